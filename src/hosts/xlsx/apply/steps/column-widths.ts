import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function columnWidths(step: PlanStepOf<"column-widths">, workbook: WorkbookEdit): void {
  const sheet = workbook.draft(step.sheet);
  for (const [column, points] of step.widths) {
    if (points === null) sheet.columnWidths.delete(column);
    else sheet.columnWidths.set(column, points);
  }
}
