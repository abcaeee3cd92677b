import type { Recurrence, RelativeLimit } from "./deadline";
import type { LimitTail } from "./forms/limit-tail";
import type { Period } from "./period";
import type { Words } from "./words";

/** A stretch of words that a form has read: places among the words, 0-based, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Days of the calendar: one period, a range (`left` to the only period), or several steps. */
export interface CalendarMention extends Stretch, LimitTail {
  readonly is: "calendar";
  readonly left: Period | null;
  readonly periods: readonly Period[];
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
  /** Where the words for its event begin; `start` where there are none. */
  readonly eventStart: number;
  readonly immediate: boolean;
}

/** 持续推进. */
interface OngoingMention extends Stretch {
  readonly is: "ongoing";
}

/** Words that look like a day or limit but are none, such as an item's number. */
interface OtherMention extends Stretch {
  readonly is: "other";
}

export type Mention = CalendarMention | RecurringMention | RelativeMention | OngoingMention | OtherMention;

/** One kind of wording. Reads at the place of the words and leaves it behind what it read, or says null. */
export type Form = (words: Words) => Mention | null;
