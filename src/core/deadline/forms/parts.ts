import { smallNumber } from "../chinese-number";

/** What stands between the two ends of a range. */
export const rangeSign = "(?:-+|至|到)";

const listSign = "(?:[、,/和及与]|-+|至|到)";

/** What may follow where a limit's words end: a comma, 前, a closing word, or nothing. */
export const limitFollows = "(?=前|之前|以前|完成|办结|[,;。、:]|$)";

/** Slips of the pen for 底 and 末: 低 looks and sounds like 底, 未 looks like 末 (and is a word of its own elsewhere, as in 未完成). */
export const endWord = `底|末|尾|终|低|未${limitFollows}`;

/** 1月, 十二月份, and lists and ranges of numbers before one 月 (3—4月, 6、12月), as named group `months`. */
export const months = `(?<months>${smallNumber}(?:${listSign}${smallNumber})*|元)月份?(?!龄|饼|${smallNumber}[日号]|的?(?:第|最后)${smallNumber}个?(?:周|星期|礼拜)[一二三四五六日天]|前${smallNumber}[天日])`;

/** The end words by what they must mean, null where they are right as written. */
export function intendedEnd(end: string | undefined): string | null {
  if (end === "低") return "底";
  return end === "未" ? "末" : null;
}

/** A list of small numbers: whether it is one stretch (3-4, 二、三) and the numbers in it. */
export interface NumberList {
  readonly numbers: readonly number[];
  readonly oneStretch: boolean;
}

/** Reads what `months` or a list of quarters matched. Neighbours joined by 、 are one stretch, as in 二、三季度. */
export function readNumberList(words: string, valueOf: (word: string) => number): NumberList {
  const numbers = words
    .split(new RegExp(listSign))
    .filter((word) => word !== "")
    .map(valueOf);
  const neighbours = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return { numbers, oneStretch: neighbours || /[-至到]/.test(words) };
}
