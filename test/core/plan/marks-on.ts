import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { type MarkedStatus, highlightSchemes, markedStatuses } from "../../../src/core/plan/highlight-schemes";
import type { ConditionalRule, PlanStep } from "../../../src/core/plan/plan-step";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { firstBuiltRow } from "../table-builder";
import { type Grid, formulaAt } from "./formula-at";

/** The values of a sheet's cells. */
export function gridOf(sheet: SheetSnapshot): Grid {
  return sheet.rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
}

/**
 * Which marks conditional formats put on the rows of their area when the sheet holds `grid` and the computer says `today`: for each row of the
 * area (of a built table) the statuses of all rules that apply. An independent evaluator computes the formulas; relative rows are moved as Excel moves them.
 * @param every only each so-manieth row, where there are many rules
 */
export function marksOn(steps: readonly PlanStep[], grid: Grid, today: CalendarDate, every = 1): MarkedStatus[][] {
  const step = steps.find((each) => each.step === "conditional-format");
  if (step?.step !== "conditional-format") return grid.slice(firstBuiltRow - 1).map(() => []);
  const holds = formulaAt(grid, today);
  const { area } = step;
  const marks: MarkedStatus[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += every) {
    const applying = step.rules.filter((rule) => holds(rule.formula, area.firstRow, row - area.firstRow, area.firstColumn));
    marks.push(applying.map(statusOf));
  }
  return marks;
}

function statusOf(rule: ConditionalRule): MarkedStatus {
  const status = markedStatuses.find((id) => Object.values(highlightSchemes).some((looks) => looks[id].fill === rule.look.fill));
  if (status === undefined) throw new Error("a rule with an unknown look");
  return status;
}
