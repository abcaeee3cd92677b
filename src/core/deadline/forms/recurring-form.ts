import type { Recurrence } from "../deadline";
import type { Form, RecurringMention } from "../mention";
import { valueOf } from "../number-signs";
import { pattern } from "../pattern";
import type { Groups, Words } from "../words";
import { takeLimitTail } from "./limit-tail";

/** A day of a month whose number is not said: 5日, 底, 上旬, 初, 中. Not the first of several (10日、25日). Four groups. */
export const dayOfMonth = "(?:(N)日(?![、和]N日)|月?底|最[天日]|([上中下])旬|(月?初)|(中)(?=[前,;。]|$))?";

/** 结束后10日内, 次月10日 behind a period: days of the next. One group. */
export const daysAfterEnd = "(?:止?后|当)(N)(?:个?[工日天]内|日)";

/** Words that make 按季度 or 按年度 part of a name (按年度计划). */
export const notAName = "(?![计务考])";

/** 最后一个工作日, 第一周, 前5个工作日; 5日、20日: days, but none that can be counted here. */
const uncountable = pattern("的?\\??\\??(?:最|[第前]?N个?)[工周]|N日?[、和]N日");

/** The day that `dayOfMonth` matched, given its four groups; the last day where it matched nothing. */
export function dayIn([day, tenDays, start, middle]: readonly string[]): number | "last" {
  if (day) return valueOf(day);
  if (tenDays === "上" || start) return 10;
  if (tenDays === "中") return 20;
  return middle ? 15 : "last";
}

/** A form made of a pattern and what its groups mean. `meaning` says null where the words repeat but give no day that can be counted. */
export function recurringForm(source: string, meaning: (groups: Groups) => Recurrence | null): Form {
  const expression = pattern(source);
  return (words) => {
    const start = words.at;
    const found = words.match(expression);
    return found && repeating(words, start, words.skip(uncountable) ? null : meaning(found));
  };
}

/** A repetition whose words began at `start`, 前 and the hour behind them included. */
export function repeating(words: Words, start: number, recurrence: Recurrence | null): RecurringMention {
  takeLimitTail(words);
  return { is: "recurring", start, end: words.at, recurrence: recurrence ?? { every: "other", words: "" }, vague: false };
}
