import type { Case } from "./cases";

/** As many different texts as asked for, made from the cases by other numbers in the place of theirs: the same ones every time. */
export function distinctTexts(cases: readonly Case[], count: number): readonly Case[] {
  const random = numbers(20_211_231);
  const texts = new Map<string, Case>();
  for (let index = 0; texts.size < count; index++) {
    const each = cases[index % cases.length];
    if (!each) throw new RangeError("no cases to make texts from");
    const text = each.text.replace(/\d+/g, (figures) => otherNumber(figures, random));
    if (!texts.has(text)) texts.set(text, { ...each, text });
  }
  return [...texts.values()];
}

/** A year for a year, a day or month for what can be one, else any number as long. */
function otherNumber(figures: string, random: (below: number) => number): string {
  if (/^(?:19|20)\d\d$/.test(figures)) return String(2015 + random(16));
  if (figures.length > 2) return String(10 ** (figures.length - 1) + random(9 * 10 ** (figures.length - 1)));
  const most = Number(figures) <= 12 ? 12 : Math.max(28, Number(figures));
  return String(1 + random(most)).padStart(figures.startsWith("0") ? 2 : 1, "0");
}

/** A linear congruential generator (the constants of ANSI C). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
