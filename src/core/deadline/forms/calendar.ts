import { readNumber, smallNumber } from "../chinese-number";
import type { CalendarMention } from "../mention";
import { dayPeriod, type Period } from "../period";
import type { CalendarForm, CalendarWords } from "./calendar-form";
import { calendarForm } from "./calendar-form";
import { festival } from "./festival";
import { fiveYearPlan } from "./five-year-plan";
import { fullDate } from "./full-date";
import { bothHalves, halfYear } from "./half-year";
import { readLimitTail } from "./limit-tail";
import { firstMonths, month, nthMonth } from "./month";
import { monthEnd, monthEndWithoutMonth } from "./month-end";
import { compactDate, numericDate, shortNumericDate, yearLastDate } from "./numeric-date";
import { compactMonth, numericMonth, numericMonthDay } from "./numeric-month";
import { numericDayRange, numericMonthRange } from "./numeric-range";
import { halfMonth, monthMiddle, monthStart, tenDays } from "./part-of-month";
import { yearMiddle, yearStart } from "./part-of-year";
import { firstQuarters, letterQuarter, quarter } from "./quarter";
import { weekOfMonth } from "./week-of-month";
import { twoYears, withinYear, year, yearWithoutSign } from "./year";
import { yearEnd } from "./year-end";

/** Every way to write days of the calendar. The first that fits wins, so the one that reads more stands before the one that reads less. */
const calendarForms: readonly CalendarForm[] = [
  numericDayRange,
  numericMonthRange,
  fullDate,
  numericDate,
  yearLastDate,
  shortNumericDate,
  compactDate,
  compactMonth,
  fiveYearPlan,
  festival,
  weekOfMonth,
  tenDays,
  monthStart,
  monthMiddle,
  halfMonth,
  monthEnd,
  monthEndWithoutMonth,
  firstMonths,
  nthMonth,
  month,
  numericMonth,
  numericMonthDay,
  bothHalves,
  halfYear,
  firstQuarters,
  quarter,
  letterQuarter,
  yearStart,
  yearMiddle,
  yearEnd,
  withinYear,
  twoYears,
  year,
  yearWithoutSign,
];

/** 25日 behind a whole date: of the same month. */
const dayOfSameMonth = calendarForm(`(?<day>${smallNumber})[日号]`, ({ day = "" }) => dayPeriod(null, null, readNumber(day)));

const rangeSign = /(?:之日)?(?:起|开始|始)?,?(?:(?:一直|直|延续|持续|延长|截)?(?:至|到)|截止到?|-+(?:至|到)?)(?!今)/y;
const listSign = /[、,/和及与](?=[\d一二三十]{1,3}[日号])/y;

/** Reads days of the calendar at one place: a date or period, a range of two, or several days of one month; with 前, 内 or 起 behind it. */
export function readCalendar(text: string, at: number, planYear: number | null): CalendarMention | null {
  const first = readOne(text, at, planYear);
  if (!first) return null;
  const last = first.periods.at(-1);
  const right = last ? readAfter(rangeSign, text, first.end, planYear, last) : null;
  if (right && last) return { is: "calendar", start: at, left: last, periods: right.periods, ...readLimitTail(text, right.end) };
  let [end, periods] = [first.end, first.periods];
  for (let next = last ? readDayInList(text, end, last) : null; next; next = readDayInList(text, end, next.periods[0] ?? null)) {
    [end, periods] = [next.end, [...periods, ...next.periods]];
  }
  return { is: "calendar", start: at, left: null, periods, ...readLimitTail(text, end) };
}

function readOne(text: string, at: number, planYear: number | null): CalendarWords | null {
  for (const form of calendarForms) {
    const words = form(text, at, planYear);
    if (words) return words;
  }
  return null;
}

function readAfter(sign: RegExp, text: string, at: number, planYear: number | null, left: Period): CalendarWords | null {
  sign.lastIndex = at;
  const match = sign.exec(text);
  if (!match) return null;
  const next = at + match[0].length;
  return readOne(text, next, planYear) ?? (left.size === "day" ? dayOfSameMonth(text, next, planYear) : null);
}

function readDayInList(text: string, at: number, left: Period | null): CalendarWords | null {
  if (left?.size !== "day") return null;
  listSign.lastIndex = at;
  const match = listSign.exec(text);
  return match ? dayOfSameMonth(text, at + match[0].length, null) : null;
}
