import { pattern } from "../pattern";
import type { Period } from "../period";
import type { Words } from "../words";
import type { YearWords } from "../year-words";

/** One way to write days of the calendar, behind a year that was read before or without one. Several periods where the words list several. */
export type CalendarForm = (words: Words, year: YearWords | null) => Period | readonly Period[] | null;

/** The groups of a match, the whole match first; "" for a group that took no part. */
export type Groups = readonly string[];

/** A form made of a pattern and what its groups mean. `meaning` says null where the words are something else. */
export function calendarForm(
  source: string,
  meaning: (groups: Groups, year: YearWords | null, words: Words) => Period | readonly Period[] | null,
): CalendarForm {
  const expression = pattern(source);
  return (words, year) => {
    const match = words.match(expression);
    return match && meaning(match, year, words);
  };
}
