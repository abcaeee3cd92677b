import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** A sheet that this plan added or emptied has no formats but those of this plan. */
export function removeOwnConditionalFormats(step: PlanStepOf<"remove-own-conditional-formats">, writer: Writer): void {
  const formats = writer.at(step.sheet).conditionalFormats;
  if (writer.fresh.has(step.sheet)) formats.clearAll();
  for (const id of writer.preparation.ownFormats.get(step.sheet) ?? []) formats.getItem(id).delete();
}
