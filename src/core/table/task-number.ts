import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import { chineseOrdinal } from "./chinese-ordinal";

/** A number at the head of a task text, and where the text proper begins. */
export interface HeadNumber {
  /** Null where the text has no number at its head. */
  readonly value: number | null;
  /** The number as written with its sign and the blanks around it, such as "2. "; "" without one. */
  readonly written: string;
  /** 0-based offset at which the text after number, residue and leading blanks begins. */
  readonly bodyOffset: number;
}

/** What conversion from Word leaves before a paragraph, and blanks. */
const residue = /^(?:\[bookmark:[^\]]*\]|[\s\u3000\u00A0\u200B\uFEFF]|[\u0000-\u001F])+/i;
const dotted = /^([0-9０-９]{1,3})[\s\u3000]*[.．、][\s\u3000]*/;
const bracketed = /^(?:[(（][\s\u3000]*([0-9０-９]{1,3})[\s\u3000]*[)）]|([0-9０-９]{1,3})[\s\u3000]*[)）])[\s\u3000]*[、.．]?[\s\u3000]*/;
const circled = /^([\u2460-\u2473])[\s\u3000]*/;

/**
 * Splits a task text into its number and its body. `24.2021年9月底前…` is task 24: a digit right after the dot is accepted only where it begins a
 * year or a month, so that 1.5万亩 and 3.15活动 stay whole.
 */
export function readHeadNumber(text: string): HeadNumber {
  const skipped = residue.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skipped);
  const withDot = dotted.exec(rest);
  if (withDot) {
    const after = rest.slice(withDot[0].length);
    const digitFollows = /^[0-9０-９]/.test(after) && /[.．]$/.test(withDot[0].trimEnd()) && !/[\s\u3000]$/.test(withDot[0]);
    if (!digitFollows || /^(?:(?:19|20)\d{2}[\s\u3000]*年|(?:1[0-2]|[1-9])[\s\u3000]*月)/.test(toHalfWidth(after))) {
      return { value: Number(toHalfWidth(withDot[1] ?? "")), written: withDot[0], bodyOffset: skipped + withDot[0].length };
    }
  }
  const inBrackets = bracketed.exec(rest);
  if (inBrackets) {
    return {
      value: Number(toHalfWidth(inBrackets[1] ?? inBrackets[2] ?? "")),
      written: inBrackets[0],
      bodyOffset: skipped + inBrackets[0].length,
    };
  }
  const inCircle = circled.exec(rest);
  if (inCircle) {
    return { value: (inCircle[1]?.charCodeAt(0) ?? 0) - 0x245f, written: inCircle[0], bodyOffset: skipped + inCircle[0].length };
  }
  return { value: null, written: "", bodyOffset: skipped };
}

/** The first signs of the rows of numbers in a circle, in brackets or with a dot, with the number of the first and the last of each. */
const signRows: readonly (readonly [first: number, from: number, to: number])[] = [
  [0x2460, 1, 20],
  [0x3251, 21, 35],
  [0x32b1, 36, 50],
  [0x2474, 1, 20],
  [0x2488, 1, 20],
];

function numberOfSign(text: string): number | null {
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  for (const [first, from, to] of signRows) if (code >= first && code <= first + to - from) return code - first + from;
  return null;
}

/** The whole number of a number cell (1, 1., （1）, １, 一, ①, 第1项), or null for anything else. */
export function readNumberCell(text: string): number | null {
  if (/^[0-9]{1,6}$/.test(text)) return Number(text);
  const bare = toHalfWidth(withoutBlanks(text)).replace(/^(\(?)第(.{1,5})[项条](\)?)$/, "$1$2$3");
  const arabic = /^\(?(\d{1,6})(?:\.0+)?[.、)]?$/.exec(bare);
  if (arabic) return Number(arabic[1]);
  return numberOfSign(bare) ?? chineseOrdinal(bare.replace(/^\(|[)、.]$/g, ""));
}

const stepped = /^[(（]?[0-9０-９]{1,3}(?:[.．-][0-9０-９]{1,3}){0,4}[)）]?|^[\u2460-\u2473]/;

/** The number at the head of a cell as written, steps included (1, 1.2, （1）), in half-width signs; "" without one. */
export function writtenNumber(text: string): string {
  return toHalfWidth(stepped.exec(withoutBlanks(text.slice(0, 30)))?.[0] ?? "");
}

/** True where a number is the first step below another, as written: 1.1 or 1-1 below 1, （1） or ① below 1. */
export function goesBelow(number: string, above: string): boolean {
  if (!/^\d+(?:[.-]\d+)*$/.test(above)) return false;
  return isStepOf(number, above) && (/^(?:\(1\)|①)$/.test(number) || number.startsWith(above));
}

/** True where a number, as written, is any step below another: 1.2 below 1, or a number in brackets or a circle. */
export function isStepOf(number: string, above: string): boolean {
  return /^(?:\(\d+\)|[\u2460-\u2473])$/.test(number) || (number.startsWith(above) && /^[.-]\d/.test(number.slice(above.length)));
}
