import type { PlanStepOf } from "../../../core/plan/plan-step";
import { columnLetters } from "../../../core/sheet/cell-position";
import { runsOfEqual } from "../apply/runs";
import type { Writer } from "../apply/writer";

/** Excel takes widths in points here, not in characters. Neighbours of one width are set together. */
export function columnWidths(step: PlanStepOf<"column-widths">, writer: Writer): void {
  for (const { first, last, value } of runsOfEqual(step.widths)) {
    const { format } = writer.at(step.sheet, `${columnLetters(first)}:${columnLetters(last)}`);
    if (value === null) format.useStandardWidth = true;
    else format.columnWidth = value;
  }
}
