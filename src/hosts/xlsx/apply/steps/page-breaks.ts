import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function pageBreaks(step: PlanStepOf<"page-breaks">, workbook: WorkbookEdit): void {
  const sheet = workbook.draft(step.sheet);
  for (const row of step.rows) sheet.breaks.add(row);
}
