import { forNewWorkbook } from "../core/plan/new-workbook";
import type { PlannedOwnSheets } from "../core/plan/own-sheets-run";
import { listedSteps } from "../core/plan/plan-in-parts";
import { planRoster } from "../core/plan/plan-roster";
import type { PlanStep } from "../core/plan/plan-step";
import { type SummaryOptions, planSummaries } from "../core/plan/plan-summaries";
import { type PlanRemindersOptions, planReminders } from "../core/plan/reminders/plan-reminders";
import type { SheetWords } from "../core/plan/sheet-words";
import type { RecordedRun } from "./carry-out";
import { summaryOf } from "./plan-runs";
import type { Refusal } from "./ports";
import { refusingFullSheets } from "./refusing-full-sheets";
import type { Review } from "./review";

export { noticeText } from "./notice-text";
export { progressColumnsRun } from "./progress-columns-run";

/** A county has some sixty units, a province two hundred. */
const mostUnitSheets = 300;

/**
 * 生成汇总. Where the units are more than anyone prints sheets for, most likely a column was misread: then no unit sheets are made, which `leftOut`
 * says, and the rest is.
 * @throws RefusalError (over-limit) where a sheet would need more rows than Excel has: before anything is proposed
 */
export function summariesRun(review: Review, options: SummaryOptions): { readonly run: RecordedRun; readonly leftOut: readonly Refusal[] } {
  const { choices } = options;
  const model = summaryOf(review, choices.order);
  const wanted = model.units.filter(({ counts }) => !choices.leftOutUnits.includes(counts.unit));
  const tooMany = choices.unitSheets && wanted.length > mostUnitSheets;
  const possible = tooMany ? { ...options, choices: { ...choices, unitSheets: false } } : options;
  return {
    run: recordedAs(
      "summaries",
      refusingFullSheets(() => planSummaries(model, review.workbook, possible)),
    ),
    leftOut: tooMany ? [{ id: "over-limit", what: "units", sheet: "", limit: mostUnitSheets }] : [],
  };
}

/** The run under its purpose; what it works out when asked stays so. */
function recordedAs(purpose: "summaries" | "reminders", planned: PlannedOwnSheets): RecordedRun {
  return {
    purpose,
    steps: planned.steps,
    items: planned.items,
    get inverse() {
      return planned.inverse;
    },
    get generated() {
      return planned.generated;
    },
  };
}

/** 单位名录: a template with the units of the reviewed tables. */
export function rosterRun({ tables, workbook, state }: Review, words: SheetWords): RecordedRun {
  return {
    purpose: "roster",
    ...refusingFullSheets(() =>
      planRoster(
        tables.map(({ table }) => table),
        workbook,
        state.names,
        words,
      ),
    ),
  };
}

/** 另存为新工作簿: the same sheets for a workbook that holds nothing else. What was typed on the sheets of this workbook goes along. */
export function newWorkbookSteps(review: Review, options: SummaryOptions): readonly PlanStep[] {
  const { ownSheets } = review.workbook;
  const empty = { ...review.workbook, entries: [], sheets: [], structureLocked: false, state: null };
  const model = summaryOf(review, options.choices.order);
  return forNewWorkbook(refusingFullSheets(() => listedSteps(planSummaries(model, { ...empty, ownSheets }, options).steps)));
}

/** 催办单 for the chosen tasks of the review's tables. */
export function remindersRun(review: Review, options: PlanRemindersOptions): RecordedRun {
  return recordedAs(
    "reminders",
    refusingFullSheets(() => planReminders(summaryOf(review, "listed"), review.workbook, options)),
  );
}
