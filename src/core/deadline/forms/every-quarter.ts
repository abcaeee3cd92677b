import { readNumber, smallNumber } from "../chinese-number";
import type { Form } from "../mention";
import { dayIn, dayOfMonth, endOfUncountableDay, matchAt, notAName, repeating, repeatingInWords } from "./recurring-parts";

/** 季度末 alone means every quarter's, unless a word before it says which. */
const every = `(?:(?:每一?个?|各|逐|按|分)季度?${notAName}|(?<![本上下该当首末第一二三四\\d])季度?(?=末|底|结束|终了|后))`;
const quarterly = new RegExp(
  `${every}的?(?:(?:结束|终了)?(?:后|之后)(?<within>${smallNumber})(?:个工作)?[日天]内` +
    `|(?:(?<lastMonth>末(?:[一1]个)?月|最后[一1]?个?月)|(?<firstMonth>首个?月)|第?(?<nth>[一二三1-3])个?月|(?<end>底|末|终)的?)?的?${dayOfMonth}?)`,
  "y",
);

/** 每季度末, 每季度末月20日前, 逐季, 季度结束后10日内. */
export const everyQuarter: Form = (text, at) => {
  const match = matchAt(quarterly, text, at);
  if (!match) return null;
  const uncountable = endOfUncountableDay(text, match.end);
  if (uncountable !== null) return repeatingInWords(text, at, uncountable);
  const { within, firstMonth, lastMonth, nth, end, day, start } = match.groups;
  if (within !== undefined) return repeating(text, at, match.end, { every: "quarter", monthInPeriod: 1, day: readNumber(within) });
  // 每季度10日前 does not say in which month.
  const namesMonth = firstMonth !== undefined || lastMonth !== undefined || nth !== undefined || end !== undefined;
  if (day !== undefined && !namesMonth) return repeatingInWords(text, at, match.end);
  const monthInPeriod = firstMonth !== undefined || start !== undefined ? 1 : nth !== undefined ? readNumber(nth) : 3;
  return repeating(text, at, match.end, { every: "quarter", monthInPeriod, day: dayIn(match.groups) });
};
