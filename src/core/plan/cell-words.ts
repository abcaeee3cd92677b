import { textLiteral } from "./formula-text";

/** A longer text is a report, not a word. */
const longestWord = 30;
const separator = "|";

/** What Excel's TRIM makes of a value, where that is a short word that can stand in a list of words; null otherwise. */
export function asWord(value: string | number | boolean | undefined): string | null {
  // Excel turns a number into at most 15 digits of text.
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value !== "string") return null;
  const trimmed = value.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");
  const plain = trimmed !== "" && trimmed.length <= longestWord && !trimmed.includes(separator) && !/\p{Cc}/u.test(trimmed);
  return plain ? trimmed : null;
}

/**
 * The formula condition that a cell, blanks around it apart, is one of the words. One text to look in keeps the formula short, and FIND, other
 * than SEARCH, knows no wildcards.
 */
export function isOneOf(reference: string, words: readonly string[]): string {
  const [edge, list] = [textLiteral(separator), textLiteral(`${separator}${words.join(separator)}${separator}`)];
  return `ISNUMBER(FIND(${edge}&TRIM(${reference})&${edge},${list}))`;
}
