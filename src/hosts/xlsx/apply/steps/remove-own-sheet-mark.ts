import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function removeOwnSheetMark(step: PlanStepOf<"remove-own-sheet-mark">, workbook: WorkbookEdit): void {
  workbook.removeOwnSheetMark(step.sheet);
}
