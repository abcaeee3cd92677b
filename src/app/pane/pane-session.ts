import type { CalendarDate } from "../../core/calendar/calendar-date";
import { planFixes } from "../../core/plan/plan-fixes";
import type { PlanStep } from "../../core/plan/plan-step";
import type { SheetWords } from "../../core/plan/sheet-words";
import { settledWorkbook } from "../../core/plan/undo/broken-run";
import type { WrittenCell } from "../../core/plan/undo/written-cells";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { NoticeParagraph } from "../../core/summary/notice-model";
import { carryOutRun, carryOutUnrecorded } from "../carry-out";
import { whatTakesBack } from "../late-take-back";
import { highlightRun, readMarks } from "../plan-runs";
import type { OpenedWordDocument } from "../opened-word-document";
import { RefusalError, type WorkbookHost } from "../ports";
import { type Review, review, tablesOn } from "../review";
import { type WordOffer, wordImportRun } from "../word-import";
import { changesSince } from "../workbook-changes";
import { fixesNow, remindersNow } from "./ask-again";
import { CellFinder } from "./cell-finder";
import { describeReview } from "./describe-review";
import { whatPlansSheets } from "./late-sheet-runs";
import { type TaskList, type TaskListRequest, listTasks } from "./list-tasks";
import { marksAreLive } from "./marks-are-live";
import type { PaneReview } from "./pane-review";
import type { Proposal, RunItem, RunResult } from "./pane-run";
import type {
  AcceptedFix,
  Decision,
  HighlightChoices,
  Moment,
  PaneService,
  ReminderRequest,
  ReviewRequest,
  SummaryRequest,
} from "./pane-service";
import { tellingOutcome } from "./outcome-told";
import { Proposals } from "./proposals";
import { newWorkbookOf, proposedRebuild, proposedReminders, proposedRoster, proposedSummaries } from "./propose-sheets";
import { everySheet, officeSheets, reliedOn, sheetNames } from "./relied-sheets";
import { rememberDecision } from "./remember-decision";
import type { Watched, WorkProgress } from "../work-progress";

/** The pane's work on one workbook: what it shows, what it proposes, what was confirmed. Every host has the same. */
export class PaneSession implements Omit<PaneService, "openWord"> {
  private asked: ReviewRequest | null = null;
  private reviewed: Review | null = null;
  private readonly proposals: Proposals;
  /** Makes the last proposal once more, of what was chosen then. */
  private askAgain: (() => Promise<Proposal>) | null = null;
  private finder: CellFinder | null = null;
  private stopping: AbortController | null = null;
  private word: OpenedWordDocument | null = null;

  /** @param show brings a cell of the workbook into view */
  constructor(
    private readonly host: WorkbookHost,
    private readonly words: SheetWords,
    private readonly show: (sheet: string, cell: CellPosition) => Promise<void> | void,
  ) {
    this.proposals = new Proposals(host);
  }

  review(request: ReviewRequest, onProgress: (progress: WorkProgress) => void = () => undefined): Promise<PaneReview> {
    return this.stoppable((signal) => this.readAndJudge(request, { signal, onProgress }));
  }

  private async readAndJudge(request: ReviewRequest, watched: Watched): Promise<PaneReview> {
    this.proposals.drop();
    this.asked = request;
    const date = request.asOf ?? request.moment.today;
    this.reviewed = await review(this.host, { date, registeredUntil: date }, null, watched);
    this.finder = null;
    return describeReview(this.reviewed, this.reviewed.state, this.host.describe().writeRefusal);
  }

  proposeAgain(): Promise<Proposal> {
    if (!this.askAgain) throw new RangeError("nothing was proposed yet");
    return this.askAgain();
  }

  async proposeHighlight({ frozen }: HighlightChoices): Promise<Proposal> {
    this.askAgain = () => this.proposeHighlight({ frozen });
    const current = this.current();
    const marks = await readMarks(this.host, sheetNames(current));
    const { scheme } = current.state.choices;
    const mode = frozen ? { frozenAt: current.asOf.date } : "live";
    const locked = current.tables.filter(({ table }) => table.sheet.locked).map(({ table }) => table.sheet.name);
    const leftOut = [...new Set(locked)].map((sheet): RunItem => ({ id: "left-out", refusal: { id: "sheet-protected", sheet } }));
    const run = highlightRun(current, marks, { mode, scheme, words: this.words });
    return this.proposals.propose({ review: current, run, sheets: sheetNames(current), leftOut });
  }

  async proposeSummaries(request: SummaryRequest): Promise<Proposal> {
    this.askAgain = () => this.proposeSummaries(request);
    const live = (review: Review): boolean => marksAreLive(review, this.today);
    return this.proposals.propose(await proposedSummaries(() => this.current(), request, live, this.words));
  }

  proposeFixes(fixes: readonly AcceptedFix[]): Promise<Proposal> {
    const current = this.current();
    this.askAgain = () => this.proposeFixes(fixesNow(fixes, current, this.current()));
    const planned = planFixes(fixes, current.workbook.sheets, (sheet) => tablesOn(sheet, current.state, current.roster));
    const sheets = [...new Set(fixes.map(({ sheet }) => sheet))];
    return Promise.resolve(this.proposals.propose({ review: current, run: { purpose: "fixes", ...planned }, sheets }));
  }

  async proposeRoster(): Promise<Proposal> {
    this.askAgain = () => this.proposeRoster();
    return this.proposals.propose(await proposedRoster(() => this.current(), this.words));
  }

  async proposeReminders(request: ReminderRequest): Promise<Proposal> {
    // The tasks are numbered as they are in this review, whatever comes while the rest is loaded.
    const current = this.current();
    this.askAgain = () => this.proposeReminders(remindersNow(request, current, this.current()));
    return this.proposals.propose(await proposedReminders(current, request, this.words));
  }

  async notice(nameUnregistered: boolean): Promise<readonly NoticeParagraph[]> {
    const { noticeText } = await whatPlansSheets();
    return noticeText(this.current(), nameUnregistered, this.words);
  }

  listTasks(request: TaskListRequest): Promise<TaskList> {
    return Promise.resolve().then(() => listTasks(this.current(), request));
  }

  /** 另存为新工作簿: the steps that write the chosen summaries into an empty workbook. */
  newWorkbook(request: SummaryRequest): Promise<readonly PlanStep[]> {
    return newWorkbookOf(() => this.current(), request, this.words);
  }

  async proposeProgressColumns(index: number): Promise<Proposal> {
    this.askAgain = () => this.proposeProgressColumns(index);
    const current = this.current();
    const reviewed = current.tables[index];
    if (!reviewed) throw new RangeError(`there is no table ${index}`);
    const { name } = reviewed.table.sheet;
    const marks = await readMarks(this.host, [name]);
    const { scheme } = current.state.choices;
    const mode = marksAreLive(current, this.today) ? "live" : { frozenAt: current.asOf.date };
    const { progressColumnsRun } = await whatPlansSheets();
    const run = progressColumnsRun(current, reviewed, marks, { mode, scheme, words: this.words });
    return this.proposals.propose({ review: current, run, sheets: [name] });
  }

  /** The tables of a Word document, which are offered until another one is opened. */
  offerWord(word: OpenedWordDocument): WordOffer {
    this.word = word;
    return word.offer;
  }

  async proposeWordImport(tables: readonly number[]): Promise<Proposal> {
    if (!this.word) throw new RangeError("no Word document was opened");
    this.askAgain = () => this.proposeWordImport(tables);
    const { run, state, expected } = await wordImportRun(this.host, this.word, tables, this.words);
    return this.proposals.wait("word-import", run.items, (now, options) =>
      carryOutRun(this.host, state, run, now, { ...options, ...expected }),
    );
  }

  async proposeRebuild(index: number, withSupposed: boolean): Promise<Proposal> {
    this.askAgain = () => this.proposeRebuild(index, withSupposed);
    return this.proposals.propose(await proposedRebuild(() => this.current(), index, withSupposed, this.words));
  }

  async writtenCells(id: number): Promise<readonly WrittenCell[]> {
    const { writtenCells } = await whatTakesBack();
    const { state, workbook, roster } = this.current();
    const run = state.ledger.runs.find((each) => each.id === id);
    return run ? writtenCells(run, workbook, (sheet) => tablesOn(sheet, state, roster)) : [];
  }

  async proposeUndo(runs: readonly number[] | "all"): Promise<Proposal> {
    this.askAgain = () => this.proposeUndo(runs);
    const current = this.current();
    const marks = await readMarks(this.host, officeSheets(current));
    const { undoRun } = await whatTakesBack();
    const { run, after, ahead } = undoRun(current, runs, marks, this.words);
    return this.proposals.proposeUnrecorded({ review: current, purpose: "undo", run, sheets: everySheet(current), after, ahead });
  }

  async proposeClear(what: "marks" | "all"): Promise<Proposal> {
    this.askAgain = () => this.proposeClear(what);
    const current = this.current();
    const marks = await readMarks(this.host, officeSheets(current));
    const { planClearAll, planClearMarks } = await whatTakesBack();
    const marked = [...marks].flatMap(([sheet, own]) => (own.length > 0 ? [sheet] : []));
    if (what === "marks") {
      const run = { purpose: "clear-marks", ...planClearMarks(marks) } as const;
      return this.proposals.propose({ review: current, run, sheets: marked });
    }
    const { state, workbook, roster } = current;
    const run = planClearAll(workbook, marks, state, (sheet) => tablesOn(sheet, state, roster), this.words);
    return this.proposals.proposeUnrecorded({ review: current, purpose: "clear-all", run, sheets: everySheet(current), after: null });
  }

  async carryOut(id: number, { now, today }: Moment, onProgress: (progress: WorkProgress) => void): Promise<RunResult> {
    const pending = this.proposals.take(id);
    const onStep = (done: number, all: number): void => onProgress({ doing: "writing", done, all });
    const { outcome } = await this.stoppable((signal) => pending.carryOut(now, { expect: new Map(), signal, onProgress: onStep }));
    const { asked, reviewed } = this;
    // Not to be stopped: what was written would go untold.
    const request = { moment: { now, today }, asOf: asked?.asOf ?? asked?.moment.today ?? null };
    const after = await tellingOutcome(outcome, this.readAndJudge(request, { onProgress }));
    const changes =
      outcome.id === "changed-meanwhile" && reviewed ? changesSince(reviewed.workbook, this.current().workbook, outcome.sheets) : [];
    return { outcome, items: outcome.id === "applied" ? pending.proposal.items : [], changes, review: after };
  }

  cancel(): Promise<void> {
    this.stopping?.abort();
    return Promise.resolve();
  }

  async decide(decision: Decision, moment: Moment): Promise<PaneReview> {
    const current = this.current();
    const after = rememberDecision(current, decision, moment.today);
    const { outcome } = await carryOutUnrecorded(this.host, current.state, [], after, reliedOn(current, []));
    if (outcome.id === "changed-meanwhile") return this.decideAgain(decision, moment);
    return this.review(this.asked ?? { moment, asOf: null });
  }

  /** The workbook remembers something else by now, such as what a colleague decided: what was decided here comes on top of that. */
  private async decideAgain(decision: Decision, moment: Moment): Promise<PaneReview> {
    await this.review(this.asked ?? { moment, asOf: null });
    const current = this.current();
    const after = rememberDecision(current, decision, moment.today);
    const { outcome } = await carryOutUnrecorded(this.host, current.state, [], after, { expect: new Map() });
    if (outcome.id !== "applied") throw new RefusalError({ id: "changed-underneath" });
    return this.review(this.asked ?? { moment, asOf: null });
  }

  locate(sheet: string, cell: CellPosition, edition: number): Promise<CellPosition> {
    this.finder ??= new CellFinder(this.host, this.current());
    return this.finder.find(sheet, cell, edition);
  }

  async select(sheet: string, cell: CellPosition): Promise<void> {
    await this.show(sheet, cell);
  }

  /** What was reviewed; a generation that broke off is taken so that it can be taken back or done again. */
  private current(): Review {
    if (!this.reviewed) throw new RangeError("nothing was reviewed yet");
    const { workbook, state } = this.reviewed;
    return { ...this.reviewed, ...settledWorkbook(workbook, state, this.words) };
  }

  /** Does work that `cancel` stops. */
  private async stoppable<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const stopping = new AbortController();
    this.stopping = stopping;
    try {
      return await work(stopping.signal);
    } finally {
      this.stopping = null;
    }
  }

  private get today(): CalendarDate | null {
    return this.asked?.moment.today ?? null;
  }
}
