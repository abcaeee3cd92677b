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

/** A row of a generated sheet before it has a number. */
export interface SheetRow {
  readonly cells: readonly RowCell[];
  /** Points. */
  readonly atLeast?: number;
  /** True for a row with as little room above and below its text as print allows. */
  readonly tight?: boolean;
}

/** Points that a row needs so that none of its wrapped texts is cut; at most what Excel allows. @param widths of the columns, in points */
export function rowHeight(row: SheetRow, widths: readonly number[]): number {
  const saved = row.tight === true ? savedInTightRow : 0;
  let height = Math.max(row.tight === true ? lowestTightRow : lowestRow, row.atLeast ?? 0);
  for (const { column, lastColumn = column, rows = 1, value, style } of row.cells) {
    if (typeof value === "number" || value === "" || rows > 1) continue;
    let width = 0;
    for (let each = column; each <= lastColumn; each++) width += widths[each - 1] ?? 0;
    height = Math.max(height, textHeight(value, width, style.font.size) - saved);
  }
  return Math.min(height, highestRow);
}
