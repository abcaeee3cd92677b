import type { CalendarDate } from "../core/calendar/calendar-date";
import type { SheetWords } from "../core/plan/sheet-words";
import { carryOutRuns } from "./carry-out";
import { highlightRun, readMarks } from "./plan-runs";
import type { ApplyOptions, Outcome, Refusal, WorkbookHost } from "./ports";
import type { Review } from "./review";
import { summariesRun } from "./sheet-runs";

export interface WriteOptions {
  /** Live marks follow the day on which the workbook is opened; frozen ones stay at a day. */
  readonly mode: "live" | { readonly frozenAt: CalendarDate };
  readonly words: SheetWords;
  /** Local date and time to the minute: 2021-10-15T09:30. */
  readonly now: string;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface WriteResult {
  readonly outcome: Outcome;
  /** What was left out before writing, such as marks on a protected sheet. */
  readonly leftOut: readonly Refusal[];
}

/** 标记逾期, then 生成汇总: the same two runs as in the pane, one after the other, in one writing. */
export async function writeResults(
  host: WorkbookHost,
  review: Review,
  { mode, words, now, onProgress }: WriteOptions,
): Promise<WriteResult> {
  const locked = review.tables.filter(({ table }) => table.sheet.locked).map(({ table }) => table.sheet.name);
  const leftOut = [...new Set(locked)].map((sheet): Refusal => ({ id: "sheet-protected", sheet }));
  const options: ApplyOptions = { expect: review.workbook.fingerprints, ...(onProgress ? { onProgress } : {}) };
  const { choices, generated } = review.state;
  const marks = await readMarks(
    host,
    review.tables.map(({ table }) => table.sheet.name),
  );
  const marked = highlightRun(review, marks, { mode, scheme: choices.scheme, words });
  const { run, leftOut: notMade } = summariesRun(review, {
    words,
    live: mode === "live",
    choices: choices.summaries,
    generated,
    changedSheets: "keep-as-old",
    bringBackDeleted: false,
  });
  const { outcome } = await carryOutRuns(host, review.state, [marked, run], now, options);
  return { outcome, leftOut: [...leftOut, ...notMade] };
}
