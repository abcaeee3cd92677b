import { textAt } from "../sheet/cell-lookup";
import { withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { FoundHeader, HeaderLabel } from "./find-header";
import type { LabelMeaning } from "./label-patterns";

/** How many rows below the header are looked at where a label alone does not tell a column's role. */
const sampleRows = 60;

/** A column with the words over it. */
export type LabelledColumn = readonly [column: number, label: HeaderLabel];

/** What is known of a table before its columns have their roles. */
export interface TableHead {
  readonly sheet: SheetSnapshot;
  readonly header: FoundHeader;
  /** From left to right. */
  readonly columns: readonly LabelledColumn[];
}

/** The column with the highest score above 0, the leftmost of equals; a hidden one only where no other scores. */
export function best({ sheet, columns }: TableHead, score: (label: HeaderLabel, column: number) => number): number | null {
  let found: number | null = null;
  let highest = 0;
  for (const [column, label] of columns) {
    const own = score(label, column);
    const value = sheet.hiddenColumns.has(column) ? own / hiddenCounts : own;
    if (value > highest) [found, highest] = [column, value];
  }
  return found;
}

/** A hidden column stands behind the weakest visible one: labels speak with 1 to 10. */
const hiddenCounts = 100;

/** The column whose label speaks strongest for a meaning. */
export function strongest(head: TableHead, meaning: LabelMeaning): number | null {
  return best(head, (label) => strengthFor(label, meaning));
}

/** How strongly a label speaks for a meaning, 0 to 10. */
export function strengthFor({ reading }: HeaderLabel, meaning: LabelMeaning): number {
  return reading?.meaning === meaning ? reading.strength : 0;
}

/** How many further columns the label of a column stands over. */
export function span(header: FoundHeader, column: number): number {
  let further = 0;
  while (header.labels.get(column + further + 1)?.leads === false) further++;
  return further;
}

/** What the first rows below the header hold in a column, without blanks; blank cells left out. */
export function sample({ sheet, header }: TableHead, column: number): string[] {
  const texts: string[] = [];
  for (let row = header.lastRow + 1; row <= Math.min(sheet.rows.length, header.lastRow + sampleRows); row++) {
    const text = withoutBlanks(textAt(sheet, row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}
