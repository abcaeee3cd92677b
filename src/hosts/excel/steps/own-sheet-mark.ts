import { ownSheetName } from "../../../core/plan/ownership";
import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** A hidden name that belongs to the sheet and holds the key as its comment. Marks of another kind go. */
export function ownSheetMark(step: PlanStepOf<"own-sheet-mark">, writer: Writer): void {
  const { names } = writer.sheet(step.sheet);
  const wanted = ownSheetName(step.key);
  const there = writer.ownNamesOf(step.sheet);
  for (const other of there) if (other !== wanted) names.getItem(other).delete();
  writer.setOwnNames(step.sheet, [wanted]);
  if (there.includes(wanted)) {
    names.getItem(wanted).comment = step.key;
    return;
  }
  names.add(wanted, writer.at(step.sheet, "A1"), step.key).visible = false;
}
