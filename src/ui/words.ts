import type { WorkProgress } from "../app/work-progress";
import type { Refusal } from "../app/ports";
import type { PaneEventTask, PaneOverview, PaneRoster, PaneTask } from "../app/pane/pane-review";
import type { NotRestored, PaneRun, RunItem, RunPurpose } from "../app/pane/pane-run";
import type { CalendarDate } from "../core/calendar/calendar-date";
import type { Message } from "../core/messages";
import type { CellPosition } from "../core/sheet/cell-position";
import type { RuleId, Severity } from "../core/rules/finding";
import type { StatusId } from "../core/schedule/task-status";
import type { ChartsWords } from "./panels/charts/words";
import type { ChangedWords } from "./panels/changed/words";
import type { LedgerWords } from "./panels/ledger/words";
import type { MoreWords } from "./panels/more/words";
import type { WordImportWords } from "./panels/word-import/words";
import type { ColumnRoles } from "../core/table/responsibility-table";

/** How far long work is. */
export interface ProgressWords {
  readonly stage: Readonly<Record<WorkProgress["doing"] | "readingAgain" | "judgingAgain", string>>;
  /** Of rows read or steps written, of all. */
  readonly amount: (progress: WorkProgress) => string;
}

/** Every word of the pane in one language. Functions take data and return a whole sentence or label. */
export interface PaneWords {
  readonly day: (date: CalendarDate) => string;
  readonly minute: (when: string) => string;
  readonly refusal: (refusal: Refusal) => string;
  readonly unexpected: (detail: string) => string;
  readonly headline: (overview: PaneOverview) => string;
  readonly message: (message: Message) => string;
  readonly ruleName: (rule: RuleId) => string;
  readonly status: (status: StatusId) => { readonly symbol: string; readonly words: string };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly sheetAndHeader: (sheet: string, headerRow: number) => string;
  readonly untitled: string;
  readonly and: string;

  readonly table: {
    readonly label: string;
    readonly choice: (position: number, sheet: string, title: string | null) => string;
    readonly corrected: string;
    readonly sureness: Readonly<Record<"sure" | "fairly-sure" | "unsure", string>>;
    readonly locked: string;
  };
  readonly correction: {
    readonly open: string;
    readonly ask: string;
    readonly askColumns: string;
    readonly doubtfulColumn: (letters: string, label: string, role: keyof ColumnRoles | "none") => string;
    readonly doubts: (columns: readonly string[]) => string;
    readonly heading: string;
    readonly firstRow: string;
    readonly lastRow: string;
    readonly column: (letters: string, label: string) => string;
    readonly roles: Readonly<Record<keyof ColumnRoles | "none", string>>;
    readonly needsTask: string;
    readonly needsRows: string;
    readonly save: string;
    readonly takeBack: string;
    readonly close: string;
  };
  readonly asOf: {
    readonly label: string;
    readonly today: string;
    readonly yearEnd: string;
    readonly invalid: string;
    readonly pastPlanYear: (year: number) => string;
  };
  readonly actions: {
    readonly region: string;
    readonly review: string;
    readonly reviewHint: string;
    readonly highlight: string;
    readonly highlightHint: string;
    readonly summarise: string;
    readonly summariseHint: (sheets: number) => string;
    readonly undoAll: string;
    readonly chooseDayFirst: string;
  };
  readonly tabs: {
    readonly label: string;
    readonly findings: string;
    readonly deadlines: string;
    readonly units: string;
    readonly charts: string;
  };
  readonly findings: {
    readonly none: string;
    readonly checked: (ran: number, skipped: number) => string;
    readonly ran: string;
    readonly skipped: string;
    readonly skippedBecause: (rule: RuleId, why: Message) => string;
    readonly group: (severity: Severity, count: number) => string;
    readonly cells: string;
    readonly jumpTo: (address: string) => string;
    readonly furtherCells: (count: number) => string;
    readonly furtherFindings: (count: number) => string;
    readonly fix: string;
    readonly fixAll: (count: number) => string;
    readonly severalFonts: string;
    readonly suggestionOnly: string;
    readonly sameUnit: string;
    readonly notSameUnit: string;
    readonly ignore: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly confirmIgnore: string;
    readonly cancel: string;
    readonly ignored: (count: number) => string;
    readonly ignoredOn: (reason: string, on: CalendarDate) => string;
    readonly takeBack: string;
    readonly change: (address: string) => string;
    readonly furtherFixes: (count: number) => string;
  };
  readonly deadlines: {
    readonly total: (tasks: number) => string;
    readonly ongoingNote: string;
    readonly pastLimit: (count: number) => string;
    readonly dueSoon: (count: number, days: number) => string;
    readonly nonePast: string;
    readonly noneSoon: string;
    readonly days: (task: PaneTask) => string;
    readonly noUnit: string;
    readonly cannotJudge: string;
    readonly unregisteredNote: string;
    readonly barLabel: string;
    readonly jump: (row: number) => string;
    readonly more: (count: number) => string;
  };
  readonly starts: {
    readonly heading: (tasks: number) => string;
    /** How many tasks still lack a start day. */
    readonly open: (tasks: number) => string;
    readonly given: string;
    readonly all: string;
    /** The event as the table writes it, "" for none. */
    readonly event: (event: string) => string;
    readonly eventAndTasks: (event: string, tasks: number) => string;
    readonly reading: (task: PaneEventTask, start: CalendarDate | null, workingYears: readonly [number, number]) => string;
    readonly furtherReadings: (count: number) => string;
    readonly hint: string;
    readonly save: string;
    readonly saveFor: (subject: string) => string;
    readonly takeBack: string;
    readonly takeBackFor: (subject: string) => string;
    readonly more: (count: number) => string;
  };
  readonly roster: {
    readonly heading: string;
    readonly says: (roster: PaneRoster) => string;
    readonly open: string;
    readonly add: string;
    readonly members: (members: readonly string[]) => string;
  };
  readonly units: {
    readonly units: (count: number) => string;
    readonly collectives: (count: number) => string;
    readonly tasks: (count: number) => string;
    readonly roles: (lead: number, responsible: number, support: number) => string;
    readonly openSheet: (unit: string) => string;
    readonly decided: string;
    readonly same: (kept: string, variant: string) => string;
    readonly different: (kept: string, variant: string) => string;
    readonly takeBack: string;
    readonly none: string;
    readonly reconciled: (tasks: number, pairs: number) => string;
  };
  readonly proposal: {
    readonly heading: (purpose: RunPurpose) => string;
    readonly sentence: (purpose: RunPurpose, items: readonly RunItem[]) => string;
    readonly nothing: (purpose: RunPurpose) => string;
    readonly item: (item: RunItem) => string;
    readonly notRestored: (cell: NotRestored) => string;
    readonly confirm: (purpose: RunPurpose) => string;
    readonly cancel: string;
    readonly working: string;
    readonly live: string;
    readonly frozen: (asOf: CalendarDate) => string;
    readonly marksFollow: string;
    readonly overview: string;
    readonly unitSheets: string;
    readonly combined: string;
    readonly worstFirst: string;
    readonly newWorkbook: string;
    readonly whichUnits: (chosen: number, all: number) => string;
    readonly everyUnit: string;
    readonly noUnit: string;
    readonly changedSheets: string;
    readonly keepAsOld: string;
    readonly replace: string;
    readonly bringBack: string;
    readonly internalData: string;
    readonly furtherChanges: (count: number) => string;
    readonly unchangedTable: string;
  };
  readonly result: {
    readonly done: (purpose: RunPurpose) => string;
    readonly changedMeanwhile: (sheets: readonly string[]) => string;
    readonly readAgain: string;
    readonly cancelled: string;
    readonly cancelledPartly: string;
    readonly undoListCleared: string;
    readonly notDone: string;
    readonly close: string;
  };
  readonly runs: {
    readonly heading: (count: number) => string;
    readonly purpose: (run: PaneRun) => string;
    readonly state: (run: PaneRun) => string;
    readonly undo: string;
    readonly notUndoable: string;
    readonly forgotten: (count: number) => string;
    readonly interrupted: (run: PaneRun) => string;
    readonly clearMarks: string;
    readonly clearAll: string;
  };
  readonly more: MoreWords;
  readonly wordImport: WordImportWords;
  readonly charts: ChartsWords;
  readonly changed: ChangedWords;
  readonly ledger: LedgerWords;
  /** What the pane is called as long as it shows no table. */
  readonly product: string;
  readonly loading: string;
  readonly working: string;
  readonly progress: ProgressWords;
  readonly stop: string;
  readonly stale: string;
  readonly waiting: string;
  readonly stateProblem: Readonly<Record<"unreadable" | "newer", string>>;
  readonly noWriting: (refusal: Refusal) => string;
  readonly announce: {
    readonly reviewed: (findings: number, pastLimit: number) => string;
    readonly done: (purpose: RunPurpose) => string;
    readonly selected: (sheet: string, cell: CellPosition) => string;
  };
}
