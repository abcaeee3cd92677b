import { dayPeriod, monthPeriod } from "../period";
import { fullYear } from "../year-words";
import { calendarForm } from "./calendar-form";
import { intendedEnd, limitFollows, rangeSign } from "./parts";

const month = "(?<month>0?[1-9]|1[0-2])";

/** 2021.12, 2021-12, 2021/12, with 底 or 末 behind it too. */
export const numericMonth = calendarForm(
  `(?<year>${fullYear})[-./_]${month}(?:(?<end>底|末|低)|(?!\\d|[./_]\\d|-\\d{1,2}[./-]\\d|%|年|个))`,
  ({ year, month: number, end }) => {
    const intended = intendedEnd(end);
    return monthPeriod({ is: "number", year: Number(year) }, Number(number), {
      before: end === undefined ? "ambiguous" : "up-to-its-end",
      ...(intended === null ? {} : { slip: { matched: "低", intended } }),
    });
  },
);

/** 202112 as a number of its own. */
export const compactMonth = calendarForm(`(?<year>${fullYear})(?<month>0[1-9]|1[0-2])${limitFollows}`, ({ year, month: number }) =>
  monthPeriod({ is: "number", year: Number(year) }, Number(number), { before: "ambiguous" }),
);

/** 9.30, 9/30, 09-30: month and day without a year. A hyphen alone (3-5) needs both figures of each or a day past 12, for it may be an amount. */
export const numericMonthDay = calendarForm(
  `(?:(?:(?<!\\d[./])${month}[./])(?<day>0?[1-9]|[12]\\d|3[01])|(?<!\\d-)(?:(?<month2>0[1-9]|1[0-2])-(?<day2>0[1-9]|[12]\\d|3[01])|(?<month3>[1-9])-(?<day3>1[3-9]|2\\d|3[01])))(?:日|号|(?=前|之前|以前|止|[,;。、:]|${rangeSign}\\d|至|到|$))`,
  ({ month: one, day, month2, day2, month3, day3 }) => dayPeriod(null, Number(one ?? month2 ?? month3), Number(day ?? day2 ?? day3)),
);
