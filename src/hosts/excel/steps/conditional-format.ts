import type { ConditionalRule, PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Each new format comes before all others of the sheet, so the last rule is added first. Priority and stop are set all the same. */
export function conditionalFormat(step: PlanStepOf<"conditional-format">, writer: Writer): void {
  const range = writer.range(step.sheet, step.area);
  for (const rule of [...step.rules].reverse()) addRule(range.conditionalFormats.add("Custom"), rule);
}

function addRule(format: Excel.ConditionalFormat, { formula, look, stopIfTrue }: ConditionalRule): void {
  const { rule, format: cell } = format.custom;
  rule.formula = `=${formula}`;
  if (look.fill !== null) cell.fill.color = `#${look.fill}`;
  if (look.fontColor !== null) cell.font.color = `#${look.fontColor}`;
  if (look.bold) cell.font.bold = true;
  if (look.numberFormat !== null) cell.numberFormat = look.numberFormat;
  if (look.borderColor !== null) {
    for (const side of sides) {
      const border = cell.borders.getItem(side);
      border.style = "Continuous";
      border.color = `#${look.borderColor}`;
    }
  }
  format.stopIfTrue = stopIfTrue;
  // Last: once its priority is set, a format may be another object.
  format.priority = 0;
}
