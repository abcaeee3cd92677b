import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

export function removeDataValidation(step: PlanStepOf<"remove-data-validation">, writer: Writer): void {
  writer.range(step.sheet, step.area).dataValidation.clear();
}
