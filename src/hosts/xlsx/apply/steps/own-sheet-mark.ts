import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function ownSheetMark(step: PlanStepOf<"own-sheet-mark">, workbook: WorkbookEdit): void {
  workbook.markOwn(step.sheet, step.key);
}
