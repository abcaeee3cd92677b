import { readNumber } from "../chinese-number";
import { monthPeriod } from "../period";
import { readYear, yearBefore } from "../year-words";
import { calendarForm } from "./calendar-form";
import { months } from "./parts";

/** 6月最后一周: up to the month's last day. 6月第二周: the 14th, and no later than the 20th, for offices count the weeks of a month in different ways. */
export const weekOfMonth = calendarForm(
  `(?:${yearBefore})?${months}的?(?:(?<last>最后[一1]周|末周)|第(?<nth>[一二三四1-4])(?:个?(?:周|星期))(?!的?[一二三四五六日天]))`,
  ({ year, months: list = "", last, nth = "" }) => {
    const month = readNumber(list);
    if (last !== undefined) return monthPeriod(readYear(year), month);
    const day = readNumber(nth) * 7;
    return {
      ...monthPeriod(readYear(year), month),
      from: { month, day: day - 6 },
      to: { month, day },
      latest: { month, day: day < 28 ? day + 6 : "last" },
    };
  },
);
