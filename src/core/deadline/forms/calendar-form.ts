import { valueOf } from "../number-signs";
import { pattern } from "../pattern";
import type { Period } from "../period";
import type { Groups, Words } from "../words";
import type { YearWords } from "../year-words";

/** One way to write days of the calendar, behind a year that was read before or without one. Several periods where the words list several. */
export type CalendarForm = (words: Words, year: YearWords | null) => Period | readonly Period[] | null;

/** What the groups of a match say as numbers, 0-based as they are; NaN for one that is no number. */
type Numbers = readonly [number, number, number, number, number, number];

/** A form made of a pattern and what its groups mean. `meaning` says null where the words are something else. */
export function calendarForm(
  source: string,
  meaning: (numbers: Numbers, year: YearWords | null, groups: Groups, words: Words) => Period | readonly Period[] | null,
): CalendarForm {
  const expression = pattern(source);
  return (words, year) => {
    const groups = words.match(expression);
    return groups && meaning(groups.map(valueOf) as readonly number[] as Numbers, year, groups, words);
  };
}
