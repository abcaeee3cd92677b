import { readNumber, smallNumber } from "../chinese-number";
import type { Recurrence } from "../deadline";
import type { RecurringMention } from "../mention";
import type { Groups } from "./calendar-form";
import { readLimitTail } from "./limit-tail";

const lastDay = "底|末|月底|月末|最后[一1]天|最后[一1]日";

/** A day of a month whose number is not said: 5日, 底, 上旬, 初, 中. Not the first of several (10日、25日). */
export const dayOfMonth =
  `(?:(?<day>${smallNumber})[日号](?![、和及]${smallNumber}[日号])|(?<last>${lastDay})|(?<tenDays>[上中下])旬|(?<start>初)` +
  `|(?<middle>中(?=前|[,;。]|$)))`;

/** Words that make 按季度 or 按年度 part of a name (按年度计划). */
export const notAName = "(?!度?(?:计划|任务|要求|方案|目标|进度|安排|考核))";

/** The day that `dayOfMonth` matched; the last day where it matched nothing. */
export function dayIn(groups: Groups): number | "last" {
  if (groups.day !== undefined) return readNumber(groups.day);
  if (groups.tenDays === "上" || groups.start !== undefined) return 10;
  if (groups.tenDays === "中") return 20;
  return groups.middle === undefined ? "last" : 15;
}

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): { readonly end: number; readonly groups: Groups } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { end: at + match[0].length, groups: match.groups ?? {} } : null;
}

/** A repetition whose words stand from `start` to `end`, 前 and the hour behind them included. */
export function repeating(text: string, start: number, end: number, recurrence: Recurrence): RecurringMention {
  return { is: "recurring", start, end: readLimitTail(text, end).end, recurrence, vague: false };
}

/** A repetition that gives no day that can be counted. */
export function repeatingInWords(text: string, start: number, end: number): RecurringMention {
  const tail = readLimitTail(text, end).end;
  return { is: "recurring", start, end: tail, recurrence: { every: "other", words: text.slice(start, tail) }, vague: false };
}

/** 最后一个工作日, 第一周, 前5个工作日: a day, but none that can be counted here. */
const notCountable = /的?(?:最后[一1]?个?|第?[一二三四五\d]{1,2}个?|前[\d一二三四五]{1,2}个?)(?:工作日|周|星期|礼拜)/y;

/** Where words end that name a day of the period which cannot be counted; null where there are none. */
export function endOfUncountableDay(text: string, at: number): number | null {
  return matchAt(notCountable, text, at)?.end ?? null;
}
