import type { SectionHeading } from "./responsibility-table";
import { withoutResidue } from "../sheet/conversion-residue";
import { toHalfWidth } from "../sheet/plain-text";
import { chineseOrdinal } from "./chinese-ordinal";

/** The head of a section title: its number and how it is written. */
export interface SectionMarker {
  readonly ordinal: number | null;
  /** As written, blanks before and after it included. */
  readonly marker: string;
  readonly markerStyle: SectionHeading["markerStyle"];
}

const numerals = "[一二三四五六七八九十百零]{1,5}";
const chineseFirst = new RegExp(`^[\\s\\u3000]*(${numerals})[\\s\\u3000]*[、.．，,:：]?[\\s\\u3000]*`);
const chineseBracketed = new RegExp(
  `^[\\s\\u3000]*[(（〔【][\\s\\u3000]*(${numerals})[\\s\\u3000]*[)）〕】][\\s\\u3000]*[、.．]?[\\s\\u3000]*`,
);
const arabicFirst = /^[\s\u3000]*([0-9０-９]{1,3})[\s\u3000]*[.．、](?![0-9０-９])[\s\u3000]*/;
const arabicBracketed = /^[\s\u3000]*[(（][\s\u3000]*([0-9０-９]{1,3})[\s\u3000]*[)）][\s\u3000]*/;
const partOrChapter = new RegExp(
  `^[\\s\\u3000]*第[\\s\\u3000]*(${numerals}|[0-9]{1,3})[\\s\\u3000]*(?:部分|章|节|篇|类|项)[\\s\\u3000]*[、：:]?[\\s\\u3000]*`,
);
/** A bracket left open or never opened: （二做好…, 二）做好…. */
const halfBracketed = new RegExp(
  `^[\\s\\u3000]*(?:[(（〔【][\\s\\u3000]*(${numerals})(?![^(（〔【]*[)）〕】])|(${numerals})[)）〕】])[\\s\\u3000]*`,
);
const none: SectionMarker = { ordinal: null, marker: "", markerStyle: "none" };

/** Reads the marker at the head of a heading (一、 （一） 1. （1） 第一章). Text without one has the style "none". Residue of a conversion is passed over. */
export function readSectionMarker(heading: string): SectionMarker {
  const text = withoutResidue(heading);
  const bracketed = chineseBracketed.exec(text);
  if (bracketed) return { ordinal: chineseOrdinal(bracketed[1] ?? ""), marker: bracketed[0], markerStyle: "（一）" };
  const half = halfBracketed.exec(text);
  if (half) return { ordinal: chineseOrdinal(half[1] ?? half[2] ?? ""), marker: half[0], markerStyle: "（一）" };
  const first = chineseFirst.exec(text);
  // A numeral without any sign after it is a word of the title (一体推进…), not its number.
  if (first && /[、.．，,:：]/.test(first[0])) return { ordinal: chineseOrdinal(first[1] ?? ""), marker: first[0], markerStyle: "一、" };
  const part = partOrChapter.exec(text);
  if (part) return { ordinal: chineseOrdinal(part[1] ?? "") ?? wholeNumber(part[1] ?? ""), marker: part[0], markerStyle: "other" };
  const arabicInBrackets = arabicBracketed.exec(text);
  if (arabicInBrackets) return { ordinal: wholeNumber(arabicInBrackets[1] ?? ""), marker: arabicInBrackets[0], markerStyle: "（1）" };
  const arabic = arabicFirst.exec(text);
  if (arabic) return { ordinal: wholeNumber(arabic[1] ?? ""), marker: arabic[0], markerStyle: "1." };
  return none;
}

function wholeNumber(text: string): number | null {
  const plain = toHalfWidth(text);
  return /^\d+$/.test(plain) ? Number(plain) : null;
}
