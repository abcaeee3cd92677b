import FormulaParser from "fast-formula-parser";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { serialFromDate } from "../../../src/core/calendar/excel-serial";
import { type MarkedStatus, highlightSchemes, markedStatuses } from "../../../src/core/plan/highlight-schemes";
import type { ConditionalRule, PlanStep } from "../../../src/core/plan/plan-step";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { firstBuiltRow } from "../table-builder";

type CellValue = string | number | boolean | null;
/** Cell values by row and column, A1 first. */
export type Grid = readonly (readonly CellValue[])[];

/** The values of a sheet's cells. */
export function gridOf(sheet: SheetSnapshot): Grid {
  return sheet.rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
}

/**
 * Which marks conditional formats put on the rows of their area when the sheet holds `grid` and the computer says `today`: for each row of the
 * area (of a built table) the statuses of all rules that apply. An independent evaluator computes the formulas; relative rows are moved as Excel moves them.
 */
export function marksOn(steps: readonly PlanStep[], grid: Grid, today: CalendarDate): MarkedStatus[][] {
  const step = steps.find((each) => each.step === "conditional-format");
  if (step?.step !== "conditional-format") return grid.slice(firstBuiltRow - 1).map(() => []);
  const parser = new FormulaParser({
    functions: { TODAY: () => serialFromDate(today, "1900") },
    onCell: ({ row, col }) => grid[row - 1]?.[col - 1] ?? null,
  });
  const { area } = step;
  const marks: MarkedStatus[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const position = { sheet: "Sheet1", row, col: area.firstColumn };
    marks.push(step.rules.filter((rule) => parser.parse(moved(rule.formula, row - area.firstRow), position) === true).map(statusOf));
  }
  return marks;
}

function statusOf(rule: ConditionalRule): MarkedStatus {
  const status = markedStatuses.find((id) => Object.values(highlightSchemes).some((looks) => looks[id].fill === rule.look.fill));
  if (status === undefined) throw new Error("a rule with an unknown look");
  return status;
}

/** The formula some rows further down: references with a plain row number move, those with $ before the row do not. */
function moved(formula: string, rows: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(/\$([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}${Number(row) + rows}`),
    )
    .join("");
}
