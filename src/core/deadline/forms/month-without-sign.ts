import { valueOf } from "../number-signs";
import { monthPeriod } from "../period";
import { calendarForm } from "./calendar-form";

/** 2021年12底前: 月 forgotten. */
export const monthWithoutSign = calendarForm("(N)底(?=[前,;。]|$)", ([, number = ""], year, words) => {
  const written = words.slice(words.at - 2, words.at);
  if (!year || !/[底末]$/.test(written)) return null;
  const period = monthPeriod(year, valueOf(number));
  period.slip = { matched: written, intended: written.replace(/(?=.$)/, "月") };
  return period;
});
