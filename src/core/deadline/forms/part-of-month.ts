import { readYear, yearBefore } from "../year-words";
import { calendarForm } from "./calendar-form";
import { limitFollows, months } from "./parts";
import { monthsOf } from "./month";

/** The last day of each 旬. */
const lastDays = new Map<string, number | "last">([
  ["上", 10],
  ["中", 20],
  ["下", "last"],
]);

/** 2月上旬, 10月中下旬, 6月上、中旬: 旬 ends on the 10th, the 20th and the last day. */
export const tenDays = calendarForm(
  `(?:${yearBefore})?${months}的?(?:[上中]旬?[、至到-]?)?(?<part>[上中下])旬`,
  ({ year, months: list = "", part = "" }) => endingOn(year, list, lastDays.get(part) ?? "last"),
);

/** 8月初: the first ten days. */
export const monthStart = calendarForm(`(?:${yearBefore})?${months}月?初`, ({ year, months: list = "" }) => endingOn(year, list, 10));

/** 8月中, 8月中下: the 15th, and no later than the 20th. */
export const monthMiddle = calendarForm(`(?:${yearBefore})?${months}月?中${limitFollows}`, ({ year, months: list = "" }) =>
  endingOn(year, list, 15).map((period) =>
    period.to.month === null ? period : { ...period, latest: { month: period.to.month, day: 20 } },
  ),
);

/** 3月上半月, 3月下半月. */
export const halfMonth = calendarForm(`(?:${yearBefore})?${months}(?<half>[上前下后])半月`, ({ year, months: list = "", half = "" }) =>
  endingOn(year, list, /[上前]/.test(half) ? 15 : "last"),
);

function endingOn(year: string | undefined, list: string, day: number | "last") {
  return monthsOf(readYear(year), list, {}).map((period) => ({ ...period, to: { month: period.to.month, day } }));
}
