import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { WorkbookEdit } from "../workbook/workbook-edit";

/** A sheet that this plan added or emptied has no rules but those of this plan. */
export function removeOwnConditionalFormats(step: PlanStepOf<"remove-own-conditional-formats">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(step.sheet);
  if (sheet instanceof SheetPatch) sheet.removeOwnRules();
  else sheet.ruleGroups.length = 0;
}
