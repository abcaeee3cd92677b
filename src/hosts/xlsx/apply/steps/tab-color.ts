import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function tabColor(step: PlanStepOf<"tab-color">, workbook: WorkbookEdit): void {
  workbook.draft(step.sheet).tabColor = step.color;
}
