import type { PlanStep } from "../../core/plan/plan-step";
import type { SheetWords } from "../../core/plan/sheet-words";
import type { Review } from "../review";
import { whatPlansSheets } from "./late-sheet-runs";
import type { RunItem } from "./pane-run";
import type { ReminderRequest, SummaryRequest } from "./pane-service";
import type { RecordedProposal } from "./proposals";
import { everySheet, sheetNames } from "./relied-sheets";

/** What was reviewed. It is asked for once what plans the sheets is loaded, so that nothing older is worked on. */
type Current = () => Review;

/** 生成汇总. @param live whether the marks follow the day, which the summaries say */
export async function proposedSummaries(
  current: Current,
  { summaries, changedSheets, bringBackDeleted }: SummaryRequest,
  live: (review: Review) => boolean,
  words: SheetWords,
): Promise<RecordedProposal> {
  const { summariesRun } = await whatPlansSheets();
  const review = current();
  const { state } = review;
  const { run, leftOut } = summariesRun(review, {
    words,
    live: live(review),
    choices: summaries,
    generated: state.generated,
    changedSheets,
    bringBackDeleted,
  });
  return {
    review,
    run,
    sheets: everySheet(review),
    leftOut: leftOut.map((refusal): RunItem => ({ id: "left-out", refusal })),
    state: { ...state, choices: { ...state.choices, summaries } },
  };
}

/** 另存为新工作簿: the steps that write the chosen summaries into an empty workbook. */
export async function newWorkbookOf(current: Current, { summaries }: SummaryRequest, words: SheetWords): Promise<readonly PlanStep[]> {
  const { newWorkbookSteps } = await whatPlansSheets();
  const review = current();
  const options = { generated: review.state.generated, changedSheets: "replace", bringBackDeleted: true } as const;
  return newWorkbookSteps(review, { words, live: false, choices: summaries, ...options });
}

/** 新建单位名录. */
export async function proposedRoster(current: Current, words: SheetWords): Promise<RecordedProposal> {
  const { rosterRun } = await whatPlansSheets();
  const review = current();
  return { review, run: rosterRun(review, words), sheets: sheetNames(review) };
}

/** 生成催办单. @param review in which the tasks of the request are numbered, whatever comes while the rest is loaded */
export async function proposedReminders(
  review: Review,
  { table, tasks, details }: ReminderRequest,
  words: SheetWords,
): Promise<RecordedProposal> {
  const { remindersRun } = await whatPlansSheets();
  const { state } = review;
  const own = review.tables[table]?.table.tasks ?? [];
  const chosen = new Set(tasks.flatMap((task) => own[task] ?? []));
  const options = { words, generated: state.generated, changedSheets: "keep-as-old", bringBackDeleted: true } as const;
  const { replyTo, contact, telephone, issuer } = details;
  return {
    review,
    run: remindersRun(review, { ...options, details, chosen }),
    sheets: everySheet(review),
    state: { ...state, choices: { ...state.choices, reminder: { replyTo, contact, telephone, issuer } } },
  };
}

/** 重建受损表格. @param index of a table of the review @param withSupposed true: also where it is only supposed that rows were one */
export async function proposedRebuild(
  current: Current,
  index: number,
  withSupposed: boolean,
  words: SheetWords,
): Promise<RecordedProposal> {
  // Few tables need it: what plans it is loaded by who asks for it, as with a Word document.
  const { rebuildRun } = await import(/* webpackChunkName: "read-word" */ "../rebuild-run");
  const review = current();
  const name = review.tables[index]?.table.sheet.name ?? "";
  const { run, state } = rebuildRun(review, name, withSupposed, words);
  return { review, run, sheets: [name], state };
}
