import { columnLetters } from "../../../../core/sheet/cell-position";

/** The formula of a print area in which every part that ends with column `was` ends with column `now` (both 1-based). */
export function movedEdge(formula: string, was: number, now: number): string {
  const ending = new RegExp(`(:\\$?)${columnLetters(was)}(\\$?\\d+)(?=,|$)`, "gi");
  return formula.replace(ending, (_, before: string, after: string) => `${before}${columnLetters(now)}${after}`);
}
