import type { PlanInParts, PlanPart } from "../../../core/plan/plan-in-parts";
import type { WorkbookPackage } from "../package/workbook-package";
import { changesPackedAtOnce, packedChanges, writePackage } from "./package-changes/write-package";
import { carryOutStep } from "./steps/carry-out-step";
import { WorkbookEdit } from "./workbook/workbook-edit";

/**
 * Carries out a plan's steps in their order and returns the bytes of the new file; the package stays as it was. Only the parts that must
 * change are written anew, and in those only what must: every other part is copied as it is compressed. The same plan on the same file
 * gives the same bytes. Throws Error where a step does not fit the workbook or the package's compression takes its time, and RefusalError where a
 * part that is needed is damaged.
 */
export function applyPlan(pkg: WorkbookPackage, plan: PlanInParts): Uint8Array {
  const workbook = new WorkbookEdit(pkg);
  for (const part of plan.steps) carryOutPart(part, workbook);
  return writePackage(pkg.entries, changesPackedAtOnce(workbook.finish()));
}

/**
 * The same while finished sheets are compressed aside, where the package's compression does so.
 * @param options `signal` is looked at between two parts: null where it says to stop; `onPart` is told the number of steps in each part
 */
export async function applyPlanAside(
  pkg: WorkbookPackage,
  plan: PlanInParts,
  { signal, onPart }: { readonly signal?: AbortSignal | undefined; readonly onPart?: (steps: number) => void } = {},
): Promise<Uint8Array | null> {
  const workbook = new WorkbookEdit(pkg);
  for (const part of plan.steps) {
    if (signal?.aborted === true) return null;
    onPart?.(carryOutPart(part, workbook));
    await workbook.roomForMore();
  }
  return writePackage(pkg.entries, await packedChanges(workbook.finish()));
}

/** Returns the number of steps. */
function carryOutPart(part: PlanPart, workbook: WorkbookEdit): number {
  if (part.step !== "fill-sheet") {
    carryOutStep(part, workbook);
    return 1;
  }
  workbook.draft(part.sheet).layOut(part.rows);
  for (const step of part.others) carryOutStep(step, workbook);
  workbook.finishSheet(part.sheet);
  return part.others.length + 1;
}
