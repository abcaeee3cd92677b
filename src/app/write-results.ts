import type { CalendarDate } from "../core/calendar/calendar-date";
import { planHighlight } from "../core/plan/plan-highlight";
import type { PlanStep } from "../core/plan/plan-step";
import { planSummaries } from "../core/plan/plan-summaries";
import type { SheetWords } from "../core/plan/sheet-words";
import { summarise } from "../core/summary/summarise";
import type { Outcome, Refusal, WorkbookHost } from "./ports";
import type { Review } from "./review";

export interface WriteOptions {
  /** Live marks follow the day on which the workbook is opened; frozen ones stay at a day. */
  readonly mode: "live" | { readonly frozenAt: CalendarDate };
  readonly words: SheetWords;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface WriteResult {
  readonly outcome: Outcome;
  /** What was left out before writing, such as marks on a protected sheet. */
  readonly leftOut: readonly Refusal[];
}

/** 标记逾期 and 生成汇总 in one go: plans marks on every reviewed table and the summary sheets, and has the host carry the plan out. */
export async function writeResults(host: WorkbookHost, review: Review, options: WriteOptions): Promise<WriteResult> {
  const locked = review.tables.filter(({ table }) => table.sheet.locked).map(({ table }) => table.sheet.name);
  const leftOut = [...new Set(locked)].map((sheet): Refusal => ({ id: "sheet-protected", sheet }));
  const plan = { steps: planResults(review, options) };
  const expect = new Map(review.tables.map(({ table }) => [table.sheet.name, review.workbook.fingerprints.get(table.sheet.name) ?? ""]));
  const outcome = await host.apply(plan, {
    expect,
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  return { outcome, leftOut };
}

function planResults(review: Review, { mode, words }: WriteOptions): PlanStep[] {
  const marks = review.tables
    .filter(({ table }) => !table.sheet.locked)
    .flatMap((judged) => planHighlight(judged, { mode, asOf: review.asOf, scheme: "traffic-light", words }));
  const summary = summarise(review.tables, review.asOf);
  return [...removalsFirst(marks), ...planSummaries(summary, review.workbook, { words, live: mode === "live" })];
}

/** Two tables on one sheet share its old marks: these go once, before any new mark is set. */
function removalsFirst(steps: readonly PlanStep[]): PlanStep[] {
  const removals = new Map<string, PlanStep>();
  for (const step of steps) if (step.step === "remove-own-conditional-formats") removals.set(step.sheet, step);
  return [...removals.values(), ...steps.filter((step) => step.step !== "remove-own-conditional-formats")];
}
