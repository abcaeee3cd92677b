import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** Excel puts a new sheet after all others and does not bring it to the front. */
export function addSheet(step: PlanStepOf<"add-sheet">, writer: Writer): void {
  writer.workbook.worksheets.add(step.sheet);
}
