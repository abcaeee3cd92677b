import type { CalendarDate } from "../calendar/calendar-date";
import type { StatusId, TaskStatus } from "../schedule/task-status";
import type { SummaryChanges } from "../summary/changes";
import type { NoticeModel, NoticeParagraph } from "../summary/notice-model";
import type { OverviewModel, UnitCounts } from "../summary/summary-models";
import type { UnitRole } from "../unit/unit-mention";
import type { MarkedStatus } from "./highlight-schemes";
import type { ReminderKind } from "./reminders/reminder-model";

/** Everything that planners write into a workbook for people to read, in one language. The wording is in src/i18n. */
export interface SheetWords {
  /** A day as people read it. */
  readonly day: (date: CalendarDate) => string;
  readonly roles: Readonly<Record<UnitRole, string>>;
  /** Symbol and words of a status; tells in time from late where the task is done. */
  readonly status: (status: Pick<TaskStatus, "id" | "doneInTime">) => string;
  /** What stands before the deadline text of a marked cell: symbol and word. */
  readonly marks: Readonly<Record<MarkedStatus, string>>;
  /** Between the names of units. */
  readonly listSeparator: string;
  /** Stands where there is nothing to say. */
  readonly none: string;
  /** Where a task stands in its table. */
  readonly sourceRow: (row: number) => string;
  readonly sourceTip: (sheet: string, row: number) => string;
  readonly pageFooter: string;
  /** What is said beside the cells of 所属集合 in the template of 单位名录. */
  readonly rosterGroups: string;
  readonly sheetNames: {
    readonly overview: string;
    /** All units on one sheet. */
    readonly combined: string;
    readonly reminder: (unit: string) => string;
    readonly unnamed: string;
    /** Added to a name that is taken; 2 for the second of the name. */
    readonly copy: (number: number) => string;
    /** The name of a sheet that a person changed and that gives way to a new one. */
    readonly old: (name: string) => string;
    /** The name of the sheet on which a damaged table is rebuilt. */
    readonly rebuilt: (name: string) => string;
  };
  readonly reading: {
    /** The words allow two last days: reminders go by the first, the limit is past after the second. */
    readonly ambiguous: (due: CalendarDate, latest: CalendarDate) => string;
    readonly next: (day: CalendarDate) => string;
    readonly thenOngoing: (due: CalendarDate) => string;
  };
  /** Number formats of a count of days, positive. */
  readonly daysLeftFormat: string;
  readonly daysPastFormat: string;
  readonly overview: OverviewWords;
  readonly unitSheet: UnitSheetWords;
  readonly reminder: ReminderWords;
  /** 通报, paragraph by paragraph. */
  readonly notice: (notice: NoticeModel) => readonly NoticeParagraph[];
}

export interface OverviewWords {
  readonly title: (tableTitle: string | null) => string;
  readonly asOfLine: (facts: {
    readonly asOf: CalendarDate;
    readonly registeredUntil: CalendarDate | null;
    readonly live: boolean;
  }) => string;
  /** The paragraph for leadership. Its numbers add up to all tasks. */
  readonly lead: (overview: OverviewModel) => string;
  readonly columns: {
    readonly index: string;
    readonly unit: string;
    readonly tasks: string;
    readonly roles: Readonly<Record<UnitRole, string>>;
    /** Above the first of several columns that stand under one label. */
    readonly sum: string;
    readonly doneInTime: string;
    readonly status: Readonly<Record<StatusId, string>>;
    readonly rate: string;
  };
  /** In the place of the position and of the rate of a collective name. */
  readonly collective: string;
  readonly notRanked: string;
  /** The sum of the lines of units, before those of collective names. */
  readonly subtotal: (units: number) => string;
  readonly total: string;
  readonly reconciliation: (overview: OverviewModel) => string;
  readonly rateFormula: (overview: Pick<OverviewModel, "onTime">) => string;
  readonly overdueHeading: (count: number) => string;
  readonly toVerifyHeading: (count: number) => string;
  /** In the place of an empty list. */
  readonly noItems: string;
  /** The heading of a list or sheet where it goes on, on a further page. */
  readonly continued: (heading: string) => string;
  readonly chart: {
    /** Null where one chart holds all units. */
    readonly title: (range: { readonly part: number; readonly of: number } | null) => string;
    readonly description: (units: readonly Pick<UnitCounts, "unit" | "pairs">[]) => string;
  };
  readonly changes: ChangeWords;
  readonly list: {
    readonly number: string;
    readonly task: string;
    readonly units: string;
    readonly deadline: string;
    readonly readAs: string;
    readonly daysPast: string;
    readonly source: string;
  };
  readonly signatures: { readonly preparedBy: string; readonly checkedBy: string; readonly issuedBy: string };
}

/** What is said of the time since the last generation. */
interface ChangeWords {
  /** Null where there is nothing to compare with. */
  readonly heading: (since: CalendarDate | null) => string;
  readonly first: string;
  readonly sentence: (changes: SummaryChanges) => string;
  readonly what: string;
  readonly newlyOverdue: string;
  readonly stillOverdue: string;
  readonly newlyUnregistered: string;
  readonly newlyDone: string;
  /** Above the units with a change. */
  readonly unitsHeading: string;
  readonly pairsThen: string;
  readonly pairs: string;
  /** How many units have nothing to say. */
  readonly unchanged: (units: number) => string;
}

export interface UnitSheetWords {
  readonly title: (unit: string) => string;
  /** The unit of such a title, continued or not; null for any other text. */
  readonly unitOf: (title: string) => string | null;
  /** @param collectiveTasks tasks that come to the unit through a collective name */
  readonly asOfLine: (asOf: CalendarDate, tasks: number, collectiveTasks: number) => string;
  /** Above the tasks of a collective name on the sheet of one of its units. */
  readonly collectiveTasks: (collective: string, tasks: number) => string;
  readonly backToOverview: string;
  readonly columns: {
    readonly number: string;
    readonly sourceTable: string;
    readonly source: string;
    readonly task: string;
    readonly role: string;
    readonly deadline: string;
    readonly readAs: string;
    readonly status: string;
    readonly days: string;
    readonly progress: string;
    readonly remark: string;
  };
  readonly progressChoices: readonly string[];
  readonly progressPrompt: string;
  /** Above notes whose tasks are no longer in the table. */
  readonly formerTasks: string;
  readonly footer: {
    readonly unitSeal: string;
    readonly responsible: string;
    readonly filledInBy: string;
    readonly telephone: string;
    readonly date: string;
  };
}

/** What a reminder (催办单) says. Null stands for what is left blank to be filled in by hand. */
export interface ReminderWords {
  readonly title: string;
  /** 编号 〔年〕×号. */
  readonly number: (year: number) => string;
  readonly addressee: (unit: string) => string;
  /** The sentence above the tasks of one status. */
  readonly opening: (kind: ReminderKind, tasks: number, replyBy: CalendarDate | null) => string;
  readonly columns: {
    readonly index: string;
    readonly task: string;
    readonly role: string;
    readonly deadline: string;
    readonly days: string;
    readonly reply: string;
  };
  readonly daysPast: (days: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly replyBy: (day: CalendarDate | null) => string;
  readonly replyTo: (how: string) => string;
  readonly contact: (name: string) => string;
  readonly telephone: (number: string) => string;
  readonly issuer: (office: string) => string;
  readonly issuedOn: (day: CalendarDate | null) => string;
}
