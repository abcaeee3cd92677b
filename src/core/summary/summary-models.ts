import type { CalendarDate } from "../calendar/calendar-date";
import type { AsOf, StatusId, TaskStatus } from "../schedule/task-status";
import type { ResponsibilityTable, Task } from "../table/responsibility-table";
import type { UnitRole } from "../unit/unit-mention";

/** A table with the status of each of its tasks, in the order of the tasks. */
export interface JudgedTable {
  readonly table: ResponsibilityTable;
  readonly statuses: readonly TaskStatus[];
}

export type StatusCounts = Readonly<Record<StatusId, number>>;

/** A task where a summary names it, with the table it stands in. */
export interface TaskLine {
  readonly table: ResponsibilityTable;
  readonly task: Task;
  readonly status: TaskStatus;
}

/** A task on the sheet of one of its units. */
export interface UnitTaskLine extends TaskLine {
  /** The unit's strongest role in the task. */
  readonly role: UnitRole;
}

/** How many dated tasks were due before the as-of date, by what is known of their outcome. 按时办结率 = inTime ÷ (inTime + late + overdue). */
export interface OnTimeCounts {
  readonly inTime: number;
  readonly late: number;
  readonly overdue: number;
  /** Left out of the rate: past their limit, nothing registered. */
  readonly unregistered: number;
  /** Left out of the rate: done, but nobody knows when. */
  readonly doneDateUnknown: number;
  /** 0 to 1, null where no outcome is recorded. */
  readonly rate: number | null;
}

/** One line of the unit table: each task–unit pair once. */
export interface UnitCounts {
  readonly unit: string;
  readonly collective: boolean;
  /** Task–unit pairs: the sum of `byRole` and the sum of `byStatus`. */
  readonly pairs: number;
  readonly byRole: Readonly<Record<UnitRole, number>>;
  readonly byStatus: StatusCounts;
  /** How many of those done were done in time, whether or not their day lies before the as-of date. */
  readonly doneInTime: number;
  readonly onTime: OnTimeCounts;
}

/** What leadership sees on one page: numbers and lists, no cells and no styling. */
export interface OverviewModel {
  /** The table's own title where there is one table with a title. */
  readonly title: string | null;
  readonly asOf: AsOf;
  /** True where no table has a progress column: nothing can be said to be 逾期. */
  readonly progressUnrecorded: boolean;
  /** 登记截止日 of the tables that have a progress column, the earliest of several; null where none has. */
  readonly registeredUntil: CalendarDate | null;
  /** Each task once. */
  readonly tasks: number;
  readonly byStatus: StatusCounts;
  readonly onTime: OnTimeCounts;
  /** Units in the order of their first appearance, collective names apart. */
  readonly unitRows: readonly UnitCounts[];
  readonly collectiveRows: readonly UnitCounts[];
  /** The sum of all lines of the unit table. */
  readonly pairs: number;
  /** Tasks that name no unit at all. */
  readonly tasksWithoutUnit: number;
  /** Longest past its day first. */
  readonly overdue: readonly TaskLine[];
  readonly toVerify: readonly TaskLine[];
}

/** The sheet of one unit: its tasks in every role, worst first. */
export interface UnitModel {
  readonly counts: UnitCounts;
  readonly lines: readonly UnitTaskLine[];
}

export interface SummaryModel {
  readonly overview: OverviewModel;
  /** Units first, then collective names, each in the order of the overview. */
  readonly units: readonly UnitModel[];
}
