import type { PlanStepOf } from "../../../core/plan/plan-step";
import { runsOfEqual } from "../apply/runs";
import type { Writer } from "../apply/writer";

/** Excel never fits the height of a merged row by itself, so every height is given. */
export function rowHeights(step: PlanStepOf<"row-heights">, writer: Writer): void {
  for (const { first, last, value } of runsOfEqual(step.heights)) writer.at(step.sheet, `${first}:${last}`).format.rowHeight = value;
}
