import { valueOf } from "./number-signs";
import { pattern } from "./pattern";
import type { Words } from "./words";

/** A year as words name it: so many years after the year 0, the plan year, or the year last named in the text (else the plan year). */
export interface YearWords {
  readonly since: "zero" | "plan-year" | "last-named";
  readonly years: number;
}

const alone = pattern("[YT]年|[a-f]");
/** A year before something smaller needs no 年: 2021上半年, 2021.9月, 2021 Q3. */
const before = pattern("(?:[YT]年|[a-f])的?,?|Y(?:[./-](?=N月)| ?(?=[第前底QHhj]|N[月q季]))");

const named: Readonly<Record<string, YearWords>> = {
  a: { since: "plan-year", years: -1 },
  b: { since: "plan-year", years: 0 },
  c: { since: "plan-year", years: 1 },
  d: { since: "plan-year", years: 2 },
  e: { since: "last-named", years: 0 },
  f: { since: "last-named", years: 1 },
};

/** A year by its number. */
export function yearNumbered(years: number): YearWords {
  return { since: "zero", years };
}

/** A year with 年 behind it (2021年, 二〇二一年, 21年), or a word such as 今年; null where there is none. */
export function takeYearAlone(words: Words): YearWords | null {
  return takeYearBy(words, alone);
}

/** A year before something smaller (2021年, 二〇二一年度的, 今年, 2021上半年); null where there is none. */
export function takeYear(words: Words): YearWords | null {
  return takeYearBy(words, before);
}

function takeYearBy(words: Words, wording: RegExp): YearWords | null {
  const sign = words.shape.charAt(words.at);
  if (!words.skip(wording)) return null;
  return named[sign] ?? yearNumbered(fullYear(valueOf(sign)));
}

/** 98 is 1998, 21 is 2021: no plan reaches past 2069 or back before 1970. */
export function fullYear(year: number): number {
  return year > 99 ? year : year + (year >= 70 ? 1900 : 2000);
}
