import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function rowHeights(step: PlanStepOf<"row-heights">, workbook: WorkbookEdit): void {
  const sheet = workbook.draft(step.sheet);
  for (const [row, points] of step.heights) sheet.rowHeights.set(row, points);
}
