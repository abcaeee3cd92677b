import { HostError } from "../../engine/host-error";
import { bottomOf, isEntireColumns, isEntireRows, rightOf, sheetSize, wholeSheet, type Area } from "../area";
import type { BandChange } from "../bands";
import type { Sheet } from "../sheet";
import { moveBands } from "./move-bands";

/** source: dts Range.insert. Only entire rows and columns: moving parts of a table would tear it, and nothing here asks for it. */
export function insertCells(sheet: Sheet, area: Area, shift: "Down" | "Right"): void {
  const change = bandChange(area, "insert");
  sheet.protection.demand(change.axis === "row" ? "allowInsertRows" : "allowInsertColumns", sheet.name);
  demandRoom(sheet, change);
  sheet.workbook.beginChange({ what: `Range.insert(${shift})` });
  moveBands(sheet, change);
  sheet.announceChange(area, change.axis === "row" ? "RowInserted" : "ColumnInserted");
}

/** source: dts Range.delete */
export function deleteCells(sheet: Sheet, area: Area, shift: "Up" | "Left"): undefined {
  const change = bandChange(area, "delete");
  sheet.protection.demand(change.axis === "row" ? "allowDeleteRows" : "allowDeleteColumns", sheet.name);
  sheet.workbook.beginChange({ what: `Range.delete(${shift})` });
  moveBands(sheet, change);
  sheet.announceChange(area, change.axis === "row" ? "RowDeleted" : "ColumnDeleted");
}

function bandChange(area: Area, kind: BandChange["kind"]): BandChange {
  if (isEntireRows(area)) return { axis: "row", kind, at: area.top, count: area.rows };
  if (isEntireColumns(area)) return { axis: "column", kind, at: area.left, count: area.columns };
  // left out: moving single cells
  throw new HostError("UnsupportedOperation", "only entire rows or columns are inserted and deleted in this simulation");
}

/** source: facts "Errors to map": NonBlankCellOffSheet */
function demandRoom(sheet: Sheet, { axis, count }: BandChange): void {
  const used = sheet.grid.usedArea(wholeSheet, true);
  if (!used) return;
  const last = axis === "row" ? bottomOf(used) : rightOf(used);
  if (last + count >= (axis === "row" ? sheetSize.rows : sheetSize.columns)) throw new HostError("NonBlankCellOffSheet");
}
