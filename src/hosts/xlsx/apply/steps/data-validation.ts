import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import { withValidation } from "../existing-sheet/validations";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function dataValidation(step: PlanStepOf<"data-validation">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(step.sheet);
  if (sheet instanceof SheetPatch) sheet.changeLayout((xml) => withValidation(xml, step));
  else sheet.validations.push(step);
}
