import { calendarDate } from "../../calendar/calendar-date";
import { dayPeriod, type Period } from "../period";
import { centuryOf, fullYear } from "../year-words";
import { calendarForm } from "./calendar-form";

const noLonger = "(?!\\d|[./]\\d|%)";

/** 2021.12.31, 2021-12-31, 2021/12/31, 2021 12 31, 2021年12.31. */
export const numericDate = calendarForm(
  `(?<year>${fullYear})(?:[-./_ ]|年)(?<month>\\d{1,2})(?:[-./_ ]|月)(?<day>\\d{1,2})(?!\\d|\\.\\d|%|个|月)[日号]?`,
  ({ year, month, day }) => dayPeriod({ is: "number", year: Number(year) }, Number(month), Number(day)),
);

/** 21.12.31: only where the first number can be no month. */
export const shortNumericDate = calendarForm(
  `(?<year>\\d{2})(?<sign>[./-])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})${noLonger}`,
  ({ year, month, day }) => {
    const period = dayPeriod({ is: "number", year: centuryOf(Number(year)) }, Number(month), Number(day));
    return Number(year) > 12 && exists(period) ? period : null;
  },
);

/** 12/31/2021 and 31/12/2021; where both orders give a day, the earlier and the later are kept. */
export const yearLastDate = calendarForm(
  `(?<one>\\d{1,2})(?<sign>[./-])(?<two>\\d{1,2})\\k<sign>(?<year>${fullYear})${noLonger}`,
  ({ one, two, year }) => {
    const [low, high] = [Math.min(Number(one), Number(two)), Math.max(Number(one), Number(two))];
    const words = { is: "number", year: Number(year) } as const;
    const early = dayPeriod(words, low, high);
    return high <= 12 && low !== high ? { ...early, latest: { month: high, day: low } } : early;
  },
);

/** 20211231 as a number of its own. */
export const compactDate = calendarForm(`(?<year>${fullYear})(?<month>0[1-9]|1[0-2])(?<day>\\d{2})(?!\\d|[.%])`, ({ year, month, day }) =>
  dayPeriod({ is: "number", year: Number(year) }, Number(month), Number(day)),
);

function exists(period: Period): boolean {
  const { month, day } = period.from;
  return period.year?.is === "number" && month !== null && calendarDate(period.year.year, month, day) !== null;
}
