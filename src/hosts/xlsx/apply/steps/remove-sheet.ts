import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function removeSheet(step: PlanStepOf<"remove-sheet">, workbook: WorkbookEdit): void {
  workbook.removeSheet(step.sheet, step.unmarked === true);
}
