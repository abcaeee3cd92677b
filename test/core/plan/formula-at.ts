import FormulaParser from "fast-formula-parser";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { serialFromDate } from "../../../src/core/calendar/excel-serial";

type CellValue = string | number | boolean | null;
/** Cell values by row and column, A1 first. */
export type Grid = readonly (readonly CellValue[])[];

/**
 * Answers whether a conditional format's formula, written for the first row of its area, holds `rowsDown` further down on a sheet that holds `grid`
 * when the computer says `today`. An independent evaluator computes it; relative rows are moved as Excel moves them.
 */
export function formulaAt(
  grid: Grid,
  today: CalendarDate,
): (formula: string, firstRow: number, rowsDown: number, column: number) => boolean {
  const parser = new FormulaParser({
    functions: { TODAY: () => serialFromDate(today, "1900"), TRIM: trimmed },
    onCell: ({ row, col }) => grid[row - 1]?.[col - 1] ?? null,
  });
  return (formula, firstRow, rowsDown, column) =>
    parser.parse(moved(formula, rowsDown), { sheet: "Sheet1", row: firstRow + rowsDown, col: column }) === true;
}

/** Excel's TRIM. The evaluator's own makes some text of a blank cell, of which Excel makes an empty one. */
function trimmed({ value }: { readonly value: CellValue }): string {
  return String(value ?? "")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
}

/** The formula some rows further down: references with a plain row number move, those with $ before the row do not. */
function moved(formula: string, rows: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(/\$([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}${Number(row) + rows}`),
    )
    .join("");
}
