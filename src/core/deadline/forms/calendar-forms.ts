import { byKind } from "./by-kind";
import type { CalendarForm } from "./calendar-form";
import { festival } from "./festival";
import { fiveYearPlan } from "./five-year-plan";
import { bothHalves, halfYear } from "./half-year";
import { monthWithoutSign } from "./month-without-sign";
import { monthsForm } from "./months";
import { compactDate, numericDate, shortDate, shortYearDate, yearLastDate } from "./numeric-date";
import { numericMonth } from "./numeric-month";
import { numericDayRange, numericMonthRange } from "./numeric-range";
import { withinYear, yearEnd, yearMiddle, yearStart } from "./part-of-year";
import { letterQuarter, quarter, severalQuarters } from "./quarter";
import { nthMonth, severalMonths } from "./several-months";
import { bareYear, thisYearAndNext, wholeYear } from "./whole-year";

/** Days written in figures joined by signs. The first that fits wins. */
export const figureForms: readonly CalendarForm[] = [
  numericDayRange,
  numericMonthRange,
  numericDate,
  numericMonth,
  yearLastDate,
  shortYearDate,
  shortDate,
];

/** Days behind a year or without one, behind the signs they can begin with. The first that fits wins. */
export const formsBehindYear = byKind<CalendarForm>([
  ["N元", monthsForm],
  ["N", monthWithoutSign],
  ["NFL", festival],
  ["N第首", quarter],
  ["前后头", severalQuarters],
  ["前后", severalMonths],
  ["第首", nthMonth],
  ["Q", letterQuarter],
  ["上", bothHalves],
  ["hjH", halfYear],
  ["年底未岁", yearEnd],
  ["年初", yearStart],
  ["年中", yearMiddle],
  ["年全", withinYear],
  ["P", fiveYearPlan],
  ["明", thisYearAndNext],
  ["#", compactDate],
]);

/** A year and nothing smaller, where nothing smaller was found behind it. */
export const wholeYears: readonly CalendarForm[] = [wholeYear, bareYear];
