import { addDays, dayOf, monthOf, parseIsoDate } from "../../calendar/calendar-date";
import { dayPeriod, type Period } from "../period";
import { readYear, yearBefore, type YearWords } from "../year-words";
import { calendarForm } from "./calendar-form";

/** Festivals on a fixed day. 五一, 十一 and their like count only with 前 or 节 behind them, for they are also numbers. */
const fixed = new Map<string, { readonly month: number; readonly day: number }>([
  ["元旦", { month: 1, day: 1 }],
  ["植树节", { month: 3, day: 12 }],
  ["五一", { month: 5, day: 1 }],
  ["劳动节", { month: 5, day: 1 }],
  ["五四", { month: 5, day: 4 }],
  ["青年节", { month: 5, day: 4 }],
  ["六一", { month: 6, day: 1 }],
  ["儿童节", { month: 6, day: 1 }],
  ["七一", { month: 7, day: 1 }],
  ["建党节", { month: 7, day: 1 }],
  ["八一", { month: 8, day: 1 }],
  ["建军节", { month: 8, day: 1 }],
  ["教师节", { month: 9, day: 10 }],
  ["国庆", { month: 10, day: 1 }],
  ["十一", { month: 10, day: 1 }],
]);

/** Festivals of the lunar calendar, 2015-2030 (Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table): month and day by year. */
const lunarYears = { first: 2015, last: 2030 };
const lunar = new Map<string, string>([
  ["春节", "0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203"],
  ["端午", "0620 0609 0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605"],
  ["中秋", "0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912"],
]);

/** 春节前, 国庆节前, 2022年元旦前, 十一前. 节前 is the day before the festival; a festival without 前 is its day. */
export const festival = calendarForm(
  `(?:${yearBefore})?(?:农历)?(?:(?<name>元旦|植树节|劳动节|青年节|儿童节|建党节|建军节|教师节|国庆|春节|元宵|除夕|清明|端午|中秋)节?日?` +
    `|(?<number>五一|五四|六一|七一|八一|十一)(?:(?:国际)?(?:劳动|青年|儿童|建党|建军|国庆)节|节|(?=前|之前|以前|期间|假期)))(?<holiday>长假|假期|假日|期间)?(?!后)`,
  ({ year, name, number, holiday }) => {
    const festivalName = name ?? number ?? "";
    const period = festivalPeriod(readYear(year), festivalName);
    // The official holiday runs from 1 to 7 October.
    return holiday !== undefined && period.from.month === 10 ? { ...period, to: { month: 10, day: 7 } } : period;
  },
);

function festivalPeriod(year: YearWords | null, name: string): Period {
  const day = fixed.get(name);
  // 元旦 without a year is the one to come: the first day of the plan year is no day to work towards.
  const named: YearWords | null = name === "元旦" && year === null ? { is: "from-last-named", years: 1 } : year;
  if (day) return { ...dayPeriod(named, day.month, day.day), before: "ends-before-it" };
  return { ...dayPeriod(named, null, 1), before: "ends-before-it", movable: (number) => movableDay(name, number) };
}

function movableDay(name: string, year: number): { month: number; day: number } | null {
  // 清明 falls on 4 April in leap years and the years after them, on 5 April in the two others, from 2009 to 2043.
  if (name === "清明") return year >= 2009 && year <= 2043 ? { month: 4, day: year % 4 <= 1 ? 4 : 5 } : null;
  if (name === "除夕") return newYear(year, -1);
  if (name === "元宵") return newYear(year, 14);
  return tableDay(name, year);
}

function newYear(year: number, days: number): { month: number; day: number } | null {
  const first = tableDay("春节", year);
  if (!first) return null;
  const date = parseIsoDate(`${year}-${String(first.month).padStart(2, "0")}-${String(first.day).padStart(2, "0")}`);
  if (date === null) return null;
  const moved = addDays(date, days);
  return { month: monthOf(moved), day: dayOf(moved) };
}

function tableDay(name: string, year: number): { month: number; day: number } | null {
  if (year < lunarYears.first || year > lunarYears.last) return null;
  const entry = lunar.get(name)?.split(" ")[year - lunarYears.first];
  return entry === undefined ? null : { month: Number(entry.slice(0, 2)), day: Number(entry.slice(2)) };
}
