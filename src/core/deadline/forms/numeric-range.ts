import { dayPeriod, monthPeriod, type Period } from "../period";
import { fullYear } from "../year-words";
import { calendarForm } from "./calendar-form";
import { rangeSign } from "./parts";

const notMore = "(?![\\d%年月日号]|[./]\\d|个)";

/** 2021.6-12 and 2021/1至11: months of one year, the second without its year. */
export const numericMonthRange = calendarForm(
  `(?<year>${fullYear})[./](?<month>\\d{1,2})${rangeSign}(?<last>\\d{1,2})${notMore}`,
  ({ year, month, last }) => ends(Number(month), Number(last), (number) => monthPeriod({ is: "number", year: Number(year) }, number)),
);

/** 2021.6.1-30: days of one month. */
export const numericDayRange = calendarForm(
  `(?<year>${fullYear})[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})${rangeSign}(?<last>\\d{1,2})${notMore}`,
  ({ year, month, day, last }) =>
    ends(Number(day), Number(last), (number) => dayPeriod({ is: "number", year: Number(year) }, Number(month), number)),
);

function ends(first: number, last: number, make: (number: number) => Period): Period | null {
  if (last < first) return null;
  return { ...make(last), from: make(first).from };
}
