import type { CalendarDate } from "../../core/calendar/calendar-date";
import { worstFirst } from "../../core/summary/order";
import type { TaskLine } from "../../core/summary/summary-models";
import { taskLines } from "../../core/summary/task-lines";
import type { Review } from "../review";
import { describeTask } from "./describe-task";
import type { PaneTask } from "./pane-review";

/** Which tasks of a table to list. */
export interface TaskListRequest {
  /** 0-based, among the review's tables. */
  readonly table: number;
  readonly of:
    /** Of a unit or collective name, in any role. */
    | { readonly id: "unit"; readonly unit: string }
    /** Due from the first to the last day, both included. */
    | { readonly id: "due"; readonly first: CalendarDate; readonly last: CalendarDate };
}

/** The tasks asked for, worst status first, at most `mostListed` of them. */
export interface TaskList {
  readonly tasks: readonly PaneTask[];
  /** How many there are in all. */
  readonly all: number;
}

/** More are counted, not listed: nobody reads them in a pane. */
const mostListed = 500;

/** Lists tasks of a reviewed table. Throws a RangeError where there is no such table. */
export function listTasks({ tables, asOf }: Review, { table: index, of }: TaskListRequest): TaskList {
  const reviewed = tables[index];
  if (!reviewed) throw new RangeError(`there is no table ${index}`);
  const wanted = ({ task }: TaskLine): boolean =>
    of.id === "unit"
      ? task.units.some(({ name }) => name === of.unit)
      : task.deadline.due !== null && of.first <= task.deadline.due && task.deadline.due <= of.last;
  const lines = worstFirst(taskLines([reviewed]).filter(wanted), asOf.date);
  return { tasks: lines.slice(0, mostListed).map((line) => describeTask(line, asOf.date)), all: lines.length };
}
