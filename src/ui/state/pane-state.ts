import type { PaneReview } from "../../app/pane/pane-review";
import type { Proposal, RunItem, RunPurpose, SheetChanges } from "../../app/pane/pane-run";
import type { Outcome, Refusal } from "../../app/ports";
import type { WorkProgress } from "../../app/work-progress";
import type { CalendarDate } from "../../core/calendar/calendar-date";

export type PaneTab = "findings" | "deadlines" | "units" | "charts";

/** What went wrong: a refusal that has words of its own, or anything else. */
export type PaneError = { readonly refusal: Refusal } | { readonly detail: string };

/** What became of a confirmed proposal. */
export interface PaneResult {
  readonly purpose: RunPurpose;
  readonly outcome: Outcome;
  readonly items: readonly RunItem[];
  /** What others changed, where that is why nothing was written. */
  readonly changes: readonly SheetChanges[];
}

export interface PaneState {
  /** Null until the first review has come back. */
  readonly review: PaneReview | null;
  /** 统计截止日期 as the user chose it; null as long as it is today by default. */
  readonly chosenAsOf: CalendarDate | null;
  /** 0-based: which of several tables is shown. */
  readonly table: number;
  readonly tab: PaneTab;
  /** What the pane is waiting for. */
  readonly busy: { readonly id: "review" | "propose" | "carry-out" | "decide"; readonly progress: WorkProgress | null } | null;
  readonly proposal: Proposal | null;
  readonly result: PaneResult | null;
  readonly error: PaneError | null;
}

export const emptyPane: PaneState = {
  review: null,
  chosenAsOf: null,
  table: 0,
  tab: "findings",
  busy: null,
  proposal: null,
  result: null,
  error: null,
};

export type PaneEvent =
  | { readonly id: "started"; readonly work: NonNullable<PaneState["busy"]>["id"] }
  | { readonly id: "progressed"; readonly progress: WorkProgress }
  | { readonly id: "reviewed"; readonly review: PaneReview; readonly chosenAsOf: CalendarDate | null }
  | { readonly id: "decided"; readonly review: PaneReview }
  | { readonly id: "proposed"; readonly proposal: Proposal }
  | { readonly id: "carried-out"; readonly result: PaneResult; readonly review: PaneReview }
  | { readonly id: "failed"; readonly error: PaneError }
  /** A cell could not be shown: nothing else is lost by that. */
  | { readonly id: "not-shown"; readonly error: PaneError }
  | { readonly id: "dismissed" }
  | { readonly id: "showed-tab"; readonly tab: PaneTab }
  | { readonly id: "showed-table"; readonly table: number };

/** The pane after something happened. */
export function afterEvent(state: PaneState, event: PaneEvent): PaneState {
  switch (event.id) {
    case "started":
      return { ...state, busy: { id: event.work, progress: null }, error: null, ...(event.work === "propose" ? { result: null } : {}) };
    case "progressed":
      return state.busy ? { ...state, busy: { ...state.busy, progress: event.progress } } : state;
    case "reviewed":
      return { ...reviewed(state, event.review), chosenAsOf: event.chosenAsOf, proposal: null, result: null };
    case "decided":
      return { ...reviewed(state, event.review), proposal: null };
    case "proposed":
      return { ...state, busy: null, proposal: event.proposal };
    case "carried-out":
      return { ...reviewed(state, event.review, addedTable(event)), proposal: null, result: event.result };
    case "failed":
      return { ...state, busy: null, proposal: null, error: event.error };
    case "not-shown":
      return { ...state, error: event.error };
    case "dismissed":
      return { ...state, proposal: null, result: null, error: null };
    case "showed-tab":
      return { ...state, tab: event.tab };
    case "showed-table":
      return { ...state, table: event.table };
  }
}

/** @param table the table to be shown from now on, if not the one that was */
function reviewed(state: PaneState, review: PaneReview, table = state.table): PaneState {
  return { ...state, review, busy: null, error: null, table: Math.min(table, review.tables.length - 1) };
}

/** The place of a table that a run put on a new sheet: people want to see it next. Undefined for every other run. */
function addedTable({ review, result }: Extract<PaneEvent, { readonly id: "carried-out" }>): number | undefined {
  const added = result.purpose === "undo" ? undefined : result.items.find(({ id }) => id === "add-table");
  const place = added?.id === "add-table" ? review.tables.findIndex(({ sheet }) => sheet === added.sheet) : -1;
  return place < 0 ? undefined : place;
}

/** The plan year that today lies after, as long as the user has not chosen a day; null where no choice is needed. */
export function yearToChooseFor({ review, chosenAsOf, table }: PaneState, today: CalendarDate): number | null {
  const year = review?.tables[table]?.planYear ?? null;
  return year !== null && chosenAsOf === null && today.slice(0, 4) > String(year) ? year : null;
}
