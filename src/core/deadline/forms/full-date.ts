import { readNumber, smallNumber } from "../chinese-number";
import { dayPeriod } from "../period";
import { readYear, yearBefore } from "../year-words";
import { calendarForm } from "./calendar-form";
import { rangeSign } from "./parts";

/** 2021年9月30日, 九月三十号, 9月30 where nothing but a limit word follows. 曰 is the look-alike of 日. */
export const fullDate = calendarForm(
  `(?:${yearBefore})?(?<month>${smallNumber})月份?,?(?<day>${smallNumber})(?:(?<sign>日|号|曰)|(?<![廿卅])(?=前|之前|以前|止|[,;。、:]|${rangeSign}|$))`,
  ({ year, month = "", day = "", sign }) => ({
    ...dayPeriod(readYear(year), readNumber(month), readNumber(day)),
    ...(sign === "曰" ? { slip: { matched: "曰", intended: "日" } } : {}),
  }),
);
