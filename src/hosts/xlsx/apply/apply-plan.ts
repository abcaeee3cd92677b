import type { ChangePlan } from "../../../core/plan/plan-step";
import type { WorkbookPackage } from "../package/workbook-package";
import { writePackage } from "./package-changes/write-package";
import { carryOutStep } from "./steps/carry-out-step";
import { WorkbookEdit } from "./workbook/workbook-edit";

/**
 * Carries out a plan's steps in their order and returns the bytes of the new file; the package stays as it was. Only the parts that must
 * change are written anew, and in those only what must: every other part is copied as it is compressed. The same plan on the same file
 * gives the same bytes. Throws Error where a step does not fit the workbook, and RefusalError where a part that is needed is damaged.
 */
export function applyPlan(pkg: WorkbookPackage, plan: ChangePlan): Uint8Array {
  const workbook = new WorkbookEdit(pkg);
  const lastSteps = new Map(plan.steps.flatMap((step, index) => ("sheet" in step ? [[step.sheet, index] as const] : [])));
  for (const [index, step] of plan.steps.entries()) {
    carryOutStep(step, workbook);
    if ("sheet" in step && lastSteps.get(step.sheet) === index) workbook.finishSheet(step.sheet);
  }
  return writePackage(pkg.entries, workbook.finish());
}
