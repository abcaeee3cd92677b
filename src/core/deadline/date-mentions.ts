import { addDays, type CalendarDate } from "../calendar/calendar-date";
import type { DeadlineProblem } from "./deadline";
import type { CalendarMention } from "./mention";
import { asWritten, type NormalText } from "./normal-text";
import { datePeriod, dayBefore, namedBy, type DatedPeriod, type NamedBefore, type Period, type Undatable } from "./period";

/** One day that a mention names as a limit. */
export interface DatedStep {
  readonly due: CalendarDate;
  readonly pastLimitAfter: CalendarDate;
  readonly yearAssumed: boolean;
  /** The days the words name, from first to last. */
  readonly first: CalendarDate;
  readonly period: Period;
  readonly mention: CalendarMention;
  readonly problems: readonly DeadlineProblem[];
}

/** The steps of one mention, or why it has none; and what it leaves open for the dates after it. */
export interface DatedMention {
  readonly steps: readonly DatedStep[];
  readonly undatable: Undatable | null;
  readonly named: NamedBefore;
}

/** Puts a mention on the calendar, given what was named before it in the same text. */
export function dateMention(normal: NormalText, mention: CalendarMention, before: NamedBefore, planYear: number | null): DatedMention {
  let named = before;
  let left: DatedPeriod | null = null;
  if (mention.left) {
    const dated = datePeriod(mention.left, named, planYear);
    if (typeof dated === "string") return { steps: [], undatable: dated, named };
    [left, named] = [dated, namedBy(dated)];
  }
  const steps: DatedStep[] = [];
  for (const period of mention.periods) {
    let dated = datePeriod(period, named, planYear);
    // A range whose end has no year of its own and would lie before its beginning ends in the next year (10月至3月).
    if (left && period.year === null && typeof dated !== "string" && dated.last < left.first) {
      dated = datePeriod({ ...period, year: { is: "number", year: left.year + 1 } }, named, planYear);
    }
    if (typeof dated === "string") return { steps: [], undatable: dated, named };
    const assumed = left && period.year?.is !== "number" ? left.yearAssumed : dated.yearAssumed;
    steps.push(step(normal, mention, period, { ...dated, yearAssumed: assumed }, left));
    named = namedBy({ ...dated, yearAssumed: assumed });
  }
  return { steps, undatable: null, named };
}

function step(normal: NormalText, mention: CalendarMention, period: Period, dated: DatedPeriod, left: DatedPeriod | null): DatedStep {
  const quote = asWritten(normal, mention.start, mention.end);
  const problems: DeadlineProblem[] = [];
  let [due, pastLimitAfter] = [dated.last, dated.latest];
  if (mention.before && period.before === "ends-before-it") due = pastLimitAfter = dayBefore(dated);
  // A range's end is its end, 前 or not.
  if (mention.before && period.before === "ambiguous" && left === null) due = addDays(dated.first, -1);
  if (due !== pastLimitAfter) problems.push({ id: "ambiguous", quote });
  if (period.slip) problems.push({ id: "mistyped", quote: period.slip.matched, intended: period.slip.intended });
  return { due, pastLimitAfter, yearAssumed: dated.yearAssumed, first: left?.first ?? dated.first, period, mention, problems };
}
