import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";
import { stateMarkup } from "../state-part";

/** One custom XML part of our namespace: added once, then written anew. */
export function saveState(step: PlanStepOf<"save-state">, writer: Writer): void {
  const parts = writer.workbook.customXmlParts;
  const part = typeof writer.statePart === "string" ? parts.getItem(writer.statePart) : writer.statePart;
  if (step.text === null) {
    part?.delete();
    writer.statePart = null;
  } else if (part) {
    part.setXml(stateMarkup(step.text));
  } else {
    writer.statePart = parts.add(stateMarkup(step.text));
  }
}
