import { valueOf } from "../number-signs";

/** One stretch of numbers, such as 3 to 4, or just 6. */
export type Stretch = readonly [first: number, last: number];

/** The numbers of a list as stretches: one where it is a range (3-4) or all are neighbours (二、三), else each apart. */
export function stretches(words: string): readonly Stretch[] {
  if (words.length === 1) {
    const value = valueOf(words);
    // 二三季度: one run of Chinese figures.
    return words >= "\uE300" && value > 12 ? asStretches([Math.floor(value / 10), value % 10], false) : [[value, value]];
  }
  return asStretches(
    words
      .replace(/[^\uE000-\uE3FF]/g, "")
      .split("")
      .map(valueOf),
    /[至-]/.test(words),
  );
}

function asStretches(numbers: readonly number[], range: boolean): readonly Stretch[] {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  if (range || numbers.every((value, index) => value === first + index)) return [[first, last]];
  return numbers.map((value) => [value, value]);
}
