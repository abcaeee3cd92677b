import type { ConditionalRule } from "../../../../core/plan/plan-step";
import { areaToA1, type CellArea } from "../../../../core/sheet/cell-position";
import { escapeContent } from "../markup/escaping";

/** The rules that one step gives an area, the first of them first. */
export interface RuleGroup {
  readonly area: CellArea;
  readonly rules: readonly NumberedRule[];
}

/** A rule and the index of its look in styles.xml. */
interface NumberedRule {
  readonly rule: ConditionalRule;
  readonly format: number;
}

/** How many rules the groups hold: the priorities that they take. */
export function ruleCount(groups: readonly RuleGroup[]): number {
  return groups.reduce((sum, group) => sum + group.rules.length, 0);
}

/**
 * The `<conditionalFormatting>` elements of the groups, with priorities from 1 on. Each step's rules come before every other rule of the
 * sheet, so those of a later step come before those of an earlier one.
 */
export function ruleGroupMarkup(groups: readonly RuleGroup[], prefix: string): string {
  let taken = 0;
  const texts = [...groups].reverse().map((group) => {
    const rules = group.rules.map(({ rule, format }) => {
      const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : "";
      const attributes = `type="expression" dxfId="${format}" priority="${++taken}"${stop}`;
      return `<${prefix}cfRule ${attributes}><${prefix}formula>${escapeContent(rule.formula)}</${prefix}formula></${prefix}cfRule>`;
    });
    const name = `${prefix}conditionalFormatting`;
    return `<${name} sqref="${areaToA1(group.area)}">${rules.join("")}</${name}>`;
  });
  return texts.reverse().join("");
}
