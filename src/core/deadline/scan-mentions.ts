import { wordings } from "./forms";
import type { Mention } from "./mention";

/**
 * All mentions in a normal text, from left to right, none overlapping another.
 * @param planYear the year of the plan, which tells 21年 (2021) from an amount
 * @param from the first place where a mention may begin
 * @param to the first place where none may begin any more
 */
export function scanMentions(text: string, planYear: number | null, from = 0, to = text.length): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < to;) {
    const mention = insideNumber(text, at, mentions.at(-1)?.end ?? 0) ? null : mentionAt(text, at, planYear);
    if (mention) mentions.push(mention);
    at = mention?.end ?? at + 1;
  }
  return mentions;
}

/** The mention that begins at exactly this place, or null. */
function mentionAt(text: string, at: number, planYear: number | null): Mention | null {
  const sign = text.charAt(at);
  for (const { begins, read } of wordings) {
    const mention = begins.test(sign) ? read(text, at, planYear) : null;
    if (mention) return mention;
  }
  return null;
}

/** True inside a longer number, where a form would read only its tail (the 5月 of 15月, the 3 of 1.3). */
function insideNumber(text: string, at: number, lastEnd: number): boolean {
  if (at === 0 || at === lastEnd) return false;
  const [previous, sign] = [text.charAt(at - 1), text.charAt(at)];
  if (/\d/.test(sign)) return /\d/.test(previous) || (previous === "." && /\d/.test(text.charAt(at - 2)));
  return /[〇一二三四五六七八九十百]/.test(sign) && /[〇一二三四五六七八九十百]/.test(previous);
}
