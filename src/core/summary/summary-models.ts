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

/** A task that comes to a unit through a collective name and the roster: shown to the unit, counted nowhere. */
export interface CollectiveTaskLine extends UnitTaskLine {
  /** The name that the task says, such as 县直各部门. */
  readonly collective: string;
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
  /** True where no table has a column for progress or for the day of completion: nothing can be said to be done or 逾期. */
  readonly progressUnrecorded: boolean;
  /** 登记截止日 of the tables that have a progress column, the earliest of several; null where none has. */
  readonly registeredUntil: CalendarDate | null;
  /** Each task once. */
  readonly tasks: number;
  readonly byStatus: StatusCounts;
  readonly onTime: OnTimeCounts;
  /** How many tasks are shared by how many units and collective names: tasks by number of names, from one name on. */
  readonly tasksByUnitCount: ReadonlyMap<number, number>;
  /** Units in the chosen order, collective names apart. */
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
  /** All zero for a unit that has tasks only through a collective name: such a unit has no line in the unit table. */
  readonly counts: UnitCounts;
  readonly lines: readonly UnitTaskLine[];
  /** 另含集合任务, by collective name and inside it worst first; empty without a roster. */
  readonly collectiveLines: readonly CollectiveTaskLine[];
}

export interface SummaryModel {
  readonly overview: OverviewModel;
  /**
   * Units first, in the order of the overview and then those with collective tasks only; then the collective names that no roster explains: the
   * tasks of the others stand on the sheets of their members.
   */
  readonly units: readonly UnitModel[];
  /** Every task once, in the order of the tables. */
  readonly lines: readonly TaskLine[];
}

/** In which order units stand: as the roster lists them, without one by first appearance; or those with the most 逾期 first. */
export type UnitOrder = "listed" | "worst-first";
