import type { PlanStep } from "../../../core/plan/plan-step";

/**
 * Finds the steps that say what must be known before the plan is carried out: all but what fills a sheet after the plan added or emptied it. Those are
 * most of a long plan, and nothing is to be known of the cells of such a sheet.
 */
export class TellingSteps {
  private readonly filled = new Set<string>();
  readonly found: PlanStep[] = [];

  /** Looks at the next step of the plan. */
  look(step: PlanStep): void {
    const { filled } = this;
    if (step.step === "save-state") return;
    if (step.step === "rename-sheet" || step.step === "remove-sheet") filled.delete(step.sheet);
    else if (filled.has(step.sheet) && step.step !== "clear-sheet") return;
    this.found.push(step);
    if (step.step === "add-sheet" || step.step === "clear-sheet") filled.add(step.sheet);
  }
}
