import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function ownSheetMark(step: PlanStepOf<"own-sheet-mark">, workbook: WorkbookEdit): void {
  workbook.draft(step.sheet).key = step.key;
}
