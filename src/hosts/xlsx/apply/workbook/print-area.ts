import { columnLetters } from "../../../../core/sheet/cell-position";

/** The formula of a print area in which every part that ends with column `was` ends with column `now` (both 1-based). */
export function movedEdge(formula: string, was: number, now: number): string {
  const [from, to] = [columnLetters(was), columnLetters(now)];
  return formula.replace(/(:\$?)([a-z]{1,3})(\$?\d+)(?=,|$)/gi, (part: string, before: string, column: string, after: string) =>
    column.toUpperCase() === from ? `${before}${to}${after}` : part,
  );
}
