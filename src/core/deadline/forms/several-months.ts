import { valueOf } from "../number-signs";
import { monthPeriod, monthsPeriod } from "../period";
import { calendarForm } from "./calendar-form";
import { ambiguous } from "./months";

/** 前11个月, 2021年后三个月. Without a year only where a clause begins, for 会议前3个月 is another thing. */
export const severalMonths = calendarForm("([前后])(N)(个?)月(?![内底上中下])", ([, side = "", number = "", counted], year, words) => {
  const count = valueOf(number);
  const from = words.at - (counted ? 4 : 3);
  const stands = year ?? (side === "前" && counted && (from === 0 || /[,;。]/.test(words.shape.charAt(from - 1))));
  if (!stands || count < 1 || count > 12) return null;
  return side === "前" ? monthsPeriod(year, 1, count) : monthsPeriod(year, 13 - count, 12);
});

/** 2021年第三个月, 2022年首月. */
export const nthMonth = calendarForm(
  "(?:第(N)个|首)月",
  ([, number], year) => year && ambiguous(monthPeriod(year, number === undefined ? 1 : valueOf(number))),
);
