import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function link(step: PlanStepOf<"link">, workbook: WorkbookEdit): void {
  workbook.draft(step.sheet).links.push(step);
}
