import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function freeze(step: PlanStepOf<"freeze">, workbook: WorkbookEdit): void {
  workbook.draft(step.sheet).frozen = step.position;
}
