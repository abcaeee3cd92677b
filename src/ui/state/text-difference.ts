/** A piece of a text before and after a change: it stays, goes, or comes. */
export interface TextPiece {
  readonly id: "same" | "removed" | "added";
  readonly text: string;
}

/** So much of what stays the same is shown on either side of a change, in characters. */
const shownAround = 12;
/** So many characters in a row must be the same again for a change to be over: fewer are the same by chance. */
const sameAgain = 4;
/** No further than this does one go on looking for them. */
const longestChange = 60;

/**
 * Where two texts differ, with a little of what stands around: each change apart, so that a bracket here and a bracket there are not a whole new
 * sentence. Characters outside the first plane stay whole.
 */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  const [one, other] = [[...before], [...after]];
  const end = sameAtEnd(one, other);
  const [oneEnd, otherEnd] = [one.length - end, other.length - end];
  const pieces: TextPiece[] = [];
  let [from, to] = [0, 0];
  while (from < oneEnd || to < otherEnd) {
    let same = 0;
    while (from + same < oneEnd && to + same < otherEnd && one[from + same] === other[to + same]) same++;
    add(pieces, "same", shortened(one.slice(from, from + same), pieces.length > 0, true));
    from += same;
    to += same;
    const [removed, added] = changeAt(one, other, [from, to], [oneEnd, otherEnd]);
    add(pieces, "removed", one.slice(from, from + removed).join(""));
    add(pieces, "added", other.slice(to, to + added).join(""));
    from += removed;
    to += added;
  }
  add(pieces, "same", shortened(one.slice(oneEnd), pieces.length > 0, false));
  return pieces;
}

/** How many characters at the end of both texts are the same; none of them is the same as one at the head. */
function sameAtEnd(one: readonly string[], other: readonly string[]): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return end;
}

type Places = readonly [inOne: number, inOther: number];

/** How many characters go and come until the texts are the same again; all that is left where they are not for long. */
function changeAt(one: readonly string[], other: readonly string[], [from, to]: Places, [oneEnd, otherEnd]: Places): Places {
  const rest: Places = [oneEnd - from, otherEnd - to];
  for (let length = 1; length <= Math.min(longestChange, rest[0] + rest[1] - 1); length++) {
    for (let removed = Math.max(0, length - rest[1]); removed <= Math.min(length, rest[0]); removed++) {
      const added = length - removed;
      const isSame = Array.from({ length: sameAgain }, (_, index) => one[from + removed + index] ?? null).every(
        (character, index) => character !== null && character === other[to + added + index],
      );
      if (isSame) return [removed, added];
    }
  }
  return rest;
}

function add(pieces: TextPiece[], id: TextPiece["id"], text: string): void {
  if (text !== "") pieces.push({ id, text });
}

/** What stays the same, but for what stands too far from a change to be of use. */
function shortened(characters: readonly string[], changedBefore: boolean, changesAfter: boolean): string {
  const head = changedBefore ? shownAround : 0;
  const tail = changesAfter ? shownAround : 0;
  if (characters.length <= head + tail) return characters.join("");
  return `${characters.slice(0, head).join("")}…${tail === 0 ? "" : characters.slice(-tail).join("")}`;
}
