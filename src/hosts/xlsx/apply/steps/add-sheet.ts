import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function addSheet(step: PlanStepOf<"add-sheet">, workbook: WorkbookEdit): void {
  workbook.addSheet(step.sheet);
}
