import type { Deadline } from "../../deadline/deadline";
import type { AsOf, TaskStatus } from "../../schedule/task-status";
import type { UnitMention } from "../../unit/unit-mention";
import type { OnTimeOutcome } from "../on-time-counts";
import type { OnTimeCounts, OverviewModel, StatusCounts, UnitCounts } from "../summary-models";

/** A task of one of many files: what the lists and the details name of it. Its table and its sheet are not kept. */
export interface GatheredTask {
  readonly task: {
    /** 1-based row in its own sheet. */
    readonly firstRow: number;
    readonly number: number | null;
    /** The beginning of the task without its number; "" where the cell is blank. */
    readonly text: string;
    readonly units: readonly Pick<UnitMention, "name" | "role" | "collective">[];
    readonly deadline: Pick<Deadline, "text" | "kind" | "due" | "pastLimitAfter" | "thenOngoing">;
  };
  readonly status: Pick<TaskStatus, "id" | "next" | "doneInTime">;
  /** Under which outcome 按时办结率 counts it; null for one that it does not look at. */
  readonly outcome: OnTimeOutcome | null;
}

/** One table of one of many files, read and judged: its numbers and its tasks, nothing else. */
export interface GatheredTable {
  /** As the caller names it. */
  readonly file: string;
  readonly sheet: string;
  readonly title: string | null;
  readonly planYear: number | null;
  /** 榕江县: whose table it is. */
  readonly county: string;
  readonly numbers: TableNumbers;
  readonly findings: FindingCounts;
  /** In the order of the sheet. */
  readonly tasks: readonly GatheredTask[];
}

/** How many findings of each severity a table has. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The numbers of an overview without its lists: plain data. */
type TableNumbers = Omit<OverviewModel, "overdue" | "toVerify" | "title" | "tasksByUnitCount">;

/** What a line of a table of counts shows, whatever it counts. */
export type CountedRow = Omit<UnitCounts, "byRole"> & {
  /** True where nothing in it registers completion: what rests on that is not known. */
  readonly progressUnrecorded?: boolean;
};

/** A table as it is kept: its tasks are unpacked when they are asked for, and only for so long. */
export interface KeptTable extends Omit<GatheredTable, "tasks"> {
  /** In the order of the sheet. Worked out anew at each call. */
  readonly tasks: () => readonly GatheredTask[];
  /** How many of those done were done in time, whether or not their day lies before the as-of date. */
  readonly doneInTime: number;
}

/** A table with its place among all tables. */
export interface NumberedTable extends KeptTable {
  /** 1-based, in the order in which the files were given: the same number stands beside each of its tasks in the details. */
  readonly number: number;
  /** The county, told apart where several tables are of one county. */
  readonly label: string;
  /** Each task once; `unit` is the label. */
  readonly counts: CountedRow;
  /** How many task–unit pairs and tasks without a unit stand before its own in the details. */
  readonly detailsBefore: number;
  /** How many lines of units and collective names stand before its own in the list of units. */
  readonly unitsBefore: number;
  /** How many lines its tasks have in the details. */
  readonly details: number;
}

/** Units of several counties that have one name once the word for the county is left out. */
export interface DepartmentCounts extends UnitCounts {
  /** How many lines of units it sums up. */
  readonly lines: number;
  /** How many counties have it. */
  readonly counties: number;
  readonly progressUnrecorded: boolean;
}

/** A task of a list, with its table. */
export interface GatheredLine {
  readonly table: NumberedTable;
  readonly line: GatheredTask;
  /** Its first line in the details, 1-based. */
  readonly detail: number;
}

/** A list that may be longer than anyone prints. */
export interface GatheredList {
  /** The worst ones, longest past first. */
  readonly lines: readonly GatheredLine[];
  /** How many there are in all. */
  readonly all: number;
}

/** All tables of many files counted together. */
export interface GatheredModel {
  readonly asOf: AsOf;
  readonly tables: readonly NumberedTable[];
  /** How many files the tables come from. */
  readonly files: number;
  /** How many counties have a table. */
  readonly counties: number;
  /** Each task once. */
  readonly tasks: number;
  readonly byStatus: StatusCounts;
  readonly onTime: OnTimeCounts;
  /** Each task–unit pair once, collective names included. */
  readonly pairs: number;
  readonly collectivePairs: number;
  readonly tasksWithoutUnit: number;
  /** How many tables register no completion. */
  readonly tablesWithoutProgress: number;
  /** The most 逾期 first. */
  readonly departments: readonly DepartmentCounts[];
  /** How many lines of units, collective names apart, the tables have, and how many of these are in no department. */
  readonly unitLines: number;
  readonly unitLinesApart: number;
  /** Tables of one county whose tasks are mostly the same. */
  readonly alike: readonly (readonly [NumberedTable, NumberedTable])[];
  readonly overdue: GatheredList;
  readonly toVerify: GatheredList;
}
