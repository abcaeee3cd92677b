import { monthPeriod } from "../period";
import { calendarForm } from "./calendar-form";

/** 2021年12底前: 月 forgotten. */
export const monthWithoutSign = calendarForm("(N)底(?=[前,;。]|$)", ([, month], year, _groups, words) => {
  const matched = words.slice(words.at - 2, words.at);
  if (!year || !/[底末]$/.test(matched)) return null;
  const period = monthPeriod(year, month);
  period.slip = { matched, intended: matched.replace(/(?=.$)/, "月") };
  return period;
});
