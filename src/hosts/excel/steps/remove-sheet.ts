import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** A very hidden sheet cannot be removed: every sheet is made visible first. The office's own sheets stay, so it is never the last one. */
export function removeSheet(step: PlanStepOf<"remove-sheet">, writer: Writer): void {
  const sheet = writer.sheet(step.sheet);
  sheet.visibility = "Visible";
  sheet.delete();
  writer.forget(step.sheet);
}
