import { areasText } from "./validation";
import type { Area } from "./area";
import { activateSheet } from "./sheet-actions";
import type { Sheet } from "./sheet";

/** source: dts Range.select; facts "Errors to map": select fails while another window has the focus */
export function selectArea(sheet: Sheet, areas: readonly Area[]): undefined {
  const { workbook } = sheet;
  workbook.demandActive("Range.select");
  // assumed: selecting cells of another sheet activates it
  if (workbook.active !== sheet) activateSheet(sheet);
  workbook.selection = areas;
  workbook.flags.chartSelected = false;
  workbook.events.fire("selectionChanged", sheet.id, {
    worksheetId: sheet.id,
    address: areasText(areas).replaceAll(" ", ","),
    isInsideTable: false,
  });
}
