/** Which line of the earlier state stands where in the later one: 0-based, null for a line that is gone. Order is kept: a line that moved counts as gone. */
export type Alignment = readonly (number | null)[];

/** How alike two lines are, 0 for not at all; lines that are the same need not be asked. */
export type Likeness = (earlier: number, later: number) => number;

/** Stretches up to so many pairs of lines are compared each with each; longer ones are paired from the top. */
const mostPairs = 40_000;

/**
 * Aligns the lines (rows or columns, each as one text) of two states. Lines that are there once on either side are fixed first; what lies between is
 * compared line by line, so that an edited line stays the same line and an inserted one is told apart from it.
 */
export function alignLines(earlier: readonly string[], later: readonly string[], likeness: Likeness): Alignment {
  const alignment: (number | null)[] = earlier.map(() => null);
  const shift = later.length - earlier.length;
  let [start, end] = [0, earlier.length];
  while (start < end && start < later.length && earlier[start] === later[start]) alignment[start] = start++;
  while (end > start && end + shift > start && earlier[end - 1] === later[end + shift - 1]) alignment[--end] = end + shift;
  let [from, to] = [start, start];
  for (const [one, other] of [...anchors(earlier, later, start, end, end + shift), [end, end + shift] as const]) {
    alignStretch(alignment, [from, one], [to, other], likeness, earlier, later);
    if (one < end) alignment[one] = other;
    [from, to] = [one + 1, other + 1];
  }
  return alignment;
}

type Stretch = readonly [from: number, to: number];

/** Lines that stand once on either side, as far as their order is the same. */
function anchors(
  earlier: readonly string[],
  later: readonly string[],
  start: number,
  end: number,
  laterEnd: number,
): (readonly [number, number])[] {
  const [here, there] = [placesOf(earlier, start, end), placesOf(later, start, laterEnd)];
  const pairs = [...here].flatMap(([line, place]): [number, number][] => {
    const partner = there.get(line);
    return place === null || partner === undefined || partner === null ? [] : [[place, partner]];
  });
  return longestRising(pairs.sort(([a], [b]) => a - b));
}

/** Where each line stands; null for one that stands there several times. */
function placesOf(lines: readonly string[], start: number, end: number): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (let index = start; index < end; index++) {
    const line = lines[index] ?? "";
    places.set(line, places.has(line) ? null : index);
  }
  return places;
}

/** The most pairs whose partners rise, too (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, partner]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < partner) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1];
    tops[low] = index;
  }
  const rising: (readonly [number, number])[] = [];
  for (let index = tops.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

/** Aligns what lies between two anchors so that the pairs are as alike as they can be together. */
function alignStretch(
  alignment: (number | null)[],
  [from, to]: Stretch,
  [laterFrom, laterTo]: Stretch,
  likeness: Likeness,
  earlier: readonly string[],
  later: readonly string[],
): void {
  const [rows, columns] = [to - from, laterTo - laterFrom];
  if (rows === 0 || columns === 0) return;
  if (rows === columns || rows * columns > mostPairs) {
    for (let index = 0; index < Math.min(rows, columns); index++) alignment[from + index] = laterFrom + index;
    return;
  }
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  // A line that is the same beats any number of edited ones that could be paired in its stead.
  const gain = (row: number, column: number): number =>
    earlier[from + row] === later[laterFrom + column] ? 2 : likeness(from + row, laterFrom + column);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      best[row * width + column] = Math.max(
        (best[(row + 1) * width + column + 1] ?? 0) + gain(row, column),
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      );
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const gained = gain(row, column);
    const here = best[row * width + column] ?? 0;
    if (gained > 0 && here === (best[(row + 1) * width + column + 1] ?? 0) + gained) alignment[from + row++] = laterFrom + column++;
    else if (here === (best[(row + 1) * width + column] ?? 0)) row++;
    else column++;
  }
}
