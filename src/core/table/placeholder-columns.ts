import { type MergeLookup, textAt } from "../sheet/cell-lookup";
import { isPlaceholder, isPlaceholderOrBlank } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { TaskRows } from "./read-rows";
import type { ColumnRoles, PlaceholderColumn, SourceText } from "./responsibility-table";

/** The columns in which no data cell says anything and at least one holds a placeholder such as `--`. */
export function placeholderColumns(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  rows: readonly TaskRows[],
  labels: ReadonlyMap<number, string>,
  columns: ColumnRoles,
): PlaceholderColumn[] {
  const found: PlaceholderColumn[] = [];
  for (const [column, label] of labels) {
    if (column === columns.task || columns.category.includes(column)) continue;
    const cells = placeholdersOnly(sheet, merges, rows, column);
    if (cells && cells.length > 0) found.push({ column, label, cells });
  }
  return found;
}

/** The placeholder cells of a column, or null as soon as one cell says something. */
function placeholdersOnly(sheet: SheetSnapshot, merges: MergeLookup, rows: readonly TaskRows[], column: number): SourceText[] | null {
  const cells: SourceText[] = [];
  for (const { firstRow, lastRow, passedOver } of rows) {
    let passed = 0;
    for (let row = firstRow; row <= lastRow; row++) {
      if (passedOver[passed] === row) {
        passed++;
        continue;
      }
      const position = merges.originOf(row, column);
      if (position.row !== row || position.column !== column) continue;
      const text = textAt(sheet, row, column);
      if (!isPlaceholderOrBlank(text)) return null;
      if (isPlaceholder(text)) cells.push({ position, text });
    }
  }
  return cells;
}
