import { numberClasses } from "./number-signs";

/** What may follow where a limit's words end: a comma, 前, a closing word, or nothing. */
export const limitEnds = "(?=[前完,;。、:]|$)";

/** A list or range of numbers before one unit. No deadline lists more than twelve; the bound keeps texts full of numbers cheap. */
export const list = "N(?:[、,/和至-]N){0,11}";

/**
 * A sticky pattern over shapes. The letters N, A, T, M, Y and D stand for classes of numbers, alone or inside a class ([N日]); every other sign of a
 * shape stands for itself.
 */
export function pattern(source: string): RegExp {
  let inClass = false;
  const expanded = source.replace(/[[\]NATMDY]/g, (sign) => {
    if (sign === "[" || sign === "]") inClass = sign === "[";
    const numbers = numberClasses[sign];
    return numbers === undefined ? sign : inClass ? numbers : `[${numbers}]`;
  });
  return new RegExp(expanded, "y");
}
