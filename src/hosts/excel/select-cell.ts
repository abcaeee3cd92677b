import { RefusalError } from "../../app/ports";
import { type CellPosition, toA1 } from "../../core/sheet/cell-position";
import type { Work } from "./requests";

/** Brings a cell into view. Another workbook's window in front refuses it (other-window); a hidden sheet is not unhidden. */
export async function selectCell({ context, send }: Work, name: string, cell: CellPosition): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await send();
  if (sheet.isNullObject) throw new RefusalError({ id: "sheet-missing", sheet: name, sheets: [] });
  if (sheet.visibility !== "Visible") throw new RefusalError({ id: "sheet-hidden", sheet: name });
  sheet.activate();
  sheet.getRange(toA1(cell)).select();
  await send();
}
