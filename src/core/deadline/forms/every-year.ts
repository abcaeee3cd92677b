import type { Recurrence } from "../deadline";
import type { CalendarMention, Form } from "../mention";
import { readCalendar } from "./calendar";
import { matchAt, notAName, repeating, repeatingInWords } from "./recurring-parts";

const yearly = new RegExp(`(?:每一?年度?|逐年|年年|按年度?${notAName})的?[,;:]?`, "y");
const endOfYear = /年?[底末终]/y;
const listSign = /[、,和及与]/;

/** 每年1月31日前, 每年12月底, 每年, 逐年; 每年6月、12月 is every half-year. */
export const everyYear: Form = (text, at, planYear) => {
  const match = matchAt(yearly, text, at);
  if (!match) return null;
  const end = matchAt(endOfYear, text, match.end);
  const days = end ? null : readCalendar(text, match.end, planYear);
  if (!days || days.opens) return repeating(text, at, end?.end ?? match.end, { every: "year", month: 12, day: "last" });
  const steps = withFollowing(text, days, planYear);
  const recurrence = recurrenceOf(steps);
  const last = steps.at(-1)?.end ?? days.end;
  return recurrence ? repeating(text, at, last, recurrence) : repeatingInWords(text, at, last);
};

function withFollowing(text: string, first: CalendarMention, planYear: number | null): readonly CalendarMention[] {
  const all = [first];
  for (let end = first.end; listSign.test(text.charAt(end)); end = all.at(-1)?.end ?? end) {
    const next = readCalendar(text, end + 1, planYear);
    if (!next) break;
    all.push(next);
  }
  return all;
}

/** One day of the year; or days six or three months apart, which are every half-year or quarter. Null for anything else. */
function recurrenceOf(mentions: readonly CalendarMention[]): Recurrence | null {
  const days = mentions.flatMap((mention) =>
    mention.periods.map(({ to, before }) => ({ month: to.month ?? 0, day: to.day, endsBefore: mention.before && before === "ambiguous" })),
  );
  const [first, second] = days;
  if (!first || first.month < 1 || first.month > 12) return null;
  // 每年3月前: the earlier reading, the end of February.
  if (!second) return { every: "year", month: first.endsBefore ? ((first.month + 10) % 12) + 1 : first.month, day: first.day };
  const step = second.month - first.month;
  const even = days.every((day, index) => day.month === first.month + index * step && day.day === first.day && !day.endsBefore);
  if (even && step === 6 && days.length === 2) return { every: "half-year", monthInPeriod: first.month, day: first.day };
  if (even && step === 3 && days.length === 4) return { every: "quarter", monthInPeriod: first.month, day: first.day };
  return null;
}
