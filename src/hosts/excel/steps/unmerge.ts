import type { PlanStepOf } from "../../../core/plan/plan-step";
import { areaToA1 } from "../../../core/sheet/cell-position";
import { cellKey } from "../apply/preparation";
import type { Writer } from "../apply/writer";

/** Excel takes every merged area apart that an area touches: it is asked to only where that is the very one. */
export function unmerge(step: PlanStepOf<"unmerge">, writer: Writer): void {
  const known = writer.preparation.merged.has(cellKey(step.sheet, areaToA1(step.area)));
  if (known || writer.fresh.has(step.sheet)) writer.range(step.sheet, step.area).unmerge();
}
