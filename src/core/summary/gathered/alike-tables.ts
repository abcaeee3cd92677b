import { grouped } from "../../unit/grouped";
import type { NumberedTable } from "./gathered-models";

/** Where so large a share of the smaller table's tasks stands in the other one too, both are most likely one table in two states. */
const alikeShare = 0.8;

/** Pairs of tables of one county whose tasks are mostly the same: both are counted, and a person has to look whether one of them is an older copy. */
export function alikeTables(tables: readonly NumberedTable[]): readonly (readonly [NumberedTable, NumberedTable])[] {
  return grouped(tables, ({ county }) => county).flatMap((group) => {
    if (group.length < 2) return [];
    const texts = group.map(
      ({ tasks }) =>
        new Set(
          tasks()
            .map(({ task }) => task.text)
            .filter((text) => text !== ""),
        ),
    );
    return group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other, further): (readonly [NumberedTable, NumberedTable])[] => {
        const [ofOne, ofOther] = [texts[index] ?? new Set(), texts[index + 1 + further] ?? new Set()];
        const shared = [...ofOne].filter((text) => ofOther.has(text)).length;
        const smaller = Math.min(ofOne.size, ofOther.size);
        return smaller > 0 && shared >= smaller * alikeShare ? [[one, other]] : [];
      }),
    );
  });
}
