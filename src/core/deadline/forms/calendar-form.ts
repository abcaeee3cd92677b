import type { Period } from "../period";

/** What a form found: where its words end (exclusive) and the days they name, several where the words list several (6月、12月底). */
export interface CalendarWords {
  readonly end: number;
  readonly periods: readonly Period[];
}

/** One way to write days of the calendar. Reads at exactly one place of a normal text, or says null. */
export type CalendarForm = (text: string, at: number, planYear: number | null) => CalendarWords | null;

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A form made of a pattern (matched at one place) and what its named groups mean. `meaning` returns null where the words are something else. */
export function calendarForm(
  pattern: string,
  meaning: (groups: Groups, planYear: number | null) => Period | readonly Period[] | null,
): CalendarForm {
  const expression = new RegExp(pattern, "y");
  return (text, at, planYear) => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (!match) return null;
    const periods = meaning(match.groups ?? {}, planYear);
    if (periods === null) return null;
    return { end: at + match[0].length, periods: isList(periods) ? periods : [periods] };
  };
}

function isList(periods: Period | readonly Period[]): periods is readonly Period[] {
  return Array.isArray(periods);
}
