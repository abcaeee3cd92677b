import { type CalendarDate, addDays } from "../calendar/calendar-date";
import type { AsOf } from "../schedule/task-status";
import type { CellArea } from "../sheet/cell-position";
import type { JudgedTable } from "../summary/summary-models";
import type { ResponsibilityTable } from "../table/responsibility-table";
import { type DeadlineGroup, deadlineGroups } from "./deadline-groups";
import { type DoneConditions, doneConditions } from "./done-condition";
import { dateLiteral, longestFormula } from "./formula-text";
import { type HighlightScheme, type MarkedStatus, highlightSchemes, markedStatuses } from "./highlight-schemes";
import { markNumberFormat } from "./mark-number-format";
import { ownFormulaMark } from "./ownership";
import type { ConditionalRule, PlanStep } from "./plan-step";
import { progressWordings } from "./progress-wordings";
import { lastFilledAfter } from "./several-progress-cells";
import type { SheetWords } from "./sheet-words";

export interface HighlightOptions {
  /** Live marks follow the computer's day; frozen ones stay as they are on one day. */
  readonly mode: "live" | { readonly frozenAt: CalendarDate };
  readonly asOf: AsOf;
  readonly scheme: HighlightScheme;
  readonly words: SheetWords;
}

/**
 * Marks the deadline cells of a table by conditional formats, which leave the office's own formats and values alone. Each rule asks for the
 * cell's own content, so that sorting or inserting rows never puts one task's mark on another. No cell meets two rules. The first step removes
 * every mark that an earlier run left on the sheet: where a sheet holds several tables, it must come before the marks of all of them.
 */
export function planHighlight(judged: JudgedTable, options: HighlightOptions): readonly PlanStep[] {
  const sheet = judged.table.sheet.name;
  const area = deadlineArea(judged.table);
  const rules = area ? rulesOf(judged, options, area.firstRow) : [];
  const removal: PlanStep = { step: "remove-own-conditional-formats", sheet };
  return area && rules.length > 0 ? [removal, { step: "conditional-format", sheet, area, rules }] : [removal];
}

/** The deadline column from the first to the last data row. */
function deadlineArea({ columns, tasks }: ResponsibilityTable): CellArea | null {
  if (columns.deadline === null || tasks.length === 0) return null;
  const rows = tasks.reduce((range, task) => ({ first: Math.min(range.first, task.firstRow), last: Math.max(range.last, task.lastRow) }), {
    first: Infinity,
    last: 0,
  });
  return { firstRow: rows.first, lastRow: rows.last, firstColumn: columns.deadline, lastColumn: columns.deadline };
}

function rulesOf(judged: JudgedTable, options: HighlightOptions, firstRow: number): ConditionalRule[] {
  const wordings = progressWordings(judged);
  const day = options.mode === "live" ? "TODAY()" : dateLiteral(options.mode.frozenAt);
  const conditioned = deadlineGroups(judged.table, firstRow).map((group) => {
    return { group, done: doneConditions(judged, group, wordings, day, provingProgress(judged.table, group, options)) };
  });
  return markedStatuses.flatMap((status) =>
    conditioned.flatMap(({ group, done }) => {
      const progress = progressCondition(status, done);
      if (progress === null || !canApply(status, group, options)) return [];
      const parts = [...group.conditions, ...dayConditions(status, group, day, options.asOf), ...(progress === "TRUE" ? [] : [progress])];
      const formula = `AND(${[...parts, ownFormulaMark].join(",")})`;
      if (formula.length > longestFormula) return [];
      const numberFormat = markNumberFormat(options.words.marks[status], group.cell);
      return [{ formula, look: { ...highlightSchemes[options.scheme][status], numberFormat }, stopIfTrue: false }];
    }),
  );
}

/** Where progress stands that was registered after a group's limit; null where none was. */
function provingProgress(table: ResponsibilityTable, group: DeadlineGroup, { mode, asOf }: HighlightOptions): string | null {
  if (group.progress === null) return null;
  // Null where the day up to which progress is registered moves with the day of the rule.
  const entered = mode !== "live" || asOf.registeredUntil < asOf.date ? asOf.registeredUntil : null;
  const cells = group.progressCells.length > 0 ? group.progressCells : [{ reference: group.progress, until: table.registeredUntil }];
  return lastFilledAfter(cells, group.pastLimitAfter, entered);
}

function progressCondition(status: MarkedStatus, done: DoneConditions): string | null {
  switch (status) {
    case "overdue":
      return done.provenNotDone;
    case "past-due-unregistered":
      return done.unregistered;
    case "due-soon":
      return done.notDone;
  }
}

function dayConditions(status: MarkedStatus, { due, pastLimitAfter }: DeadlineGroup, day: string, { dueSoonDays }: AsOf): string[] {
  if (status !== "due-soon") return [`${day}>${dateLiteral(pastLimitAfter)}`];
  return [`${day}<=${dateLiteral(pastLimitAfter)}`, `${day}>=${dateLiteral(due)}-${dueSoonDays}`];
}

/** False where a frozen rule would compare two fixed days that never fit. */
function canApply(status: MarkedStatus, { due, pastLimitAfter }: DeadlineGroup, { mode, asOf }: HighlightOptions): boolean {
  if (mode === "live") return true;
  if (status !== "due-soon") return mode.frozenAt > pastLimitAfter;
  return mode.frozenAt <= pastLimitAfter && mode.frozenAt >= addDays(due, -asOf.dueSoonDays);
}
