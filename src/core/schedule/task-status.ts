import type { CalendarDate } from "../calendar/calendar-date";

/** Where a task stands on the as-of date, in the order in which people want to see them: worst first. */
export const statusIds = ["overdue", "past-due-unregistered", "due-soon", "upcoming", "recurring", "ongoing", "undated", "done"] as const;
export type StatusId = (typeof statusIds)[number];

/** What the progress cell says, once its wording is understood. */
export type ProgressReading =
  | { readonly id: "none" }
  | { readonly id: "blank" }
  | { readonly id: "done" }
  | { readonly id: "not-done" }
  | { readonly id: "not-understood"; readonly text: string };

/** A task's status and what it rests on. */
export interface TaskStatus {
  readonly id: StatusId;
  /** Days from the as-of date to the due day, negative once it is past; null without a due day. */
  readonly daysLeft: number | null;
  /** The next day of a recurring task on or after the as-of date, null for every other task or where the rule gives none. */
  readonly next: CalendarDate | null;
  readonly progress: ProgressReading;
  /** The day it was done, where the table says so; of a month, its first. */
  readonly doneOn: CalendarDate | null;
  /** Set exactly where the task is done and dated: was it done in time? "unknown" without a date done. */
  readonly doneInTime: "in-time" | "late" | "unknown" | null;
}

/** The day of the judgement and what is taken as known on it. */
export interface AsOf {
  readonly date: CalendarDate;
  /** 登记截止日: progress is taken as registered up to the end of this day. */
  readonly registeredUntil: CalendarDate;
  readonly dueSoonDays: number;
}
