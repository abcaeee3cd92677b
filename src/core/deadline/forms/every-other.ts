import type { Recurrence } from "../deadline";
import type { Form } from "../mention";
import { recurringForm } from "./recurring-form";

const one = "[\uE001\uE201]";
const two = "[\uE002\uE202]";

/** 一, not 1: 9月1报送 is a day. */
const oneInWords = "\uE201";

/** 一月一调度, 一月一报, 一季度一次, 半年一次; 一年两次 is every half-year. */
export const oncePer = recurringForm(
  `(?:${one}个?)?(半?年|[季q月周])(?:(${one}|${two})个?[次考名]|(${oneInWords})[任完])`,
  ([, period, times]) => endOf((times || oneInWords).charCodeAt(0) % 2 === 0 ? "半年" : period),
);

function endOf(period: string): Recurrence {
  if (period === "半年") return { every: "half-year", monthInPeriod: 6, day: "last" };
  if (period === "月") return { every: "month", day: "last" };
  if (period === "周") return { every: "week", weekday: 7 };
  return period === "年" ? { every: "year", month: 12, day: "last" } : { every: "quarter", monthInPeriod: 3, day: "last" };
}

/** 每两周, 每隔3天, 双月, 隔周, 每学期: repeats, but gives no day that can be counted. */
export const everyOther = recurringForm("频|[每隔][N半]个?[周天日月季q年小工]", () => null);

const vague = recurringForm("定(?!\\??限)", () => null);

/** 定期: not even a period. */
export const regularly: Form = (words) => {
  const mention = vague(words);
  return mention?.is === "recurring" ? { ...mention, vague: true } : null;
};
