import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function renameSheet(step: PlanStepOf<"rename-sheet">, workbook: WorkbookEdit): void {
  workbook.renameSheet(step.sheet, step.newName);
}
