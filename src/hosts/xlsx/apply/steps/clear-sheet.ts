import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function clearSheet(step: PlanStepOf<"clear-sheet">, workbook: WorkbookEdit): void {
  workbook.clearSheet(step.sheet);
}
