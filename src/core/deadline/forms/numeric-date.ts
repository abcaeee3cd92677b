import { calendarDate } from "../../calendar/calendar-date";
import { ambiguous, dayPeriod, monthPeriod } from "../period";
import { fullYear } from "../year-words";
import { calendarForm } from "./calendar-form";

const noMore = "(?![./]D|%)";

/** 2021.12.31, 2021-12-31, 2021/12/31, 2021 12 31, 2021年12.31. */
export const numericDate = calendarForm(
  "(Y)(?:[./ 、。-](A)[./ 月、。-]|年(?!A月)(A)[./-])(A)(?![%个月q季周天]|\\.D)日?",
  ([, year, month, other, day]) => dayPeriod(year, month || other, day),
);

/** 12/31/2021 and 31/12/2021; where both orders give a day, the earlier and the later are kept. */
export const yearLastDate = calendarForm(`(A)([./-])(A)\\2(Y)${noMore}`, ([, one, , two, year]) => {
  const [low, high] = [Math.min(one, two), Math.max(one, two)];
  const period = dayPeriod(year, low, high);
  if (high <= 12 && low !== high) period.latest = { month: high, day: low };
  return period;
});

/** 21.12.31: only where the first number can be no month. */
export const shortYearDate = calendarForm(`(A)([./-])(A)\\2(A)${noMore}`, ([, first, , month, day]) => {
  const year = fullYear(first);
  return year > 2012 && calendarDate(year, month, day) ? dayPeriod(year, month, day) : null;
});

/** 9.30, 9/30, 09-30: without a year. A hyphen alone (3-5) needs both figures of each or a day past 12, for it may be an amount. */
export const shortDate = calendarForm(
  "(?<![AY][./])(A)(?:[./]|(?<![AY]-A)(-))(A)(?:日|(?=[前止至完午,;。、:]|-A|$))",
  ([, month, , day], _year, [, one, hyphen, two]) => {
    const isAmount = hyphen && (hasTwoFigures(one) ? !hasTwoFigures(two) : day < 13);
    return month < 1 || month > 12 || day < 1 || day > 31 || isAmount ? null : dayPeriod(null, month, day);
  },
);

function hasTwoFigures(number: string): boolean {
  return /[\uE00A-\uE063\uE100-\uE109]/.test(number);
}

/** 20211231, and 202112 where a limit's words end. */
export const compactDate = calendarForm("#(?![.%])", (_numbers, _year, _groups, words) => {
  const [, year, month, day] = (/^((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)?$/.exec(words.slice(words.at - 1, words.at)) ?? []).map(Number);
  if (!year || !month) return null;
  // NaN where there is no day.
  return day === undefined || isNaN(day) ? ambiguous(monthPeriod(year, month)) : dayPeriod(year, month, day);
});
