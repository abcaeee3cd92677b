import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function dataValidation(step: PlanStepOf<"data-validation">, workbook: WorkbookEdit): void {
  workbook.draft(step.sheet).validations.push(step);
}
