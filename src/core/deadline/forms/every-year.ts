import type { Recurrence } from "../deadline";
import type { CalendarMention, Form } from "../mention";
import { pattern } from "../pattern";
import { lastDay, type Period } from "../period";
import type { Words } from "../words";
import { readCalendar } from "./calendar";
import { notAName, repeating } from "./recurring-form";

const yearly = pattern(`(?:每年|各年${notAName})的?[,;:]?`);
const endOfYear = pattern("年?底");
const listSign = pattern("[、,和]");
/** 每年汛期前: an event of each year, whose day is not known. */
const beforeEvent = pattern("[N?季名]{1,8}(?<=[?名])前");

/** 每年1月31日前, 每年12月底, 每年, 逐年; 每年6月、12月 is every half-year. */
export const everyYear: Form = (words) => {
  const start = words.at;
  if (!words.skip(yearly)) return null;
  const behind = words.at;
  const days = words.skip(endOfYear) ? [] : takeDays(words);
  const first = days[0];
  if (first && !first.opens) return repeating(words, start, recurrenceOf(days));
  if (first) words.at = behind;
  if (words.at === behind && words.skip(beforeEvent)) return repeating(words, start, null);
  return repeating(words, start, { every: "year", month: 12, day: "last" });
};

function takeDays(words: Words): readonly CalendarMention[] {
  const all: CalendarMention[] = [];
  let end = words.at;
  do {
    const next = readCalendar(words);
    if (!next) break;
    all.push(next);
    end = words.at;
  } while (words.skip(listSign));
  words.at = end;
  return all;
}

/** One day of the year; or days six or three months apart, which are every half-year or quarter. Null for anything else. */
function recurrenceOf(mentions: readonly CalendarMention[]): Recurrence | null {
  const days = mentions.flatMap((mention) => mention.periods.map((period) => lastDayOf(period, mention.before)));
  const [first, second] = days;
  if (!first || first.month < 1 || first.month > 12) return null;
  if (!second) return { every: "year", month: first.month, day: first.day };
  const step = second.month - first.month;
  const even = days.every((day, index) => day.month === first.month + index * step && day.day === first.day);
  if (even && step === 6 && days.length === 2) return { every: "half-year", monthInPeriod: first.month, day: first.day };
  if (even && step === 3 && days.length === 4) return { every: "quarter", monthInPeriod: first.month, day: first.day };
  return null;
}

/** The day of the year on which a period ends; with 前, 每年3月前 and 每年国庆节前, the day before it begins. */
function lastDayOf({ month, day, before }: Period, isBefore: boolean): { readonly month: number; readonly day: number | "last" } {
  const endsBefore = isBefore && before !== "up-to-its-end";
  if (!month || !endsBefore) return { month: month ?? 0, day: day === lastDay ? "last" : day };
  return before === "ends-before-it" && day > 1 ? { month, day: day - 1 } : { month: ((month + 10) % 12) + 1, day: "last" };
}
