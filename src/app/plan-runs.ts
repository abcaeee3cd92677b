import type { CalendarDate } from "../core/calendar/calendar-date";
import { type HighlightScheme, markedStatuses } from "../core/plan/highlight-schemes";
import type { MarksBySheet } from "../core/plan/plan-clear";
import { planHighlight } from "../core/plan/plan-highlight";
import type { OwnMarks, PlanStep } from "../core/plan/plan-step";
import type { PlannedRun } from "../core/plan/planned-run";
import type { SheetWords } from "../core/plan/sheet-words";
import type { Inverse } from "../core/state/inverse";
import type { RunItem } from "../core/state/run-item";
import { summarise } from "../core/summary/summarise";
import type { SummaryModel, UnitOrder } from "../core/summary/summary-models";
import type { RecordedRun } from "./carry-out";
import type { WorkbookHost } from "./ports";
import type { Review, ReviewedTable } from "./review";

/** A run whose steps are at hand as a list. */
type ListedRun = RecordedRun & PlannedRun;

export interface HighlightRunOptions {
  /** Live marks follow the day on which the workbook is opened; frozen ones stay at a day. */
  readonly mode: "live" | { readonly frozenAt: CalendarDate };
  readonly scheme: HighlightScheme;
  readonly words: SheetWords;
}

/** 标记逾期: marks on every reviewed table. Sheets that are protected get none. */
export function highlightRun(review: Review, marks: MarksBySheet, options: HighlightRunOptions): ListedRun {
  const open = review.tables.filter(({ table }) => !table.sheet.locked);
  const sheets = [...new Set(open.map(({ table }) => table.sheet.name))];
  const planned = sheets.map((sheet) => {
    const tables = open.filter(({ table }) => table.sheet.name === sheet);
    return highlightSheet(sheet, tables, marks.get(sheet) ?? [], review, options);
  });
  return {
    purpose: "highlight",
    steps: planned.flatMap(({ steps }) => steps),
    items: planned.flatMap(({ items }) => items),
    inverse: planned.flatMap(({ inverse }) => inverse),
  };
}

function highlightSheet(
  sheet: string,
  tables: readonly ReviewedTable[],
  was: readonly OwnMarks[],
  review: Review,
  { mode, scheme, words }: HighlightRunOptions,
): { readonly steps: readonly PlanStep[]; readonly items: readonly RunItem[]; readonly inverse: readonly Inverse[] } {
  const planned = tables.map((judged) => planHighlight(judged, { mode, asOf: review.asOf, scheme, words }));
  const steps = planned.flatMap((each) => each.steps);
  const leftOut = planned.flatMap((each) => each.leftOut);
  // Two tables on one sheet share its old marks: these go once, before any new mark is set.
  const marking = steps.filter((step) => step.step === "conditional-format");
  const removal = steps.filter((step) => step.step === "remove-own-conditional-formats").slice(0, 1);
  const wrote = marking.map(({ area, rules }): OwnMarks => ({ area, rules })).reverse();
  const statuses = tables.flatMap((judged) => judged.statuses);
  const item: RunItem = {
    id: "marks",
    sheet,
    tasks: Object.fromEntries(markedStatuses.map((status) => [status, statuses.filter(({ id }) => id === status).length])),
    frozenAt: mode === "live" ? null : mode.frozenAt,
    replaces: was.length > 0,
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
  return { steps: [...removal, ...marking], items: [item], inverse: [{ id: "marks", sheet, was, wrote }] };
}

/** All numbers and lists of the reviewed tables. */
export function summaryOf({ tables, asOf, roster }: Review, order: UnitOrder): SummaryModel {
  return summarise(tables, asOf, { roster, order });
}

/** Our marks on the sheets named, by sheet. */
export async function readMarks(host: WorkbookHost, sheets: readonly string[]): Promise<MarksBySheet> {
  const names = [...new Set(sheets)];
  // Asked for together, so that a host can read all of them in one request.
  return new Map(await Promise.all(names.map(async (sheet) => [sheet, await host.readOwnMarks(sheet)] as const)));
}
