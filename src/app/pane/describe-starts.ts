import type { CalendarDate } from "../../core/calendar/calendar-date";
import { knownWorkingYears } from "../../core/calendar/working-days";
import { resolveRelative } from "../../core/deadline/resolve-relative";
import type { WorkbookState } from "../../core/state/workbook-state";
import { startDayOf } from "../../core/table/start-days";
import type { ReviewedTable } from "../review";
import { describeTaskText } from "./describe-task-text";
import type { PaneEvent, PaneEventTask, PaneStarts } from "./pane-review";

/** The table's limits that begin with an event, event by event in the order of the table; those that name no amount (开学前) are left out. */
export function describeStarts({ table, statuses }: ReviewedTable, state: WorkbookState): PaneStarts {
  const starts = state.starts.filter(({ sheet }) => sheet === table.sheet.name);
  const events = new Map<string, PaneEventTask[]>();
  for (const task of table.tasks) {
    const { relative } = task.deadline;
    if (relative === null) continue;
    if (relative.amount === null || relative.unit === null) continue;
    const start = startDayOf(starts, relative.event);
    const last = start === null ? null : resolveRelative(relative, start);
    const due = last !== null && "due" in last ? last.due : null;
    const told: PaneEventTask = {
      row: task.firstRow,
      number: task.number?.value ?? null,
      text: describeTaskText(task.body),
      cell: task.deadlineCell?.position ?? task.task.position,
      deadlineText: task.deadline.text,
      due,
      status: statuses[task.index]?.id ?? "undated",
      beyondCalendar: last !== null && due === null,
    };
    const known = events.get(relative.event);
    if (known) known.push(told);
    else events.set(relative.event, [told]);
  }
  const dayFor = (event: string | null): CalendarDate | null => starts.find((start) => start.event === event)?.day ?? null;
  return {
    all: dayFor(null),
    events: [...events].map(([event, tasks]): PaneEvent => ({ event, tasks, own: dayFor(event), start: startDayOf(starts, event) })),
    workingYears: knownWorkingYears,
  };
}
