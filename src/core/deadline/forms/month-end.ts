import { readNumber, smallNumber } from "../chinese-number";
import { monthPeriod } from "../period";
import { readYear, yearBefore } from "../year-words";
import { calendarForm } from "./calendar-form";
import { endWord, intendedEnd, months } from "./parts";
import { monthsOf } from "./month";

/** 9月底, 12月份末, 十二月月底, 6、12月底; 低 for 底. */
export const monthEnd = calendarForm(`(?:${yearBefore})?${months}月?(?<end>${endWord})`, ({ year, months: list = "", end = "" }) => {
  const intended = intendedEnd(end);
  return monthsOf(readYear(year), list, intended === null ? {} : { slip: { matched: `月${end}`, intended: `月${intended}` } });
});

/** 2021年12底前: 月 forgotten. */
export const monthEndWithoutMonth = calendarForm(
  `${yearBefore}(?<month>${smallNumber})(?<end>[底末])(?=前|之前|以前|[,;。]|$)`,
  ({ year, month = "", end = "" }) =>
    monthPeriod(readYear(year), readNumber(month), { slip: { matched: `${month}${end}`, intended: `${month}月${end}` } }),
);
