import type { Recurrence, RelativeLimit } from "./deadline";
import type { Period } from "./period";

/** A stretch of the normal text that a form has read. Offsets are 0-based, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Days of the calendar: one period, a range (`left` to the only period), or several steps. */
export interface CalendarMention extends Stretch {
  readonly is: "calendar";
  readonly left: Period | null;
  readonly periods: readonly Period[];
  /** True where 前, 之前 or 以前 follows. */
  readonly before: boolean;
  /** True where 内 or another closing word follows. */
  readonly within: boolean;
  /** True where the day begins something (…起施行, …以来): no deadline. */
  readonly opens: boolean;
}

/** 每季度末. `vague` where the words give no period (定期). */
export interface RecurringMention extends Stretch {
  readonly is: "recurring";
  readonly recurrence: Recurrence;
  readonly vague: boolean;
}

/** 10个工作日内. `immediate` where it stands for at once (立行立改). */
export interface RelativeMention extends Stretch {
  readonly is: "relative";
  readonly limit: RelativeLimit;
  readonly immediate: boolean;
}

/** 持续推进. */
export interface OngoingMention extends Stretch {
  readonly is: "ongoing";
}

/** Words that look like a day or limit but are none: an item's number, 2次/年. */
interface OtherMention extends Stretch {
  readonly is: "other";
}

export type Mention = CalendarMention | RecurringMention | RelativeMention | OngoingMention | OtherMention;

/** One kind of wording. Reads at exactly one place of a normal text, or says null. */
export type Form = (text: string, at: number, planYear: number | null) => Mention | null;
