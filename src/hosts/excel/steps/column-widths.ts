import type { PlanStepOf } from "../../../core/plan/plan-step";
import { columnLetters } from "../../../core/sheet/cell-position";
import { runsOfEqual } from "../apply/runs";
import type { Writer } from "../apply/writer";

/** Excel takes widths in points here, not in characters. Neighbours of one width are set together. */
export function columnWidths(step: PlanStepOf<"column-widths">, writer: Writer): void {
  const sheet = writer.sheet(step.sheet);
  for (const { first, last, value } of runsOfEqual(step.widths)) {
    sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = value;
  }
}
