import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function saveState(step: PlanStepOf<"save-state">, workbook: WorkbookEdit): void {
  workbook.saveState(step.text);
}
