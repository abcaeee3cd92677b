import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { areaToA1 } from "../../../../core/sheet/cell-position";
import { escapeAttribute, escapeContent } from "../markup/escaping";

/** Excel's limit for a list written in the rule itself, and for a prompt. */
const longestText = 255;

/** The `<dataValidations>` of a sheet. Throws for a list that cannot be written in the rule itself. */
export function validationsMarkup(steps: readonly PlanStepOf<"data-validation">[]): string {
  if (steps.length === 0) return "";
  return `<dataValidations count="${steps.length}">${steps.map((step) => validationMarkup(step, "")).join("")}</dataValidations>`;
}

/** One `<dataValidation>`. Throws for a list that cannot be written in the rule itself. */
export function validationMarkup({ area, list, prompt }: PlanStepOf<"data-validation">, p: string): string {
  const asked = prompt === "" ? "" : ` showInputMessage="1" prompt="${escapeAttribute(promptText(prompt))}"`;
  const attributes = `type="list" allowBlank="1"${asked} showErrorMessage="0" sqref="${areaToA1(area)}"`;
  const formula = `<${p}formula1>${escapeContent(listFormula(list))}</${p}formula1>`;
  return `<${p}dataValidation ${attributes}>${formula}</${p}dataValidation>`;
}

function promptText(prompt: string): string {
  if (prompt.length > longestText) throw new Error(`A prompt holds at most ${longestText} characters: ${prompt}`);
  return prompt;
}

function listFormula(list: readonly string[]): string {
  const joined = list.join(",");
  if (joined.length > longestText) throw new Error(`A choice list holds at most ${longestText} characters: ${joined}`);
  if (list.some((choice) => choice.includes(","))) throw new Error(`A choice must not hold a comma: ${joined}`);
  return `"${joined.replace(/"/g, '""')}"`;
}
