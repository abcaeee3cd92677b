import type { Period } from "../period";
import type { Words } from "../words";

const slips = "低未曰";
const intended = "底末日";

/** Notes a slip of the pen in the word read last: 低 and 未 look or sound like 底 and 末, 曰 looks like 日. `unit` is said with it (月 in 月低). */
export function noteSlip(words: Words, period: Period, unit: string): Period {
  const matched = words.text.charAt(words.starts[words.at - 1] ?? 0);
  const which = slips.indexOf(matched);
  if (which >= 0) period.slip = { matched: unit + matched, intended: unit + intended.charAt(which) };
  return period;
}
