import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

export function removeOwnSheetMark(step: PlanStepOf<"remove-own-sheet-mark">, writer: Writer): void {
  const { names } = writer.sheet(step.sheet);
  for (const own of writer.ownNamesOf(step.sheet)) names.getItem(own).delete();
  writer.setOwnNames(step.sheet, []);
}
