import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

export function pageBreaks(step: PlanStepOf<"page-breaks">, writer: Writer): void {
  const { horizontalPageBreaks } = writer.sheet(step.sheet);
  for (const row of step.rows) horizontalPageBreaks.add(`A${row}`);
}
