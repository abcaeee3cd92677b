import { addDays, type CalendarDate } from "../calendar/calendar-date";
import type { DeadlineProblem } from "./deadline";
import type { CalendarMention } from "./mention";
import { type DatedPeriod, datePeriod, isYearAssumed, type NamedBefore, type Period, type Undatable } from "./period";
import type { Words } from "./words";

/** One day that a mention names as a limit. */
export interface DatedStep {
  /** The first day of the period named. */
  readonly first: CalendarDate;
  readonly due: CalendarDate;
  readonly pastLimitAfter: CalendarDate;
  readonly yearAssumed: boolean;
  readonly mention: CalendarMention;
  readonly problems: readonly DeadlineProblem[];
}

/** How many days 左右 and 前后 leave: 旬, the smallest stretch that time limits are given in. */
const daysAround = 10;
const noProblems: readonly DeadlineProblem[] = [];

const either = /^(?:完成|办结)?[([【]?,?或者?$/;

/** Of two days joined by 或 (9月30日或10月15日前) either may be meant: one step, due on the earlier, past its limit after the later. */
export function withAlternatives(words: Words, all: readonly DatedStep[]): readonly DatedStep[] {
  return all.reduce<readonly DatedStep[]>((steps, step) => {
    const before = steps.at(-1);
    const between = before && words.slice(before.mention.end, step.mention.start);
    if (!before || !between || !either.test(between)) return [...steps, step];
    const [one, two] = before.due < step.due ? [before, step] : [step, before];
    // With the bracket that closes （或10月15日）.
    const mention = { ...step.mention, start: before.mention.start, end: step.mention.end + (/[([【]/.test(between) ? 1 : 0) };
    const quote = words.asWritten(mention.start, mention.end);
    return [...steps.slice(0, -1), { ...one, pastLimitAfter: two.pastLimitAfter, problems: [{ id: "ambiguous", quote }], mention }];
  }, []);
}

/** Puts the mentions of one text on the calendar, from left to right: the year and month of one hold for those after it. */
export class Dater implements NamedBefore {
  year: number | null = null;
  yearAssumed = false;
  month: number | null = null;
  /** The days of all mentions so far that the caller asked to keep. */
  readonly steps: DatedStep[] = [];

  constructor(private readonly words: Words) {}

  /** Dates the next mention and keeps its days as steps, if they are wanted. Says why, if it has none. */
  date(mention: CalendarMention, wanted: boolean): Undatable | null {
    const { planYear } = this.words;
    const { left, periods } = mention;
    let from: DatedPeriod | null = null;
    let assumedFrom = false;
    if (left) {
      const dated = datePeriod(left, this, planYear);
      if (typeof dated === "string") return dated;
      from = dated;
      assumedFrom = isYearAssumed(left.year, this);
      this.remember(dated, assumedFrom);
    }
    for (const period of periods) {
      let dated = datePeriod(period, this, planYear);
      // A range whose end has no year of its own and would lie before its beginning ends in the next year (10月至3月).
      if (from && period.year === null && typeof dated !== "string" && dated.last < from.first)
        dated = datePeriod(period, this, planYear, from.year + 1 - dated.year);
      if (typeof dated === "string") return dated;
      const assumed = from && typeof period.year !== "number" ? assumedFrom : isYearAssumed(period.year, this);
      if (wanted) this.steps.push(this.step(mention, period, dated, assumed));
      this.remember(dated, assumed);
    }
    return null;
  }

  private remember({ year, month }: DatedPeriod, yearAssumed: boolean): void {
    this.year = year;
    this.month = month;
    this.yearAssumed = yearAssumed;
  }

  private step(mention: CalendarMention, period: Period, dated: DatedPeriod, yearAssumed: boolean): DatedStep {
    let { last: due, latest: pastLimitAfter } = dated;
    if (mention.before && period.before !== "up-to-its-end") {
      if (period.before === "ends-before-it") due = pastLimitAfter = addDays(dated.first, -1);
      // A range's end is its end, 前 or not.
      else if (!mention.left) due = addDays(dated.first, -1);
    }
    if (mention.around) pastLimitAfter = addDays(pastLimitAfter, daysAround);
    let problems = noProblems;
    if (due !== pastLimitAfter) problems = [{ id: "ambiguous", quote: this.words.asWritten(mention.start, mention.end) }];
    if (period.slip) problems = [...problems, { id: "mistyped", quote: period.slip.matched, intended: period.slip.intended }];
    return { first: dated.first, due, pastLimitAfter, yearAssumed, mention, problems };
  }
}
