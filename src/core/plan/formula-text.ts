import { type CalendarDate, dayOf, monthOf, yearOf } from "../calendar/calendar-date";

/** Excel refuses a longer text in quotes inside a formula; kept below because it does not say whether a doubled quote counts once. */
const longestLiteral = 250;

/** Excel's own limit on a formula, in UTF-16 units. */
export const longestFormula = 8192;

/**
 * The text as a formula expression: in quotes, these doubled, line breaks and other control characters as CHAR(10), pieces joined by &.
 * A pair of surrogates is never cut.
 */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  const close = (): void => {
    if (piece !== "") pieces.push(`"${piece}"`);
    piece = "";
  };
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 32) {
      close();
      pieces.push(`CHAR(${code})`);
      continue;
    }
    const written = character === '"' ? '""' : character;
    if (piece.length + written.length > longestLiteral) close();
    piece += written;
  }
  close();
  return pieces.length === 0 ? '""' : pieces.join("&");
}

/** A day as a formula expression, the same in both date systems. */
export function dateLiteral(date: CalendarDate): string {
  return `DATE(${yearOf(date)},${monthOf(date)},${dayOf(date)})`;
}

/** All of the conditions; a single one stands as it is. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `AND(${conditions.join(",")})`;
}

/** Any of the conditions; a single one stands as it is, and none is FALSE. */
export function anyOf(conditions: readonly string[]): string {
  if (conditions.length === 0) return "FALSE";
  return conditions.length === 1 ? (conditions[0] ?? "") : `OR(${conditions.join(",")})`;
}
