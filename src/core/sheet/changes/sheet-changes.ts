import type { CellPosition } from "../cell-position";
import type { SheetSnapshot } from "../sheet-snapshot";
import { type Alignment, alignLines } from "./align-lines";
import { SheetLines } from "./sheet-lines";

/** So many changed cells are named; of the others only the count is told. */
const mostNamed = 20;

/** Rows or columns that came or went, in the numbering of the earlier state, 1-based. */
export interface LineChange {
  readonly what: "rows" | "columns";
  /** "inserted": before line `at`; "added": rows behind the last filled one, which `at` follows; "deleted": from line `at` on. */
  readonly id: "inserted" | "added" | "deleted";
  readonly at: number;
  readonly count: number;
}

/** What became of a sheet since it was read. */
export interface SheetChanges {
  readonly sheet: string;
  /** Its name now; null where the sheet is gone. */
  readonly now: string | null;
  /** From the top and from the left. */
  readonly lines: readonly LineChange[];
  /** The rows (1-based, as numbered now) that are the same ones in another order, as after a sort; null for none. */
  readonly reordered: { readonly firstRow: number; readonly lastRow: number } | null;
  /** The first cells that hold something else, where they stand now, row by row. */
  readonly cells: readonly CellPosition[];
  /** How many more cells hold something else. */
  readonly furtherCells: number;
}

/**
 * Compares two readings of a sheet: which rows and columns came or went, and which of the other cells hold something else (value, kind or number format;
 * a formula is compared by its result). Where nothing is found, only what a snapshot does not hold was changed.
 */
export function sheetChanges(earlier: SheetSnapshot, later: SheetSnapshot): SheetChanges {
  const [before, after] = [new SheetLines(earlier), new SheetLines(later)];
  const unchanged: SheetChanges = { sheet: earlier.name, now: later.name, lines: [], reordered: null, cells: [], furtherCells: 0 };
  const reordered = reorderedRows(before.rows, after.rows);
  if (reordered) return { ...unchanged, reordered };
  const rows = rowAlignment(before, after);
  const columns = sameWidth(before, after) ? null : columnAlignment(before, after, rows);
  const changed: CellPosition[] = [];
  for (const [one, other] of rows.entries()) {
    if (other === null || (columns === null && before.rows[one] === after.rows[other])) continue;
    changed.push(...before.differences(one, after, other, columns).map((column) => ({ row: other + 1, column: column + 1 })));
  }
  return {
    ...unchanged,
    lines: [...lineChanges("rows", rows, after.rows.length), ...(columns ? lineChanges("columns", columns, after.columnCount) : [])],
    cells: changed.slice(0, mostNamed),
    furtherCells: Math.max(0, changed.length - mostNamed),
  };
}

/**
 * Where each row of an earlier reading (1-based) stands in a later one; null for a row that is gone or of which less than half the cells are the same.
 * Rows below the last filled one stay as far below it.
 */
export function laterRow(earlier: SheetSnapshot, later: SheetSnapshot): (row: number) => number | null {
  const [before, after] = [new SheetLines(earlier), new SheetLines(later)];
  const rows = rowAlignment(before, after);
  return (row) => {
    const index = rows[row - 1];
    if (index === undefined) return row + after.rows.length - before.rows.length;
    if (index === null) return null;
    const isSame = before.rows[row - 1] === after.rows[index] || before.likeness(row - 1, after, index) >= 0.5;
    return isSame ? index + 1 : null;
  };
}

/** A sheet that was filled or emptied got no columns by that. */
function sameWidth(before: SheetLines, after: SheetLines): boolean {
  return before.columnCount === after.columnCount || before.columnCount === 0 || after.columnCount === 0;
}

/** Where columns came or went, rows are the same that hold the same in the same order. */
function rowAlignment(before: SheetLines, after: SheetLines): Alignment {
  const [one, two] = sameWidth(before, after) ? [before.rows, after.rows] : [before.rowsWithoutPlaces, after.rowsWithoutPlaces];
  return alignLines(one, two, (row, other) => before.likeness(row, after, other));
}

/** Columns are looked at only where the sheet grew wider or narrower. */
function columnAlignment(before: SheetLines, after: SheetLines, rows: Alignment): Alignment | null {
  const columns = alignLines(before.columnsOf(rows.map((other, one) => (other === null ? null : one))), after.columnsOf(rows), () => 0.5);
  // Cells typed beside the table, or emptied there, are cells: no column moved.
  return columns.every((now, column) => now === null || now === column) ? null : columns;
}

function lineChanges(what: LineChange["what"], alignment: Alignment, laterCount: number): LineChange[] {
  const changes: LineChange[] = [];
  const note = (id: LineChange["id"], at: number): void => {
    const last = changes.at(-1);
    const goesOn = last?.id === id && (id === "deleted" ? last.at + last.count === at : last.at === at);
    if (last && goesOn) changes[changes.length - 1] = { ...last, count: last.count + 1 };
    else changes.push({ what, id, at, count: 1 });
  };
  let next = 0;
  for (const [index, other] of alignment.entries()) {
    if (other === null) note("deleted", index + 1);
    else {
      for (; next < other; next++) note("inserted", index + 1);
      next = other + 1;
    }
  }
  for (; next < laterCount; next++) note("added", alignment.length + 1);
  return changes;
}

/** The stretch in which the rows are the same ones in another order; null where rows came, went or changed, or none moved. */
function reorderedRows(before: readonly string[], after: readonly string[]): SheetChanges["reordered"] {
  if (before.length !== after.length) return null;
  const moved = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return null;
  const sorted = (lines: readonly string[]): string =>
    moved
      .map((index) => lines[index] ?? "")
      .sort()
      .join("\n");
  return sorted(before) === sorted(after) ? { firstRow: first + 1, lastRow: last + 1 } : null;
}
