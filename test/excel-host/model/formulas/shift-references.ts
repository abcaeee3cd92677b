import { sheetSize } from "../area";
import { mapReferences, type Reference } from "./tokens";

type Corner = Reference["first"];

/** The formula as it reads that many rows and columns further on: relative references move along, "$" ones stay. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shifted = (corner: Corner): Corner => ({
    row: corner.row && !corner.row.absolute ? { ...corner.row, index: wrapped(corner.row.index + rows, sheetSize.rows) } : corner.row,
    column:
      corner.column && !corner.column.absolute
        ? { ...corner.column, index: wrapped(corner.column.index + columns, sheetSize.columns) }
        : corner.column,
  });
  return mapReferences(formula, ({ sheet, first, last }) => ({ sheet, first: shifted(first), last: last && shifted(last) }));
}

/** assumed: a relative reference that leaves the sheet comes in again on the other side */
function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
