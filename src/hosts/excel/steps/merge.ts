import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** Only the first cell keeps its content. A single cell is no merged area. */
export function merge(step: PlanStepOf<"merge">, writer: Writer): void {
  const { firstRow, lastRow, firstColumn, lastColumn } = step.area;
  if (firstRow < lastRow || firstColumn < lastColumn) writer.range(step.sheet, step.area).merge(false);
}
