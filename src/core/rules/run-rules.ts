import type { Message } from "../messages";
import type { CellPosition } from "../sheet/cell-position";
import { longestCellText } from "../sheet/sheet-snapshot";
import type { Finding, RuleId, RuleResult, Severity, SkippedRule } from "./finding";
import { rules } from "./index";
import type { Need, RuleContext } from "./rule";
import { hasNumbers } from "./support/task-numbers";

/** Runs every rule whose needs the table meets. Never throws; changes nothing. */
export function runRules(context: RuleContext): RuleResult {
  const unmet = unmetNeeds(context);
  const findings: Finding[] = [];
  const ran: RuleId[] = [];
  const skipped: SkippedRule[] = [];
  for (const rule of rules) {
    const missing = rule.needs.find((need) => unmet.has(need));
    if (missing !== undefined) {
      skipped.push({ rule: rule.id, why: skippedBecause[missing] });
      continue;
    }
    ran.push(rule.id);
    for (const issue of rule.check(context)) {
      // A cell that is full takes no further character: there the finding stands without its remedy.
      const fixes = issue.fixes.filter(({ to }) => to.length <= longestCellText);
      findings.push({ ...issue, fixes, rule: rule.id, severity: rule.severity });
    }
  }
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  findings.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
      compareCells(a.cells[0], b.cells[0]),
  );
  return { findings, ran, skipped };
}

const severities: readonly Severity[] = ["error", "warning", "info"];

const skippedBecause: Readonly<Record<Need, Message>> = {
  "deadline-column": { id: "skipped.no-deadline-column", parameters: {} },
  "unit-column": { id: "skipped.no-unit-column", parameters: {} },
  number: { id: "skipped.no-numbers", parameters: {} },
  sections: { id: "skipped.no-sections", parameters: {} },
  "progress-column": { id: "skipped.no-progress-column", parameters: {} },
  "done-date-column": { id: "skipped.no-done-date-column", parameters: {} },
  roster: { id: "skipped.no-roster", parameters: {} },
  "plan-year": { id: "skipped.no-plan-year", parameters: {} },
};

function unmetNeeds({ table, roster }: RuleContext): ReadonlySet<Need> {
  const { columns } = table;
  const met: Readonly<Record<Need, boolean>> = {
    "deadline-column": columns.deadline !== null,
    "unit-column": columns.lead !== null || columns.responsible !== null || columns.support !== null,
    number: hasNumbers(table),
    sections: table.sections.some((section) => section.ordinal !== null),
    "progress-column": columns.progress !== null,
    "done-date-column": columns.doneDate !== null,
    roster: roster !== null,
    "plan-year": table.planYear !== null,
  };
  const needs: readonly Need[] = [
    "deadline-column",
    "unit-column",
    "number",
    "sections",
    "progress-column",
    "done-date-column",
    "roster",
    "plan-year",
  ];
  return new Set(needs.filter((need) => !met[need]));
}

function compareCells(a: CellPosition | undefined, b: CellPosition | undefined): number {
  return (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
