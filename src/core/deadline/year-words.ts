import { valueOf } from "./number-signs";
import { pattern } from "./pattern";
import type { Words } from "./words";

/** A year as words name it: the year itself, or so many years after the plan year or the year last named in the text (else the plan year). */
export type YearWords = number | { readonly since: "plan-year" | "last-named"; readonly years: number };

/** 上年度 alone is what something is about (报送上年度总结), never a limit. */
const alone = pattern("[YT]年|[b-f]");
/** A year before something smaller needs no 年: 2021上半年, 2021.9月, 2021 Q3. */
const before = pattern("(?:[YT]年|[a-f])的?,?|Y(?:[./-](?=N月)| ?(?=[第前底QHhj]|N[月q季]))");

/** The signs of 去年, 今年, 明年 and 后年, and those of 当年 and 次年. */
const byPlanYear = "abcd";
const byLastNamed = "ef";

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
  if (byPlanYear.includes(sign)) return { since: "plan-year", years: byPlanYear.indexOf(sign) - 1 };
  return byLastNamed.includes(sign) ? { since: "last-named", years: byLastNamed.indexOf(sign) } : fullYear(valueOf(sign));
}

/** 98 is 1998, 21 is 2021: no plan reaches past 2069 or back before 1970. */
export function fullYear(year: number): number {
  return year > 99 ? year : year + (year >= 70 ? 1900 : 2000);
}
