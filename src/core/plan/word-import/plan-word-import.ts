import type { WordLeftOut } from "../../document/word-document";
import type { WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { PlannedRun } from "../planned-run";
import { sheetNames } from "../sheet-names";
import type { SheetWords } from "../sheet-words";
import { planTableSheet } from "../table-sheet/plan-table-sheet";
import type { FoundWordTable } from "./tables-of-document";

/**
 * 从 Word 导入: each chosen table on a new sheet after all others, named by its title.
 * @param fallback the sheet's name where a table has no title: the document's own name
 */
export function planWordImport(
  chosen: readonly FoundWordTable[],
  leftOut: WordLeftOut,
  { entries }: Pick<WorkbookSnapshot, "entries">,
  fallback: string,
  words: SheetWords,
): PlannedRun {
  const taken = entries.map(({ name }) => name);
  const names = sheetNames(
    chosen.map((found) => titleOf(found) ?? fallback),
    taken,
    words.sheetNames,
  );
  const planned = chosen.map(({ form, parts }, index) => planTableSheet(names[index] ?? "", form, parts, words));
  const saysSomething = chosen.length > 0 && (leftOut.trackedChanges || leftOut.hiddenTexts > 0 || leftOut.footnotes > 0);
  return {
    steps: planned.flatMap(({ steps }) => steps),
    items: [...planned.flatMap(({ items }) => items), ...(saysSomething ? [{ id: "word-left-out", ...leftOut } as const] : [])],
    inverse: planned.flatMap(({ inverse }) => inverse),
  };
}

/** The title of a table in a document, null where it has none. */
export function titleOf({ form, table }: FoundWordTable): string | null {
  return table?.title ?? form.lines.find(({ kind }) => kind === "title")?.text ?? null;
}
