import type { CalendarDate } from "../core/calendar/calendar-date";
import { type HighlightScheme, markedStatuses } from "../core/plan/highlight-schemes";
import type { MarksBySheet } from "../core/plan/plan-clear";
import { planHighlight } from "../core/plan/plan-highlight";
import type { OwnMarks, PlanStep } from "../core/plan/plan-step";
import type { PlannedRun } from "../core/plan/planned-run";
import { planProgressColumns } from "../core/plan/progress-columns/plan-progress-columns";
import type { SheetWords } from "../core/plan/sheet-words";
import { judgeTasks } from "../core/schedule/judge-tasks";
import type { Inverse } from "../core/state/inverse";
import type { RunItem } from "../core/state/run-item";
import { keptSummaries } from "../core/state/packed-summary";
import { summaryChanges } from "../core/summary/changes";
import { type NoticeParagraph, noticeModel } from "../core/summary/notice-model";
import { storedSummary } from "../core/summary/stored-summary";
import { summarise } from "../core/summary/summarise";
import type { SummaryModel, UnitOrder } from "../core/summary/summary-models";
import type { RecordedRun } from "./carry-out";
import type { WorkbookHost } from "./ports";
import { type Review, type ReviewedTable, tablesOn } from "./review";

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

/** 通报, paragraph by paragraph. Compared with the last generation of summaries, where there was one on another day. */
export function noticeText(review: Review, nameUnregistered: boolean, words: SheetWords): readonly NoticeParagraph[] {
  const model = summaryOf(review, "listed");
  const { earlier } = keptSummaries(storedSummary(model.lines, review.asOf.date), review.state.generated);
  const changes = earlier && summaryChanges(model.lines, model.overview, earlier);
  return words.notice(noticeModel(model, changes, nameUnregistered));
}

/** All numbers and lists of the reviewed tables. */
export function summaryOf({ tables, asOf, roster }: Review, order: UnitOrder): SummaryModel {
  return summarise(tables, asOf, { roster, order });
}

/**
 * 增加完成情况列. Marks that the sheet carries are made anew, so that they follow the column at once.
 * @param mode of the marks on the sheet
 */
export function progressColumnsRun(
  review: Review,
  reviewed: ReviewedTable,
  marks: MarksBySheet,
  options: HighlightRunOptions,
): RecordedRun {
  const { words } = options;
  const { sheet } = reviewed.table;
  const { added, sheetAfter, ...columns } = planProgressColumns(reviewed.table, words.unitSheet.progressPrompt);
  const own = marks.get(sheet.name) ?? [];
  if (sheetAfter === null || own.length === 0) return { purpose: "progress-columns", ...columns, addedColumns: added };
  const state = { ...review.state, addedColumns: [...review.state.addedColumns, ...added] };
  const tables = tablesOn(sheetAfter, state, review.roster).map((table) => {
    const statuses = judgeTasks(table, review.asOf);
    return { table, statuses, rules: reviewed.rules };
  });
  const highlight = highlightRun({ ...review, tables }, marks, options);
  return {
    purpose: "progress-columns",
    steps: [...columns.steps, ...highlight.steps],
    items: [...columns.items, ...highlight.items],
    inverse: [...columns.inverse, ...highlight.inverse],
    addedColumns: added,
  };
}

/** Our marks on the sheets named, by sheet. */
export async function readMarks(host: WorkbookHost, sheets: readonly string[]): Promise<MarksBySheet> {
  const names = [...new Set(sheets)];
  // Asked for together, so that a host can read all of them in one request.
  return new Map(await Promise.all(names.map(async (sheet) => [sheet, await host.readOwnMarks(sheet)] as const)));
}
