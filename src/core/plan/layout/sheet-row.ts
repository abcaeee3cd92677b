import type { CellPosition } from "../../sheet/cell-position";
import type { CellStyle } from "../plan-step";
import { highestRow, textHeight } from "../text-height";

/** Points. */
export const lowestRow = 17.5;
const lowestTightRow = 15.5;
const savedInTightRow = 3;

/** A link inside the workbook. */
export interface CellLink {
  readonly target: { readonly sheet: string; readonly position: CellPosition };
  readonly tip: string;
}

/** One cell of a row to be laid out, with those it is merged with. */
export interface RowCell {
  /** 1-based. */
  readonly column: number;
  /** Merged over the columns up to this one; absent for one column. */
  readonly lastColumn?: number;
  /** Merged down over so many rows, the ones below leaving its columns free; absent for one row. */
  readonly rows?: number;
  readonly value: string | number;
  readonly style: CellStyle;
  readonly link?: CellLink | undefined;
}

/**
 * Says that rows are alike, on one sheet or on several: what was made of one may be kept for the others. The cells of such rows go from left to right,
 * none is merged, those in which people type are blank, and the height is known.
 */
export interface RowVariant {
  /** The same object for rows that are alike. */
  readonly of: object;
  /** The one cell that differs, by its place (0-based) in the row. */
  readonly differing: number;
  /** The height of the row without that cell, in points. */
  readonly height: number;
}

/** A row of a generated sheet before it has a number. It leads to one place at most. */
export interface SheetRow {
  readonly cells: readonly RowCell[];
  /** Points. */
  readonly atLeast?: number;
  /** Points that the row needs, where they are known beforehand: its cells are not measured then. */
  readonly height?: number;
  /** Absent for a row that has nothing in common with others. */
  readonly variant?: RowVariant;
  /** True for a row with as little room above and below its text as print allows. */
  readonly tight?: boolean;
}

/** Points that a row needs so that none of its wrapped texts is cut; at most what Excel allows. @param widths of the columns, in points */
export function rowHeight(row: SheetRow, widths: readonly number[]): number {
  if (row.height !== undefined) return row.height;
  const saved = row.tight === true ? savedInTightRow : 0;
  let height = Math.max(row.tight === true ? lowestTightRow : lowestRow, (row.atLeast ?? 0) - saved);
  for (const { column, lastColumn = column, rows = 1, value, style } of row.cells) {
    if (typeof value === "number" || value === "" || rows > 1) continue;
    let width = 0;
    for (let each = column; each <= lastColumn; each++) width += widths[each - 1] ?? 0;
    height = Math.max(height, textHeight(value, width, style.font.size) - saved);
  }
  return Math.min(height, highestRow);
}
