import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { PlanStep, OwnMarks } from "../../core/plan/plan-step";
import type { SheetWords } from "../../core/plan/sheet-words";
import { sameMarks } from "../../core/plan/undo/undo-marks";
import { judgeTasks } from "../../core/schedule/judge-tasks";
import type { WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";
import type { RunItem } from "../../core/state/run-item";
import type { WorkbookState } from "../../core/state/workbook-state";
import type { ResponsibilityTable } from "../../core/table/responsibility-table";
import type { Roster } from "../../core/unit/roster";
import { highlightRun } from "../plan-runs";
import type { ReviewedTable } from "../review";

/** The workbook as an edit leaves it. */
export interface EditedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState;
  readonly roster: Roster | null;
}

/** The marks of one sheet made anew. */
export interface RenewedMarks {
  readonly steps: readonly PlanStep[];
  readonly item: Extract<RunItem, { readonly id: "marks" }>;
  readonly was: readonly OwnMarks[];
  readonly wrote: readonly OwnMarks[];
}

/**
 * Makes the marks of a sheet anew, as they were set: live, or at their day. Each mark asks for the cell's own content, so that after an edit of a
 * limit the old mark shows no more; the new limit is to have its own. Null where they fit as they are, "unknown-day" where it is not known any more at
 * which day they were fixed.
 */
export function renewedMarks(
  sheet: string,
  tables: readonly ResponsibilityTable[],
  was: readonly OwnMarks[],
  { workbook, state, roster }: EditedWorkbook,
  today: CalendarDate,
  words: SheetWords,
): RenewedMarks | "unknown-day" | null {
  if (was.length === 0) return null;
  const frozenAt = frozenDay(sheet, was, state);
  if (frozenAt === undefined) return "unknown-day";
  const { dueSoonDays, registeredUntil, scheme } = state.choices;
  const date = frozenAt ?? today;
  const asOf = { date, dueSoonDays, registeredUntil: registeredUntil ?? date };
  const reviewed = tables.map((table): ReviewedTable => ({ table, statuses: judgeTasks(table, asOf), rules: noRules }));
  const { steps, items, inverse } = highlightRun(
    { workbook, asOf, roster, tables: reviewed, state, stateProblem: null },
    new Map([[sheet, was]]),
    {
      mode: frozenAt === null ? "live" : { frozenAt },
      scheme,
      words,
    },
  );
  const item = items.find(({ id }) => id === "marks");
  const marks = inverse.find(({ id }) => id === "marks");
  if (item?.id !== "marks" || marks?.id !== "marks" || sameMarks(was, marks.wrote)) return null;
  return { steps, item, was, wrote: marks.wrote };
}

const noRules: ReviewedTable["rules"] = { findings: [], ran: [], skipped: [] };

/** The day at which a sheet's marks are fixed; null for marks that follow the day; undefined where nobody knows any more. */
function frozenDay(sheet: string, was: readonly OwnMarks[], { ledger }: WorkbookState): CalendarDate | null | undefined {
  const items = ledger.runs.filter(({ state }) => state !== "undone").flatMap((run) => run.items);
  const last = items.filter((item) => item.id === "marks" && item.sheet === sheet).at(-1);
  if (last?.id === "marks") return last.frozenAt;
  return was.some(({ rules }) => rules.some(({ formula }) => formula.includes("TODAY()"))) ? null : undefined;
}
