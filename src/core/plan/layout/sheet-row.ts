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
  const needed = row.cells.map(({ column, lastColumn = column, rows = 1, value, style }) => {
    if (typeof value === "number" || value === "" || rows > 1) return 0;
    const width = widths.slice(column - 1, lastColumn).reduce((sum, each) => sum + each, 0);
    return textHeight(value, width, style.font.size) - (row.tight === true ? savedInTightRow : 0);
  });
  const lowest = row.tight === true ? lowestTightRow : lowestRow;
  return Math.min(Math.max(lowest, row.atLeast ?? 0, ...needed), highestRow);
}
