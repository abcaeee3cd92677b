import type { ColumnRoles } from "../../../../src/core/table/responsibility-table";

/** A table as an office wrote it, and what a careful clerk reads in it. */
export interface OfficeTable {
  readonly name: string;
  /** One line per row, cells parted by |, line breaks inside a cell written ⏎. */
  readonly grid: string;
  readonly merges?: readonly string[];
  readonly expected: readonly ExpectedTable[];
}

export interface ExpectedTable {
  readonly title: string | null;
  readonly planYear: number | null;
  /** First and last header row. */
  readonly header: readonly [number, number];
  /** Column letters by role; roles left out are null. */
  readonly columns: Readonly<Partial<Record<keyof ColumnRoles, string>>>;
  /** One line per task: row | number | how the text begins | units (L lead, S support, * group) | deadline as written | sections. */
  readonly tasks: string;
}

/** The cells of a grid. */
export function cellsOf(grid: string): string[][] {
  return grid
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("⏎", "\n")));
}
