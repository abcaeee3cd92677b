import type { FoundHeader } from "./find-header";
import type { LabelMeaning } from "./label-patterns";
import type { ColumnRoles } from "./responsibility-table";

/** What a label's strength of 10 stands for. */
const certain = 10;
/** The role was told by the cells alone: there is no label, or one that says something else. */
const byCells = 0.4;
/** A number or a category is told from its cells more surely than a unit or a day. */
const plainFromCells = 0.6;
/** Another column's label speaks for the role as strongly. */
const withRival = 0.7;

const meanings: readonly (readonly [Exclude<keyof ColumnRoles, "category">, LabelMeaning])[] = [
  ["number", "number"],
  ["task", "task"],
  ["lead", "lead"],
  ["responsible", "responsible"],
  ["support", "support"],
  ["deadline", "deadline"],
  ["progress", "progress"],
  ["doneDate", "done-date"],
  ["remark", "remark"],
];

/**
 * How sure each column's role is, 0 to 1, by column: 1 where a label says it plainly, less where the label says little, where another column's label
 * says the same, and least where only the cells tell.
 */
export function columnSureness(header: FoundHeader, columns: ColumnRoles): ReadonlyMap<number, number> {
  const sureness = new Map<number, number>();
  for (const [role, meaning] of meanings) {
    const column = columns[role];
    if (column === null) continue;
    const strength = strengthOf(header, column, meaning);
    const rivals = [...header.labels].some(
      ([other, label]) => other !== column && label.leads && label.reading?.meaning === meaning && label.reading.strength === strength,
    );
    const fromCells = role === "number" ? plainFromCells : byCells;
    const own = strength === 0 ? fromCells : strength / certain;
    sureness.set(column, rivals && !columns.category.some((category) => strengthOf(header, category, meaning) > 0) ? own * withRival : own);
  }
  for (const column of columns.category) {
    const meaning = header.labels.get(column)?.reading?.meaning;
    sureness.set(column, meaning === "category" || meaning === "task" ? 1 : plainFromCells);
  }
  return sureness;
}

function strengthOf(header: FoundHeader, column: number, meaning: LabelMeaning): number {
  const reading = header.labels.get(column)?.reading;
  return reading?.meaning === meaning ? reading.strength : 0;
}
