import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** Links, formulas and names follow by themselves. */
export function renameSheet(step: PlanStepOf<"rename-sheet">, writer: Writer): void {
  writer.sheet(step.sheet).name = step.newName;
  writer.rename(step.sheet, step.newName);
}
