import type { Form } from "../mention";
import { dayIn, dayOfMonth, matchAt, repeating } from "./recurring-parts";

const halfYearly = new RegExp(`(?:每一?个?|逐|按)半年度?的?(?:底|末|终)?(?:(?:最后[一1]?个?月|末月)的?${dayOfMonth}?)?`, "y");

/** 每半年, 每半年末. */
export const everyHalfYear: Form = (text, at) => {
  const match = matchAt(halfYearly, text, at);
  return match ? repeating(text, at, match.end, { every: "half-year", monthInPeriod: 6, day: dayIn(match.groups) }) : null;
};
