import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { Message } from "../../core/messages";
import type { Fix, RuleId, Severity, SkippedRule } from "../../core/rules/finding";
import type { AsOf, StatusId } from "../../core/schedule/task-status";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { SheetEntry } from "../../core/sheet/sheet-snapshot";
import type { DeadlineTimeLine } from "../../core/summary/charts/deadline-time-line";
import type { OverviewModel } from "../../core/summary/summary-models";
import type { Choices } from "../../core/state/choices";
import type { ColumnRoles } from "../../core/table/responsibility-table";
import type { NameDecision } from "../../core/table/table-knowledge";
import type { Refusal } from "../ports";
import type { PaneRun } from "./pane-run";

export type { Choices as PaneChoices, SummaryChoices } from "../../core/state/choices";
export type { NameDecision, TableCorrection } from "../../core/table/table-knowledge";

/**
 * What the pane shows after 校验: plain data, no functions and no sheet, so that it can be worked out in a worker and sent over. All wording is
 * the pane's.
 */
export interface PaneReview {
  readonly asOf: AsOf;
  /** In the order of the sheets, on a sheet from top to bottom. At least one. */
  readonly tables: readonly PaneTable[];
  /** All sheets in the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  /** Why nothing can be written; null where it can. */
  readonly writeRefusal: Refusal | null;
  /** What was done to the workbook so far, the newest run first. */
  readonly runs: readonly PaneRun[];
  /** How many older runs the workbook no longer remembers. */
  readonly forgottenRuns: number;
  readonly choices: Choices;
  /** Decisions about names, to show and take back. */
  readonly decidedNames: readonly NameDecision[];
  readonly roster: PaneRoster;
  /** Set where the workbook's remembered state could not be used and was put aside. */
  readonly stateProblem: "unreadable" | "newer" | null;
}

/** 单位名录 in this workbook. */
export type PaneRoster =
  | { readonly id: "there"; readonly sheet: string; readonly units: number; /** Collective names it explains. */ readonly groups: number }
  /** There is a sheet of that name, but no column 单位 on it. */
  | { readonly id: "not-understood"; readonly sheet: string }
  | { readonly id: "absent" }
  /** No sheet can be added to this workbook. */
  | { readonly id: "cannot-be-added" };

/** One table with all that was found in it. */
export interface PaneTable {
  readonly sheet: string;
  readonly title: string | null;
  readonly planYear: number | null;
  readonly header: { readonly firstRow: number; readonly lastRow: number };
  readonly columns: ColumnRoles;
  /** The header's own words by 1-based column. */
  readonly labels: readonly (readonly [column: number, label: string])[];
  /** 0 to 1; below 0.6 the user should be asked whether the reading is right. */
  readonly confidence: number;
  /** How sure each column's role is, 0 to 1, by 1-based column; empty where the user named the columns. */
  readonly sureness: readonly (readonly [column: number, sureness: number])[];
  /** True where the reading follows a correction of the user. */
  readonly corrected: boolean;
  /** True where the sheet is protected: no marks, no fixes. */
  readonly locked: boolean;
  readonly overview: PaneOverview;
  /** In the order of severity, then rule, then cell; without the ignored ones. */
  readonly findings: readonly PaneFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly rules: { readonly ran: readonly RuleId[]; readonly skipped: readonly SkippedRule[] };
  /** Limits that begin with an event, and the days the user gave for these. */
  readonly starts: PaneStarts;
  /** The units of a collective name by the roster, for those that it knows. */
  readonly members: readonly (readonly [collective: string, members: readonly string[]])[];
  /** Longest past its day first: 逾期, then 已过时限未登记. */
  readonly pastLimit: readonly PaneTask[];
  /** Soonest first. */
  readonly dueSoon: readonly PaneTask[];
  /** Tasks that a paste from Word tore over several rows; `supposed`: those of them where that is only supposed. */
  readonly damaged: { readonly tasks: number; readonly supposed: number };
  /** The generated sheet of a unit or collective by its name, where there is one. */
  readonly unitSheets: readonly (readonly [unit: string, sheet: string])[];
  /** When its tasks are due in the course of the year. */
  readonly timeLine: DeadlineTimeLine;
}

export interface PaneStarts {
  /** The start day for every event without one of its own; null where none was given. */
  readonly all: CalendarDate | null;
  /** In the order of the table. */
  readonly events: readonly PaneEvent[];
  /** First and last year of the official working-day calendar. */
  readonly workingYears: readonly [first: number, last: number];
}

export interface PaneEvent {
  /** As written, "" where the cells name none (三个月内). */
  readonly event: string;
  /** The day that was given for this event; null for none. */
  readonly own: CalendarDate | null;
  /** The day it is counted from: its own or that of all; null without either. */
  readonly start: CalendarDate | null;
  readonly tasks: readonly PaneEventTask[];
}

export interface PaneEventTask {
  /** 1-based first row of the task. */
  readonly row: number;
  readonly number: number | null;
  readonly text: string;
  readonly cell: CellPosition;
  readonly deadlineText: string;
  /** The last day, once a start day is known. */
  readonly due: CalendarDate | null;
  readonly status: StatusId;
  /** True where the start day is known, but the working-day calendar does not reach to the last day. */
  readonly beyondCalendar: boolean;
}

/** The numbers of a table's overview, without its lists. */
export type PaneOverview = Omit<OverviewModel, "overdue" | "toVerify">;

export interface PaneFinding {
  /** Stays the same while the finding does, also when rows move: by it the finding is ignored. */
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly cells: readonly CellPosition[];
  readonly message: Message;
  readonly fixes: readonly PaneFix[];
  /** Two names that may be one unit, for unit-variant; null for every other rule. */
  readonly names: { readonly kept: string; readonly variant: string } | null;
}

interface PaneFix extends Fix {
  /** The cell has several character formats: a fix makes them one, unless the host edits inside the runs. */
  readonly mixedFormats: boolean;
}

/** A finding the user set aside, with the reason. */
export interface IgnoredFinding {
  readonly finding: PaneFinding;
  readonly reason: string;
  readonly on: CalendarDate;
}

/** A task in a list of the pane. */
export interface PaneTask {
  /** Its place in the table, 0-based. */
  readonly index: number;
  /** 1-based first row of the task. */
  readonly row: number;
  readonly number: number | null;
  /** The task without its number, cut after 80 characters. */
  readonly text: string;
  readonly units: readonly string[];
  /** The cell to jump to: the deadline where there is one, else the task. */
  readonly cell: CellPosition;
  readonly deadlineText: string;
  readonly due: CalendarDate | null;
  readonly status: StatusId;
  /** Days past the limit (positive) for tasks past it, days left for the others. */
  readonly days: number;
}
