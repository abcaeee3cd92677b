import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { AcceptedFix } from "../../core/plan/plan-fixes";
import type { ReminderDetails } from "../../core/plan/reminders/reminder-model";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { NoticeParagraph } from "../../core/summary/notice-model";
import type { WordOffer } from "../word-import";
import type { WorkProgress } from "../work-progress";
import type { TaskList, TaskListRequest } from "./list-tasks";
import type { NameDecision, PaneChoices, PaneReview, SummaryChoices, TableCorrection } from "./pane-review";
import type { Proposal, RunResult, WrittenCell } from "./pane-run";

/** The user's day and minute: the only clock there is. */
export interface Moment {
  readonly today: CalendarDate;
  /** Local date and time to the minute: 2021-10-15T09:30. */
  readonly now: string;
}

export interface ReviewRequest {
  readonly moment: Moment;
  /** 统计截止日期; null for today. */
  readonly asOf: CalendarDate | null;
}

/** Something the user decided that the workbook is to remember. */
export type Decision =
  /** Null takes the correction back. `headerRow` is the first header row as the pane last showed it. */
  | { readonly id: "correct-reading"; readonly sheet: string; readonly headerRow: number; readonly correction: TableCorrection | null }
  | { readonly id: "decide-names"; readonly decision: NameDecision }
  | { readonly id: "forget-names"; readonly decision: NameDecision }
  | { readonly id: "ignore"; readonly sheet: string; readonly key: string; readonly reason: string }
  | { readonly id: "stop-ignoring"; readonly sheet: string; readonly key: string }
  /** `event` as written; null for every event of the sheet's tables without a day of its own. A null day takes it back. */
  | { readonly id: "give-start-day"; readonly sheet: string; readonly event: string | null; readonly day: CalendarDate | null }
  | { readonly id: "choose"; readonly choices: PaneChoices };

export type { AcceptedFix } from "../../core/plan/plan-fixes";

export interface HighlightChoices {
  /** True: at the as-of date for good; false: following the day on which the workbook is opened. */
  readonly frozen: boolean;
}

export interface SummaryRequest {
  readonly summaries: SummaryChoices;
  /** What becomes of a generated sheet that a person changed. */
  readonly changedSheets: "keep-as-old" | "replace";
  /** True: sheets the user deleted are made again. */
  readonly bringBackDeleted: boolean;
}

export interface ReminderRequest {
  /** 0-based, among the review's tables. */
  readonly table: number;
  /** The tasks to remind of, by their place in the table (0-based). */
  readonly tasks: readonly number[];
  readonly details: ReminderDetails;
}

/**
 * All the pane asks of the program behind it. Whatever fails rejects with an Error that carries a `refusal` (see app/ports) where there is one.
 * Nothing but `carryOut` and `decide` writes to the workbook.
 */
export interface PaneService {
  review(request: ReviewRequest, onProgress?: (progress: WorkProgress) => void): Promise<PaneReview>;
  proposeHighlight(choices: HighlightChoices): Promise<Proposal>;
  proposeSummaries(request: SummaryRequest): Promise<Proposal>;
  proposeFixes(fixes: readonly AcceptedFix[]): Promise<Proposal>;
  /** Adds 完成情况 and 完成时间 to a table that has no column for progress, by its place among the review's tables (0-based). */
  proposeProgressColumns(table: number): Promise<Proposal>;
  /** 催办单: one sheet for each unit that has a part in one of the tasks. */
  proposeReminders(request: ReminderRequest): Promise<Proposal>;
  /** 通报 of the reviewed tables, paragraph by paragraph. @param nameUnregistered true: units are named for what is past its limit and not registered */
  notice(nameUnregistered: boolean): Promise<readonly NoticeParagraph[]>;
  /** The tasks of a unit or of some days, for lists that a chart opens. */
  listTasks(request: TaskListRequest): Promise<TaskList>;
  /** Takes back the runs with these ids, newest first; "all" takes back every run that still can be. */
  proposeUndo(runs: readonly number[] | "all"): Promise<Proposal>;
  /** The cells that a run wrote, with where each stands now: for looking before it is taken back. @param run its id */
  writtenCells(run: number): Promise<readonly WrittenCell[]>;
  /** 单位名录: a new sheet that lists the units of the tables, for the office to complete. Only where no sheet has that name. */
  proposeRoster(): Promise<Proposal>;
  /** "marks": our marks everywhere; "all": also generated sheets and what is remembered. */
  proposeClear(what: "marks" | "all"): Promise<Proposal>;
  /** Opens a Word document and says which tables it holds. @param name its file name without the ending */
  openWord(document: Uint8Array, name: string): Promise<WordOffer>;
  /** 从 Word 导入: tables of the opened document, by their places in the offer (0-based), on new sheets. Works before the first review too. */
  proposeWordImport(tables: readonly number[]): Promise<Proposal>;
  /**
   * 重建受损表格: the sheet of a table (0-based, among the review's tables) once more, with one row per task.
   * @param withSupposed true: also where it is only supposed that rows were one
   */
  proposeRebuild(table: number, withSupposed: boolean): Promise<Proposal>;
  /** The last proposal once more, of what was chosen then, on the workbook as the last review read it: fixes and tasks where they stand now. */
  proposeAgain(): Promise<Proposal>;
  carryOut(proposal: number, moment: Moment, onProgress: (progress: WorkProgress) => void): Promise<RunResult>;
  /**
   * Asks a running `review` or `carryOut` to stop before its next block: what was written until then stands in the ledger. What follows a run, reading
   * the workbook anew, is not stopped.
   */
  cancel(): Promise<void>;
  decide(decision: Decision, moment: Moment): Promise<PaneReview>;
  /**
   * Where a cell of the last review stands in a workbook that was edited since: found by its task, never by its address. Rejects with cell-gone.
   * @param edition counts the edits heard of: as long as it is the same, no sheet is read twice
   */
  locate(sheet: string, cell: CellPosition, edition: number): Promise<CellPosition>;
  /** Shows a cell in the workbook. */
  select(sheet: string, cell: CellPosition): Promise<void>;
}
