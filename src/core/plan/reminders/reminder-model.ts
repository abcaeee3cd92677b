import type { CalendarDate } from "../../calendar/calendar-date";
import type { StatusId } from "../../schedule/task-status";
import type { OfficeDetails } from "../../state/choices";
import type { SummaryModel, TaskLine, UnitTaskLine } from "../../summary/summary-models";

/** What a reminder can be about: what is late, what is to be verified, what is due soon, and all else somebody chose. */
export type ReminderKind = "overdue" | "past-due-unregistered" | "due-soon" | "other";

const reminderKinds: readonly ReminderKind[] = ["overdue", "past-due-unregistered", "due-soon", "other"];

/** What is printed beside the tasks. Texts may be empty and days null: then there is room to fill them in by hand. */
export interface ReminderDetails extends OfficeDetails {
  /** 反馈截止日. */
  readonly replyBy: CalendarDate | null;
  /** 成文日期. */
  readonly issuedOn: CalendarDate | null;
}

/** The reminder to one unit. */
export interface Reminder {
  readonly unit: string;
  /** In the order of `reminderKinds`; kinds without tasks are absent. */
  readonly groups: readonly { readonly kind: ReminderKind; readonly lines: readonly UnitTaskLine[] }[];
}

/** One reminder for each unit that has a part in one of the chosen tasks, in the order of the unit sheets. */
export function reminders({ units }: SummaryModel, chosen: ReadonlySet<TaskLine["task"]>): Reminder[] {
  return units.flatMap(({ counts, lines, collectiveLines }) => {
    const own = [...lines, ...collectiveLines].filter(({ task }) => chosen.has(task));
    const groups = reminderKinds
      .map((kind) => ({ kind, lines: own.filter(({ status }) => kindOf(status.id) === kind) }))
      .filter((group) => group.lines.length > 0);
    return groups.length === 0 ? [] : [{ unit: counts.unit, groups }];
  });
}

function kindOf(status: StatusId): ReminderKind {
  return status === "overdue" || status === "past-due-unregistered" || status === "due-soon" ? status : "other";
}
