import { toHalfWidth } from "../sheet/plain-text";
import { firstNumber, firstYear } from "./number-signs";
import { chineseNumber, endOfChineseNumber, endOfFigures, figures, isFigure } from "./number-words";
import { noWord, otherWord, signCode, wordsByCode, type Word } from "./vocabulary";

/** The groups of a match, the whole match first; "" for a group that took no part. No pattern has more. */
export type Groups = readonly [whole: string, string, string, string, string, string, string, string, string, string];

/**
 * A text cut into words, and the place up to which they are read. Its shape has one sign for each word: the vocabulary's sign for what the word
 * means, a sign that holds its value for a number, 《 for a title and ? for anything else. Forms are patterns over the shape. Blanks, quotation
 * marks, the years of document numbers and (unless they are kept) bracketed remarks are no words; only a blank between two figures is one, or the
 * figures would run together.
 */
export class Words {
  readonly shape: string;
  /** 0-based offset in the text at which each word begins. */
  readonly starts: number[] = [];
  /** And the offset behind it. */
  private readonly ends: number[] = [];
  /** As written, but in half-width signs: offsets are the same. */
  readonly text: string;
  /** 0-based place of the next word. */
  at = 0;
  /** The sign of the word cut off last. */
  private sign = noWord;

  /** @param planYear the year of the plan, which tells 21年 (2021) from an amount */
  constructor(
    readonly source: string,
    readonly planYear: number | null,
    private readonly keepsRemarks = false,
  ) {
    const text = wide.test(source) ? toHalfWidth(source) : source;
    this.text = text;
    const signs: number[] = [];
    let last = noWord;
    let lastEnd = 0;
    for (let start = 0, end = 0; start < text.length; start = end) {
      end = this.cut(start);
      const { sign } = this;
      // However many dashes stand in a row, they are one.
      if (sign === noWord || (sign === dash && last === dash)) continue;
      if (lastEnd < start && isFigure(text.charCodeAt(start)) && isFigure(text.charCodeAt(lastEnd - 1))) {
        signs.push(blank);
        this.starts.push(lastEnd);
        this.ends.push(start);
      }
      signs.push(sign);
      this.starts.push(start);
      this.ends.push(end);
      last = sign;
      lastEnd = end;
    }
    // So many arguments at once a call can take; no cell of Excel is longer, but a text need not come from one.
    this.shape = signs.length < mostArguments ? String.fromCharCode(...signs) : signs.map((sign) => String.fromCharCode(sign)).join("");
  }

  /** What the next word can be told by: the code of its sign, the same for all years and for all other numbers; NaN behind the last word. */
  kind(): number {
    const code = this.shape.charCodeAt(this.at);
    if (code < firstNumber) return code;
    return code < firstYear ? firstNumber : firstYear;
  }

  /** Reads a sticky pattern at the place and moves past it; null, and no move, where it does not fit. */
  match(pattern: RegExp): Groups | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.shape);
    if (!match) return null;
    this.at = pattern.lastIndex;
    return match.map((group?: string) => group ?? "") as readonly string[] as Groups;
  }

  /** True where a sticky pattern fits at the place. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.shape);
  }

  /** Moves past a sticky pattern; stays where it does not fit. */
  skip(pattern: RegExp): boolean {
    const fits = this.sees(pattern);
    if (fits) this.at = pattern.lastIndex;
    return fits;
  }

  /** The words from one place to another (exclusive), in half-width signs. */
  slice(from: number, to: number): string {
    return from < to ? this.text.slice(this.starts[from], this.endOf(to - 1)) : "";
  }

  /** 0-based offsets in the text at which the words from one place to another (exclusive) begin and end, with the quotation marks that belong to them. */
  stretch(from: number, to: number): readonly [start: number, end: number] {
    const { source } = this;
    const { [from]: start = source.length } = this.starts;
    const end = this.endOf(to - 1);
    const opens = source.charAt(start - 1) === "“" && /^[^“]*”/.test(source.slice(start, end));
    const closes = source.charAt(end) === "”" && /“[^”]*$/.test(source.slice(opens ? start - 1 : start, end));
    return [opens ? start - 1 : start, closes ? end + 1 : end];
  }

  /** The words of a stretch as written. */
  asWritten(from: number, to: number): string {
    return from < to ? this.source.slice(...this.stretch(from, to)) : "";
  }

  /** 0-based offset in the text behind a word. */
  endOf(place: number): number {
    return this.ends[place] ?? 0;
  }

  /** Cuts off the word at an offset; gives the offset behind it. */
  private cut(start: number): number {
    const { text } = this;
    const code = text.charCodeAt(start);
    if (isFigure(code)) {
      const end = endOfFigures(text, start);
      this.sign = figures(text, start, end);
      return end;
    }
    const word = longestWord(text, start, code);
    if (word) return this.cutKnown(word, start);
    const end = endOfChineseNumber(text, start);
    this.sign = end > start ? chineseNumber(text, start, end) : otherWord;
    return end > start ? end : start + 1;
  }

  private cutKnown({ sign, text: { length } }: Word, start: number): number {
    this.sign = sign;
    const past = sign === title || sign === semicolon ? pastBracket(this.text, start) : 0;
    if (past === 0) return start + length;
    if (sign === title) return past;
    if (this.keepsRemarks && !documentYear.test(this.text.slice(start, past))) return start + length;
    this.sign = noWord;
    return past;
  }
}

/** The year of a document's number: 〔2021〕, [2021]. */
const documentYear = /^(?:〔|.\s*\d{4}\s*.$)/;
const wide = /[\uFF01-\uFF5E\u3000\u00A0]/;
const mostArguments = 40_000;
const blank = signCode(" ");
const dash = signCode("-");
const title = signCode("《");
const semicolon = signCode(";");

function longestWord(text: string, at: number, code: number): Word | undefined {
  const next = text.charCodeAt(at + 1);
  for (const word of wordsByCode.get(code) ?? []) {
    // Most words are ruled out by their second character.
    if (word.text.length === 1 || (word.next === next && text.startsWith(word.text, at))) return word;
  }
  return undefined;
}

const brackets = "()[]【】〔〕《》";

/** The offset behind the bracket that closes the one at `start`, brackets inside it counted; 0 where none does or it opens none. */
function pastBracket(text: string, start: number): number {
  const opener = text.charAt(start);
  const place = brackets.indexOf(opener);
  if (place < 0 || place % 2 === 1) return 0;
  const closer = brackets.charAt(place + 1);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === opener) depth++;
    else if (sign === closer && --depth === 0) return at + 1;
  }
  return 0;
}
