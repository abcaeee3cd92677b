import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { withColumnWidths } from "../existing-sheet/column-widths";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function columnWidths(step: PlanStepOf<"column-widths">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(step.sheet);
  if (sheet instanceof SheetPatch) {
    sheet.changeLayout((xml, styles) => withColumnWidths(xml, step.widths, styles().digitWidth()));
    return;
  }
  for (const [column, points] of step.widths) {
    if (points === null) sheet.columnWidths.delete(column);
    else sheet.columnWidths.set(column, points);
  }
}
