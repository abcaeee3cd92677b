import type { CalendarDate } from "../calendar/calendar-date";
import type { StatusId } from "../schedule/task-status";
import type { TaskLine } from "./summary-models";

/** A task as a generation counted it: what is needed to know it again and to say what became of it. */
export interface StoredTaskLine {
  readonly body: string;
  readonly number: number | null;
  readonly sections: readonly string[];
  readonly status: StatusId;
  readonly units: readonly string[];
}

/** What one generation of summaries counted, kept so that the next one can say what changed. */
export interface StoredSummary {
  readonly asOf: CalendarDate;
  readonly tasks: readonly StoredTaskLine[];
}

/** The summary of these lines as it is kept. */
export function storedSummary(lines: readonly TaskLine[], asOf: CalendarDate): StoredSummary {
  const tasks = lines.map(({ task, status }) => ({
    body: task.body,
    number: task.number?.value ?? null,
    sections: task.sections.map((section) => section.title),
    status: status.id,
    units: task.units.map((unit) => unit.name),
  }));
  return { asOf, tasks };
}
