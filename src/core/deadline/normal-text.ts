import { toHalfWidth } from "../sheet/plain-text";

/** A text in the one form the grammar reads, with the way back to the text as written. */
export interface NormalText {
  readonly text: string;
  /** The text as written. */
  readonly source: string;
  /** For each character of `text` its 0-based offset in `source`; one more entry at the end holds the source's length. */
  readonly offsets: readonly number[];
}

const sameMeaning = new Map<string, string>([
  ...[..."—–−‐‑‒―~〜～﹣ー"].map((dash) => [dash, "-"] as const),
  ...[..."○◯零"].map((zero) => [zero, "〇"] as const),
  ...[..."·•・‧"].map((dot) => [dot, "."] as const),
  ...[..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫"].map((label) => [label, ";"] as const),
  ["號", "号"],
  ["後", "后"],
  ["內", "内"],
  ["週", "周"],
  ["個", "个"],
]);
const quotationMarks = new Set([..."“”\"'‘’「」『』"]);
const invisible = /[\s\u200B-\u200F\uFEFF\u0000-\u001F]/;
const digit = /\d/;
const chineseDigit = /[〇一二三四五六七八九]/;
const closing = new Map([
  ["(", ")"],
  ["[", "]"],
  ["【", "】"],
  ["〔", "〕"],
  ["《", "》"],
]);

/**
 * Half-width signs, one sign for every dash and zero, no quotation marks, and no blanks except between two digits, which would otherwise run
 * together. Titles in 《》 and years of document numbers in 〔〕 are left out; so are bracketed remarks, unless `remarks` is "keep".
 */
export function normalText(source: string, remarks: "drop" | "keep"): NormalText {
  const signs: string[] = [];
  const offsets: number[] = [];
  const plain = toHalfWidth(source);
  let blankAt = -1;
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at);
    if (invisible.test(sign)) {
      blankAt = at;
      continue;
    }
    if (quotationMarks.has(sign)) continue;
    const end = closing.has(sign) ? closingBracket(plain, at) : -1;
    if (end >= 0 && (remarks === "drop" || sign === "《" || sign === "〔" || isDocumentYear(plain.slice(at + 1, end)))) {
      at = end;
      continue;
    }
    const previous = signs.at(-1) ?? "";
    if (blankAt >= 0 && digit.test(previous) && digit.test(sign)) {
      signs.push(" ");
      offsets.push(blankAt);
    }
    blankAt = -1;
    signs.push(sameSign(sign, previous, plain.charAt(at + 1)));
    offsets.push(at);
  }
  offsets.push(source.length);
  return { text: signs.join(""), source, offsets };
}

/** Words as written, and their 0-based offset in the source. */
export interface WrittenWords {
  readonly words: string;
  readonly offset: number;
}

/** The words as written that stand at `start` to `end` (exclusive) of the normal text, with the quotation marks that belong to them. */
export function wordsAt(normal: NormalText, start: number, end: number): WrittenWords {
  const { source, offsets } = normal;
  let offset = offsets[start] ?? source.length;
  if (end <= start) return { words: "", offset };
  let past = (offsets[end - 1] ?? source.length - 1) + 1;
  if (source.charAt(offset - 1) === "“" && /^[^“]*”/.test(source.slice(offset, past))) offset--;
  if (source.charAt(past) === "”" && /“[^”]*$/.test(source.slice(offset, past))) past++;
  return { words: source.slice(offset, past), offset };
}

/** Only the words of `wordsAt`. */
export function asWritten(normal: NormalText, start: number, end: number): string {
  return wordsAt(normal, start, end).words;
}

function sameSign(sign: string, previous: string, next: string): string {
  // 二0二一年 and 二O二一年: a zero typed as a digit or a letter among Chinese digits.
  if (/[0Oo]/.test(sign) && chineseDigit.test(previous) && /[〇零○一二三四五六七八九]/.test(next)) return "〇";
  if (/[Oo]/.test(sign) && digit.test(previous) && digit.test(next)) return "0";
  if (closing.has(sign) || /[)\]】〕》]/.test(sign)) return ";";
  return sameMeaning.get(sign) ?? sign;
}

function isDocumentYear(words: string): boolean {
  return /^\s*\d{4}\s*$/.test(words);
}

/** Where the bracket opened at `open` closes, brackets inside it counted; -1 where it never does. */
function closingBracket(text: string, open: number): number {
  const opener = text.charAt(open);
  const closer = closing.get(opener);
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === opener) depth++;
    else if (sign === closer && --depth === 0) return at;
  }
  return -1;
}
