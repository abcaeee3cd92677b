import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** `clear("All")` and `clear("Formats")` would take conditional formats along: the Normal style leaves them. */
export function clearCells(step: PlanStepOf<"clear-cells">, writer: Writer): void {
  const range = writer.range(step.sheet, step.area);
  range.clear("RemoveHyperlinks");
  range.clear("Contents");
  range.style = "Normal";
}
