import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function conditionalFormat(step: PlanStepOf<"conditional-format">, workbook: WorkbookEdit): void {
  if (step.rules.length === 0) return;
  const sheet = workbook.draftOrPatch(step.sheet);
  const rules = step.rules.map((rule) => ({ rule, format: workbook.styles().conditionalFormat(rule.look) }));
  const group = { area: step.area, rules };
  if (sheet instanceof SheetPatch) sheet.addRules(group);
  else sheet.ruleGroups.push(group);
}
