import { type CalendarDate, addDays } from "../calendar/calendar-date";
import type { AsOf } from "../schedule/task-status";
import type { CellArea, CellPosition } from "../sheet/cell-position";
import type { JudgedTable } from "../summary/summary-models";
import type { ResponsibilityTable, Task } from "../table/responsibility-table";
import { type DeadlineGroup, deadlineGroups } from "./deadline-groups";
import { type DoneConditions, doneConditions } from "./done-condition";
import { dateLiteral, longestFormula } from "./formula-text";
import { type HighlightScheme, type MarkedStatus, highlightSchemes, markedStatuses } from "./highlight-schemes";
import { markNumberFormat } from "./mark-number-format";
import { ownFormulaMark } from "./ownership";
import type { ConditionalRule, OwnMarks, PlanStep } from "./plan-step";
import { shownMarks } from "./own-formulas/shown-marks";
import { type ProgressWordings, progressWordings, shortBudget, usualBudget } from "./progress-wordings";
import { lastFilledAfter } from "./several-progress-cells";
import type { SheetWords } from "./sheet-words";

export interface HighlightOptions {
  /** Live marks follow the computer's day; frozen ones stay as they are on one day. */
  readonly mode: "live" | { readonly frozenAt: CalendarDate };
  readonly asOf: AsOf;
  readonly scheme: HighlightScheme;
  readonly words: SheetWords;
}

/** The steps, and the deadline cells of tasks that are to be marked on the as-of date and that no rule could be made for. */
interface PlannedMarks {
  readonly steps: readonly PlanStep[];
  readonly leftOut: readonly CellPosition[];
}

/**
 * Marks the deadline cells of a table by conditional formats, which leave the office's own formats and values alone. Each rule asks for the
 * cell's own content, so that sorting or inserting rows never puts one task's mark on another. No cell meets two rules. The first step removes
 * every mark that an earlier run left on the sheet: where a sheet holds several tables, it must come before the marks of all of them.
 */
export function planHighlight(judged: JudgedTable, options: HighlightOptions): PlannedMarks {
  const sheet = judged.table.sheet.name;
  const area = deadlineArea(judged.table);
  const { rules, doubtful } = area ? rulesOf(judged, options, area.firstRow) : { rules: [], doubtful: [] };
  const removal: PlanStep = { step: "remove-own-conditional-formats", sheet };
  if (!area) return { steps: [removal], leftOut: [] };
  return {
    steps: rules.length > 0 ? [removal, { step: "conditional-format", sheet, area, rules }] : [removal],
    leftOut: unmarkedCells(judged, { area, rules }, doubtful, options.asOf.date),
  };
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

/** The rules, and tasks that may have none: an equal cell has another day, or the formula would have been too long. */
interface TableRules {
  readonly rules: readonly ConditionalRule[];
  readonly doubtful: readonly Task[];
}

function rulesOf(judged: JudgedTable, options: HighlightOptions, firstRow: number): TableRules {
  const making = new RuleMaking(judged, options);
  const { groups, untold } = deadlineGroups(judged.table, firstRow);
  const made = groups.flatMap((group) => making.ofGroup(group));
  return {
    rules: markedStatuses.flatMap((status) => made.flatMap((rules) => rules.get(status) ?? [])),
    doubtful: [...untold, ...making.doubtful],
  };
}

type GroupRules = ReadonlyMap<MarkedStatus, ConditionalRule>;

/** Makes the rules of a table's groups, each short enough for a formula. */
class RuleMaking {
  /** Tasks for which not everything that would tell their mark fits into a formula. */
  readonly doubtful: Task[] = [];
  private readonly usual: ProgressWordings | null;
  private readonly short: ProgressWordings | null;
  private readonly day: string;

  constructor(
    private readonly judged: JudgedTable,
    private readonly options: HighlightOptions,
  ) {
    this.usual = progressWordings(judged, usualBudget);
    this.short = progressWordings(judged, shortBudget);
    this.day = options.mode === "live" ? "TODAY()" : dateLiteral(options.mode.frozenAt);
  }

  /**
   * The rules of a group. Where not all that must be asked for fits into a formula the tasks are asked for in smaller groups; where that cannot be done
   * either, with fewer wordings: what is not known then is 已过时限 or has no mark, and is never 逾期.
   */
  ofGroup(group: DeadlineGroup): GroupRules[] {
    const { rules, complete } = this.made(group, this.usual);
    if (complete && fit(rules)) return [rules];
    const smaller = group.smaller();
    if (smaller.length > 0) return smaller.flatMap((part) => this.ofGroup(part));
    this.doubtful.push(...group.tasks);
    const short = fit(rules) ? rules : this.made(group, this.short).rules;
    return [new Map([...short].filter(([, { formula }]) => formula.length <= longestFormula))];
  }

  private made(group: DeadlineGroup, wordings: ProgressWordings | null): { readonly rules: GroupRules; readonly complete: boolean } {
    const { judged, options, day } = this;
    const done = doneConditions(judged, group, wordings, day, provingProgress(judged.table, group, options));
    const rules = new Map<MarkedStatus, ConditionalRule>();
    for (const status of markedStatuses) {
      const progress = progressCondition(status, done);
      if (progress === null || !canApply(status, group, options)) continue;
      const parts = [...group.conditions, ...dayConditions(status, group, day, options.asOf), ...(progress === "TRUE" ? [] : [progress])];
      const formula = `AND(${[...parts, ownFormulaMark].join(",")})`;
      const numberFormat = markNumberFormat(options.words.marks[status], group.cell);
      rules.set(status, { formula, look: { ...highlightSchemes[options.scheme][status], numberFormat }, stopIfTrue: false });
    }
    return { rules, complete: done.complete };
  }
}

function fit(rules: GroupRules): boolean {
  return [...rules.values()].every(({ formula }) => formula.length <= longestFormula);
}

/** The deadline cells of those tasks that are to be marked and are not. */
function unmarkedCells({ table, statuses }: JudgedTable, marks: OwnMarks, tasks: readonly Task[], date: CalendarDate): CellPosition[] {
  const wanted: ReadonlySet<string> = new Set(markedStatuses);
  const cells = tasks.flatMap((task) => (wanted.has(statuses[task.index]?.id ?? "") ? (task.deadlineCell?.position ?? []) : []));
  if (cells.length === 0) return [];
  const { lookAt } = shownMarks([marks], table.sheet, date);
  return cells.filter(({ row, column }) => lookAt(row, column) === null).sort((one, other) => one.row - other.row);
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
