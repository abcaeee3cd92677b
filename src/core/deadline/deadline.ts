import type { CalendarDate } from "../calendar/calendar-date";

export type DeadlineKind = "dated" | "ongoing" | "recurring" | "relative" | "unknown";

/** One of several steps a deadline cell names, with the day it is due. */
export interface Milestone {
  readonly due: CalendarDate;
  /** What is to be done by then, as written; "" where the cell names only days. */
  readonly deliverable: string;
}

/** How a recurring deadline repeats. `month` and `day` 1-based; `day` "last" is the last day of the month. */
export type Recurrence =
  | { readonly every: "year"; readonly month: number; readonly day: number | "last" }
  | { readonly every: "half-year" | "quarter"; readonly monthInPeriod: number; readonly day: number | "last" }
  | { readonly every: "month"; readonly day: number | "last" }
  | { readonly every: "week"; readonly weekday: number }
  | { readonly every: "other"; readonly words: string };

/** A time limit that starts with an event (印发之日起10个工作日内). No day until the user supplies the start. */
export interface RelativeLimit {
  /** The event as written, "" where the cell names none (三个月内). */
  readonly event: string;
  /** Null where the cell gives no countable amount (开学前, 立即). */
  readonly amount: number | null;
  readonly unit: "working-day" | "day" | "week" | "month" | "year" | "hour" | null;
}

/** Why a reading is not certain. */
export type DeadlineProblem =
  /** The day does not exist (9月31日). */
  | { readonly id: "impossible"; readonly quote: string }
  /** The words allow two last days (2024年8月前): the later one is `pastLimitAfter`. */
  | { readonly id: "ambiguous"; readonly quote: string }
  /** A slip of the pen that was read as what it must mean (月低 for 月底). */
  | { readonly id: "mistyped"; readonly quote: string; readonly intended: string }
  /** No year in the text and none in the table's title: the day cannot be known. */
  | { readonly id: "no-plan-year"; readonly quote: string };

/** A deadline as read from a cell. The text is always kept beside the reading. */
export interface Deadline {
  /** The whole cell text as shown. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day on which the task is on time. Set exactly where kind is "dated". */
  readonly due: CalendarDate | null;
  /** The last day of the latest reading the words allow; after it the task is past its limit. Equals `due` unless the words are ambiguous. */
  readonly pastLimitAfter: CalendarDate | null;
  /** In the order of the text. Empty unless the cell names two or more days that are due one after the other. */
  readonly milestones: readonly Milestone[];
  /** True where the task goes on after its day (6月底前完成并长期坚持). */
  readonly thenOngoing: boolean;
  /** What is to be delivered by the day, as written after it (制定工作方案); null where nothing but filler words (完成, 前) follows. */
  readonly deliverable: string | null;
  /** Set exactly where kind is "recurring". */
  readonly recurrence: Recurrence | null;
  /** Set where the words count from an event: kind is "relative", or "dated" once the user gave the day of the event. */
  readonly relative: RelativeLimit | null;
  /** True where the year came from the plan year because the text gives none. */
  readonly yearAssumed: boolean;
  readonly problems: readonly DeadlineProblem[];
}

/** A day or limit named inside a running task text. */
export interface TextLimit {
  /** The words that name it, as written. */
  readonly quote: string;
  /** 0-based offset of the words in the text. */
  readonly offset: number;
  readonly deadline: Deadline;
  /** True where the words bind the task as a whole (at its start, or in its only clause), not one step of it. */
  readonly wholeTask: boolean;
}
