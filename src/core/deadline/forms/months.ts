import { valueOf } from "../number-signs";
import { limitEnds, list, pattern } from "../pattern";
import { ambiguous, dayPeriod, lastDay, monthPeriod, type Period } from "../period";
import type { Words } from "../words";
import type { YearWords } from "../year-words";
import type { CalendarForm } from "./calendar-form";
import { festival } from "./festival";
import { noteSlip } from "./slip";
import { stretches } from "./stretches";

const months = pattern(`元|${list}月`);
/** 30日, and 30 where nothing but a limit word follows; 4月前4天 are its first four days. */
const day = pattern("前N天|,?N(?:日|(?=[前止至,;。、:午完于-]|$))");
/** 6月第二周, 6月最后一周; 上旬, 中下旬; 初, 中, 底; 上半月. */
const part = pattern(
  `的?(?:第N个?周(?!的?[N日天])|[最底]周|(?:[上中]旬?[、至-]?)?[上中下]旬)|月?(?:初|中${limitEnds}|底|未${limitEnds})|[kl]`,
);
/** 9月中旬会议, 9月的第二周周五, 9月1日 behind a list: no month. */
const ofSomethingElse = pattern("中|N日|的?[第最]N?个?周");

/** Months, their parts and their days: 9月, 3—4月, 6、12月, 9月底, 2月上旬, 9月30日. */
export const monthsForm: CalendarForm = (words, year) => {
  const { at, shape } = words;
  if (!words.skip(months)) return null;
  const all = shape.charAt(at) === "元" ? january : stretches(shape.slice(at, words.at - 1));
  const [[first, last] = [0, 0]] = all;
  const single = all.length === 1 && first === last ? first : 0;
  const behind = words.at;
  if (single > 0 && words.skip(day)) {
    const number = /[前,]/.test(shape.charAt(behind)) ? behind + 1 : behind;
    return noteSlip(words, dayPeriod(year, single, valueOf(shape.charAt(number))), "");
  }
  const periods = all.map(([from, to]) => {
    const period = monthPeriod(year, to);
    // 10-3月 runs into the next year: its first day is of no matter.
    period.firstMonth = Math.min(from, to);
    return period;
  });
  if (words.skip(part)) return periods.map((period) => partOf(words, period, shape.slice(behind, words.at)));
  if (words.skip(ofSomethingElse)) return null;
  return festivalIn(words, year, single) ?? periods.map(ambiguous);
};

const january = [[1, 1]] as const;

/** 旬 ends on the 10th, the 20th and the last day; 初 are the first ten days; 中 is the 15th, and no later than the 20th. */
function partOf(words: Words, period: Period, said: string): Period {
  const month = period.month ?? 0;
  const isTenDays = said.endsWith("旬");
  const sign = said.charAt(said.length - (isTenDays ? 2 : 1));
  const week = /第(.)/.exec(said)?.[1];
  if (week !== undefined) {
    // The 14th for the second week, and no later than the 20th, for offices count the weeks of a month in different ways.
    period.day = valueOf(week) * 7;
    period.firstDay = period.day - 6;
    period.latest = { month, day: period.day < 28 ? period.day + 6 : lastDay };
  } else if (sign === "初" || (sign === "上" && !said.includes("中"))) period.day = 10;
  else if (sign === "中" || sign === "上") {
    period.day = isTenDays ? 20 : 15;
    if (!isTenDays) period.latest = { month, day: 20 };
  } else if (sign === "k") period.day = 15;
  else noteSlip(words, period, "月");
  return period;
}

/** 2021年10月国庆节前: the month only says when the festival is. */
function festivalIn(words: Words, year: YearWords | null, month: number): Period | null {
  const { at } = words;
  const found = festival(words, year) as Period | null;
  if (found?.firstMonth === month) return found;
  words.at = at;
  return null;
}
