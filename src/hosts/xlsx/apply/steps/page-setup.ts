import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function pageSetup(step: PlanStepOf<"page-setup">, workbook: WorkbookEdit): void {
  workbook.draft(step.sheet).page = step;
}
