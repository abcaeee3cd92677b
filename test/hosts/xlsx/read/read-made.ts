import type { ReadRequest } from "../../../../src/app/ports";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { type MadeWorkbook, makePackage } from "../make-package";

/** Makes a workbook and reads it back. */
export function readMade(workbook: MadeWorkbook, request: ReadRequest = { sheets: "all" }): WorkbookSnapshot {
  return readWorkbook(openPackage(makePackage(workbook)), request);
}

/** Makes a workbook of one sheet and reads that. */
export function readSheetOf(
  rows: string,
  rest: Omit<MadeWorkbook, "sheets"> & { readonly before?: string; readonly after?: string } = {},
): SheetSnapshot {
  const { before = "", after = "", ...workbook } = rest;
  const [sheet] = readMade({ ...workbook, sheets: [{ name: "表", rows, before, after }] }).sheets;
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
}

/** The one cell A1 of a sheet whose row 1 holds the given markup. */
export function readCellOf(cell: string, rest: Omit<MadeWorkbook, "sheets"> = {}): CellSnapshot | undefined {
  return readSheetOf(`<row r="1">${cell}</row>`, rest).rows[0]?.[0];
}
