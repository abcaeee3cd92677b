import { Identifiers } from "./identifiers";
import type { Workbook } from "./workbook";

/**
 * What saving, closing and opening does to a workbook.
 * source: facts §1.4: worksheet.id changes when a workbook is reopened, nothing is promised for a conditional format's id
 */
export function reopen(workbook: Workbook): void {
  workbook.ids = new Identifiers();
  for (const sheet of workbook.sheets) {
    sheet.id = workbook.ids.next();
    for (const format of sheet.conditionalFormats) format.id = workbook.ids.next();
  }
  workbook.events.forgetAll();
  workbook.undo.forget();
  Object.assign(workbook.flags, { isDirty: false, previouslySaved: true, cellEditing: false, chartSelected: false });
}
