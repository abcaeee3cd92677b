import type { ChangePlan, PlanStep } from "../../../core/plan/plan-step";
import type { Slices } from "../slices";

/**
 * The steps that say what must be known before the plan is carried out: all but what fills a sheet after the plan added or emptied it. Those are most of
 * a long plan, and nothing is to be known of the cells of such a sheet.
 */
export async function tellingSteps({ steps }: ChangePlan, slices: Slices): Promise<ChangePlan> {
  const filled = new Set<string>();
  const telling: PlanStep[] = [];
  for (const step of steps) {
    await slices.before(1);
    if (step.step === "rename-sheet" || step.step === "remove-sheet") filled.delete(step.sheet);
    else if ("sheet" in step && filled.has(step.sheet) && step.step !== "clear-sheet") continue;
    telling.push(step);
    if (step.step === "add-sheet" || step.step === "clear-sheet") filled.add(step.sheet);
  }
  return { steps: telling };
}
