import { type CalendarDate, daysBetween } from "../calendar/calendar-date";
import { nextOccurrence } from "./next-occurrence";
import { type DaysNamed, readDaysNamed } from "../deadline/days-named";
import { cellAt } from "../sheet/cell-lookup";
import type { ProgressCell, ResponsibilityTable, SourceText, Task } from "../table/responsibility-table";
import { progressCell } from "./progress-cell";
import { isShareLabel } from "../table/progress-columns";
import { readProgress } from "./read-progress";
import { readShare } from "./read-share";
import type { AsOf, ProgressReading, StatusId, TaskStatus } from "./task-status";

/** The status of each task on a day, in the order of the table's tasks. The same table and day always give the same answer. */
export function judgeTasks(table: ResponsibilityTable, asOf: AsOf): readonly TaskStatus[] {
  const registered =
    table.registeredUntil !== null && table.registeredUntil < asOf.registeredUntil ? table.registeredUntil : asOf.registeredUntil;
  const known = { ...asOf, registeredUntil: registered };
  const readings = new Map<string, ProgressReading>();
  const ofShares = new Set([...table.labels].filter(([, label]) => isShareLabel(label)).map(([column]) => column));
  const read = (cell: SourceText | null): ProgressReading => {
    if (cell === null) return readProgress(null);
    const share = ofShares.has(cell.position.column) ? readShare(cell.text) : null;
    const progress = share ?? readings.get(cell.text) ?? readProgress(cell.text);
    if (share === null) readings.set(cell.text, progress);
    return progress;
  };
  return table.tasks.map((task) => {
    const cell = progressCell(task);
    const progress = read(cell);
    return judge(task, progress, doneOn(table, task), registeredIn(cell, asOf, known));
  });
}

/** Of several columns for progress each is registered up to a day of its own. */
function registeredIn(cell: SourceText | ProgressCell | null, asOf: AsOf, known: AsOf): AsOf {
  if (cell === null || !("until" in cell)) return known;
  return cell.until !== null && cell.until < asOf.registeredUntil ? { ...asOf, registeredUntil: cell.until } : asOf;
}

function judge(task: Task, progress: ProgressReading, days: DaysNamed | null, asOf: AsOf): TaskStatus {
  const { kind, due, pastLimitAfter, thenOngoing, recurrence } = task.deadline;
  const doneDay = days?.first ?? null;
  const isDone = doneDay === null ? progress.id === "done" : doneDay <= asOf.date;
  const daysLeft = due === null ? null : daysBetween(asOf.date, due);
  const status = (id: StatusId, next: CalendarDate | null = null, doneInTime: TaskStatus["doneInTime"] = null): TaskStatus => ({
    id,
    daysLeft,
    next,
    progress,
    doneOn: doneDay,
    doneInTime,
  });
  if (isDone) {
    if (thenOngoing) return status("ongoing");
    return status("done", null, pastLimitAfter === null ? null : inTime(days, pastLimitAfter));
  }
  if (due !== null && pastLimitAfter !== null) return status(datedStatus(due, pastLimitAfter, progress, doneDay, asOf));
  if (kind === "recurring") return status("recurring", recurrence === null ? null : nextOccurrence(recurrence, asOf.date));
  return status(kind === "ongoing" ? "ongoing" : "undated");
}

/** A month that began before the limit and ended after it proves neither. */
function inTime(days: DaysNamed | null, pastLimitAfter: CalendarDate): TaskStatus["doneInTime"] {
  if (days === null) return "unknown";
  if (days.last <= pastLimitAfter) return "in-time";
  return days.first > pastLimitAfter ? "late" : "unknown";
}

function datedStatus(
  due: CalendarDate,
  pastLimitAfter: CalendarDate,
  progress: ProgressReading,
  doneDay: CalendarDate | null,
  asOf: AsOf,
): StatusId {
  if (pastLimitAfter < asOf.date) {
    // A day of completion after the as-of date proves as much as 未完成 does: on that day it was not done.
    const knownNotDone = doneDay !== null ? doneDay > pastLimitAfter : progress.id === "not-done" && asOf.registeredUntil > pastLimitAfter;
    return knownNotDone ? "overdue" : "past-due-unregistered";
  }
  return daysBetween(asOf.date, due) <= asOf.dueSoonDays ? "due-soon" : "upcoming";
}

/** The days that the task's 完成时间 cell names; null where the column is missing, blank or gives no day. */
function doneOn(table: ResponsibilityTable, task: Task): DaysNamed | null {
  const source = task.doneDate;
  if (source === null || source.text.trim() === "") return null;
  const cell = cellAt(table.sheet, source.position.row, source.position.column);
  return readDaysNamed(
    { text: source.text, value: cell?.value ?? null, kind: cell?.kind ?? null, dateSystem: table.sheet.dateSystem },
    table.planYear,
  );
}
