import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/** The choices are offered; anything else may still be typed. */
export function dataValidation(step: PlanStepOf<"data-validation">, writer: Writer): void {
  const { dataValidation: validation } = writer.range(step.sheet, step.area);
  validation.rule = { list: { inCellDropDown: true, source: step.list.join(",") } };
  validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  validation.prompt = { showPrompt: step.prompt !== "", title: "", message: step.prompt };
}
