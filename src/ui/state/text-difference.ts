/** A text before and after, cut into what stays and what changes. */
export interface TextDifference {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
}

/** So much of what stays the same is shown on either side of a change, in characters. */
const shownAround = 12;

/** The one stretch in which two texts differ, with a little of what stands around it. Characters outside the first plane stay whole. */
export function textDifference(before: string, after: string): TextDifference {
  const [one, other] = [[...before], [...after]];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const lead = one.slice(0, start);
  const tail = one.slice(one.length - end);
  return {
    start: (lead.length > shownAround ? "…" : "") + lead.slice(-shownAround).join(""),
    removed: one.slice(start, one.length - end).join(""),
    added: other.slice(start, other.length - end).join(""),
    end: tail.slice(0, shownAround).join("") + (tail.length > shownAround ? "…" : ""),
  };
}
