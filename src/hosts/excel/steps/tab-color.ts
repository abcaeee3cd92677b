import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

export function tabColor(step: PlanStepOf<"tab-color">, writer: Writer): void {
  writer.sheet(step.sheet).tabColor = `#${step.color}`;
}
