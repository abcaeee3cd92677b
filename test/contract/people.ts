import { wholeSheet } from "../excel-host/model/area";
import { renameSheet } from "../excel-host/model/sheet-actions";
import { sortRows } from "../excel-host/model/sort";
import { deleteCells, insertCells } from "../excel-host/model/structure/insert-and-delete";
import type { Workbook } from "../excel-host/model/workbook";

/** What a person does to a workbook in Excel, past the pane. Rows and columns are 1-based. */
export type Edit = (workbook: Workbook) => void;

export function typed(sheet: string, row: number, column: number, text: string): Edit {
  return (workbook) => workbook.sheet(sheet).grid.update(row - 1, column - 1, { value: text === "" ? null : text, formula: null });
}

/** Whole rows above row `at`. */
export function rowsInserted(sheet: string, at: number, count = 1): Edit {
  return (workbook) => insertCells(workbook.sheet(sheet), { ...wholeSheet, top: at - 1, rows: count }, "Down");
}

export function rowsDeleted(sheet: string, at: number, count = 1): Edit {
  return (workbook) => deleteCells(workbook.sheet(sheet), { ...wholeSheet, top: at - 1, rows: count }, "Up");
}

/** Whole columns left of column `at`. */
export function columnsInserted(sheet: string, at: number, count = 1): Edit {
  return (workbook) => insertCells(workbook.sheet(sheet), { ...wholeSheet, left: at - 1, columns: count }, "Right");
}

export function columnsDeleted(sheet: string, at: number, count = 1): Edit {
  return (workbook) => deleteCells(workbook.sheet(sheet), { ...wholeSheet, left: at - 1, columns: count }, "Left");
}

/** Rows from first to last put in the order of a column, downwards from the largest. */
export function sorted(sheet: string, first: number, last: number, columns: number, by: number): Edit {
  return (workbook) =>
    sortRows(workbook.sheet(sheet), { top: first - 1, left: 0, rows: last - first + 1, columns }, [{ column: by - 1, ascending: false }]);
}

export function renamed(sheet: string, name: string): Edit {
  return (workbook) => renameSheet(workbook.sheet(sheet), name);
}

export function together(...edits: readonly Edit[]): Edit {
  return (workbook) => edits.forEach((edit) => edit(workbook));
}
