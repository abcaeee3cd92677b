import type { Case } from "./cases";
import type { Parser } from "./parser";

/** How a parser does on a set of cases. */
export interface Score {
  readonly dated: number;
  readonly right: number;
  readonly wrong: number;
  readonly none: number;
  /** Cases without a day for which it gives one. */
  readonly falseDates: number;
  readonly undated: number;
  /** Cases whose kind it says. */
  readonly kinds: number;
  readonly all: number;
  readonly mistakes: readonly string[];
}

export function score(parser: Parser, cases: readonly Case[]): Score {
  const counts = { dated: 0, right: 0, wrong: 0, none: 0, falseDates: 0, undated: 0, kinds: 0, all: cases.length };
  const mistakes: string[] = [];
  for (const { text, reference, kind, right } of cases) {
    const reading = parser.read(text, reference);
    const fits = right.includes(reading.due ?? reading.kind);
    if (!fits) mistakes.push(`${text} (${reference}): ${reading.due ?? reading.kind}, not ${right.join(" or ")}`);
    if (reading.kind === kind || fits) counts.kinds++;
    if (kind === "dated") {
      counts.dated++;
      if (fits) counts.right++;
      else if (reading.due === null) counts.none++;
      else counts.wrong++;
    } else {
      counts.undated++;
      if (reading.due !== null && !fits) counts.falseDates++;
    }
  }
  return { ...counts, mistakes };
}
