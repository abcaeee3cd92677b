import { valueOf } from "../number-signs";
import { dayIn, dayOfMonth, daysAfterEnd, notAName, recurringForm } from "./recurring-form";

/** 每季度末, 每季度末月20日前, 逐季, 季度结束后10日内. 季度末 alone means every quarter's. */
export const everyQuarter = recurringForm(
  `(?:[每各分][季q]${notAName}|(?<![N首])[季q](?=[底止后]))的?(?:${daysAfterEnd}|(?:(底?[最底]N?个?月)|(首月)|第?(N)个?月|(底)的?)?的?${dayOfMonth})`,
  ([, within, lastMonth, firstMonth, nth, end, ...day]) => {
    if (within) return { every: "quarter", monthInPeriod: 1, day: valueOf(within) };
    const [number, , start] = day;
    // 每季度10日前 does not say in which month.
    if (number && !(lastMonth || firstMonth || nth || end)) return null;
    const first = firstMonth || start;
    return { every: "quarter", monthInPeriod: first ? 1 : nth ? valueOf(nth) : 3, day: dayIn(day) };
  },
);
