import { dayIn, dayOfMonth, recurringForm } from "./recurring-form";

/** 每半年, 每半年末, 每半年最后一个月20日前. */
export const everyHalfYear = recurringForm(`[每各]半年的?(?:[最底]月的?${dayOfMonth}|底?)`, ([, ...day]) => ({
  every: "half-year",
  monthInPeriod: 6,
  day: dayIn(day),
}));
