import { type CalendarDate, daysBetween } from "../../core/calendar/calendar-date";
import { daysPastLimit } from "../../core/summary/order";
import type { TaskLine } from "../../core/summary/summary-models";
import { describeTaskText } from "./describe-task-text";
import type { PaneTask } from "./pane-review";

/** A task as a list of the pane shows it. */
export function describeTask(line: TaskLine, asOfDate: CalendarDate): PaneTask {
  const { task, status } = line;
  const { due } = task.deadline;
  const past = daysPastLimit(line, asOfDate);
  return {
    index: task.index,
    row: task.firstRow,
    number: task.number?.value ?? null,
    text: describeTaskText(task.body),
    units: task.units.map(({ name }) => name),
    cell: task.deadlineCell?.position ?? task.task.position,
    deadlineText: task.deadline.text,
    due,
    status: status.id,
    days: status.id === "due-soon" && due !== null ? Math.max(0, daysBetween(asOfDate, due)) : (past ?? 0),
  };
}
