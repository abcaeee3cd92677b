import { otherNumber, signOfNumber } from "./number-signs";

const zero = 48;

export function isFigure(code: number): boolean {
  return code >= zero && code < zero + 10;
}

/** Where a number in figures ends. 2O21: a zero typed as a letter between two figures belongs to it. */
export function endOfFigures(text: string, start: number): number {
  let end = start + 1;
  while (isFigure(text.charCodeAt(end)) || (isLetterO(text.charCodeAt(end)) && isFigure(text.charCodeAt(end + 1)))) end++;
  return end;
}

/** The sign of a number in figures. */
export function figures(text: string, start: number, end: number): number {
  const written = text.slice(start, end);
  return signOfNumber(Number(written) || Number(written.replace(/o/gi, "0")), end - start, false);
}

/** The first five are zeros, as typed in 二零二一, 二○二一, 二0二一 and 二O二一. */
const chineseFigures = "0Oo○◯〇零一二三四五六七八九两十廿卅百千";
const values = [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 10, 20, 30, 100, 1000];
const firstOfItsOwn = 5;

/** Where a Chinese number ends; where it would begin, if there is none. */
export function endOfChineseNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length && chineseFigures.indexOf(text.charAt(end)) >= (end === start ? firstOfItsOwn : 0)) end++;
  return end;
}

/** The sign of a Chinese number: 二〇二一 is spelled figure by figure, 二十一 counted. */
export function chineseNumber(text: string, start: number, end: number): number {
  let [total, digits] = [0, -1];
  for (let at = start; at < end; at++) {
    const value = values[chineseFigures.indexOf(text.charAt(at))] ?? 0;
    if (value < 10) digits = digits < 0 ? value : digits * 10 + value;
    else {
      total += value * (digits < 0 ? 1 : digits);
      digits = -1;
    }
  }
  if (total > 0) return signOfNumber(total + Math.max(digits, 0), 0, true);
  return end - start > 4 ? otherNumber : signOfNumber(digits, end - start, true);
}

function isLetterO(code: number): boolean {
  return (code | 32) === 111;
}
