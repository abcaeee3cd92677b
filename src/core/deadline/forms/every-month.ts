import { readNumber, smallNumber } from "../chinese-number";
import type { Form } from "../mention";
import { dayIn, dayOfMonth, endOfUncountableDay, matchAt, notAName, repeating, repeatingInWords } from "./recurring-parts";

/** 次月10日 and 当月25日 are said of every month; without a day they are not. */
const monthly = new RegExp(
  `(?:(?:每一?个?|逐|按|各|分)月份?度?${notAName}|[次当]月(?=${smallNumber}[日号]))的?` +
    `(?:(?:结束|终了)?(?:后|之后)(?<within>${smallNumber})(?:个工作)?[日天]内|${dayOfMonth}?)`,
  "y",
);
const severalDays = new RegExp(`${smallNumber}[日号]?[、和及与]${smallNumber}[日号]`, "y");

/** 每月5日前, 每月底, 逐月, 次月10日前, 每月结束后5日内. */
export const everyMonth: Form = (text, at) => {
  const match = matchAt(monthly, text, at);
  if (!match) return null;
  const uncountable = endOfUncountableDay(text, match.end);
  if (uncountable !== null) return repeatingInWords(text, at, uncountable);
  const several = matchAt(severalDays, text, match.end);
  if (several) return repeatingInWords(text, at, several.end);
  const { within } = match.groups;
  return repeating(text, at, match.end, { every: "month", day: within === undefined ? dayIn(match.groups) : readNumber(within) });
};
