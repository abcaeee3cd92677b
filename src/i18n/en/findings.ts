import { quotesShortNumber } from "../wording";
import type { FindingWords } from "../words";
import { cellList, placeList, quote } from "./lists";

/** What each message says: what is found, why it matters, what to do. */
export const findings: FindingWords = {
  "skipped.no-deadline-column": () => "the table has no deadline column",
  "skipped.no-unit-column": () => "the table has no unit column",
  "skipped.no-numbers": () => "the tasks are not numbered",
  "skipped.no-sections": () => "the table has no numbered headings",
  "skipped.no-progress-column": () => "the table has no progress column",
  "skipped.no-done-date-column": () => "the table has no column for the date done",
  "skipped.no-roster": () => "the workbook has no sheet 单位名录 (list of units)",
  "skipped.no-plan-year": () => "the title gives no year",

  "task-missing": ({ places }) =>
    `No task at ${placeList(places)}: the row names a unit or a deadline but not what is to be done. Add the task, or clear the row.`,
  "unit-missing": ({ places }) =>
    `No unit at ${placeList(places)}: nobody answers for the task and it appears in no unit's summary. Add a lead or responsible unit.`,
  "number-duplicate": ({ places, number }) =>
    `${placeList(places)} all have the number ${number}. Numbers must differ, or a task is mistaken for another. Correct the copies.`,
  "deadline-impossible": ({ places }) =>
    `${placeList(places)} is no existing day, so lateness cannot be judged; it is never moved to another day. Correct it from the source document.`,

  "column-missing.deadline": (p) =>
    `No deadline column in the header at ${cellList([p.cell])}${quote(p.quote)}: lateness cannot be judged. Add the column, or correct the column roles.`,
  "column-missing.unit": (p) =>
    `No unit column in the header at ${cellList([p.cell])}${quote(p.quote)}: nothing can be summed up by unit. Add the column, or correct the column roles.`,
  "column-missing.beside": (p) =>
    `A further table to the right was not read: it begins at ${cellList([p.cell])}${quote(p.quote)}, and its tasks are neither checked nor counted nor marked. Move it below this table or to a sheet of its own.`,
  "number-missing": ({ places }) => `No number at ${placeList(places)}, while the other tasks have one. Add the number.`,
  "number-gap": (p) =>
    `${cellList([p.cell])} has the number ${p.found}; ${missingNumbers(p)}. A task may have been left out. Add it or renumber.`,
  "number-gap.order": (p) =>
    `${cellList([p.cell])} has the number ${p.found}, out of order after ${p.before ?? 0}. Move the row or renumber.`,
  "section-gap": (p) =>
    `${cellList([p.cell])}${quote(p.quote)} has the number ${p.found}; ${missingNumbers(p)}${p.blank ? `, and ${cellList([p.blank])} is blank` : ""}. A section may have been left out. Add it or renumber.`,
  "section-gap.order": (p) =>
    `${cellList([p.cell])}${quote(p.quote)} has the number ${p.found}, out of order after ${p.before ?? 0}. Move it or renumber.`,
  "section-gap.repeated": ({ places, number }) =>
    `${placeList(places)} all have the number ${number}. Headings of one level must not share a number. Renumber them.`,
  "deadline-missing": ({ places }) =>
    `No deadline at ${placeList(places)}: lateness cannot be judged. Add one; for standing work write 持续推进.`,
  "deadline-unreadable": ({ places }) =>
    `Cannot read the deadline at ${placeList(places)}: it gives no last day. Write a date such as 2021年9月30日前; for standing work write 持续推进.`,
  "deadline-unreadable.no-plan-year": ({ places }) =>
    `Cannot tell the year at ${placeList(places)}: neither the cell nor the title gives one. Add the year to the deadline or to the title.`,
  "deadline-ambiguous": ({ places }) =>
    `${placeList(places)} can be read in two ways: before the period begins, or before it ends. Reminders go by the earlier day; only after the later one is the task past its limit. Write the day.`,
  "deadline-ambiguous.vague": ({ places }) =>
    `${placeList(places)} does not say which day is the last${quotesShortNumber(places) ? " (a number may have lost its last 0: 9.3 for 9.30)" : ""}. Reminders go by the earlier day; only after the later one is the task past its limit. Write the day.`,
  "deadline-ambiguous.mistyped": ({ places, intended }) =>
    `${placeList(places)} looks mistyped and was read as${quote(intended)}. Check and correct it.`,
  "deadline-text-conflict": (p) =>
    `${cellList([p.cell])} says${quote(p.quote)}, but the task text at ${cellList([p.textCell])} says${quote(p.textQuote)}: the last days differ. Check which one holds.`,
  "deadline-ongoing-but-dated": (p) =>
    `${cellList([p.cell])} says${quote(p.quote)}, but the task text at ${cellList([p.textCell])} has a hard limit${quote(p.textQuote)}, of which nobody will be reminded. Check whether the deadline should name it.`,
  "deadline-year-assumed": ({ places, year }) =>
    `${placeList(places)} gives no year and was read as ${year}, the year of the plan. Check it; better write the year.`,
  "deadline-outside-plan": ({ places, year }) =>
    `${placeList(places)} lies before 1 January ${year}, the year of the plan; perhaps the year was left over. Check it.`,
  "unit-variant": ({ variant, kept }) =>
    `${placeList([variant])} and ${placeList([kept])} may be the same unit; as written they get two summaries. If they are, use one name.`,
  "unit-variant.misspelt": ({ places, intended }) =>
    `${placeList(places)} looks misspelt, perhaps for${quote(intended)}; as written it counts as a unit of its own. Check and correct it.`,
  "unit-unknown": ({ places }) =>
    `${placeList(places)} is not in the list of units (单位名录) and counts as a unit of its own. Check the name, or add it or its short form to the list.`,
  "unit-duplicate.twice": ({ places }) => `${placeList(places)} is named twice in one cell. Name each unit once.`,
  "unit-duplicate.roles": ({ places }) =>
    `${placeList(places)} is named in several cells of one task and counts once, in its strongest role. Check the role and remove the other.`,
  "task-duplicate": ({ places }) =>
    `${placeList(places)} have the same text; a task entered twice is counted twice. If it is a copy, remove one row.`,
  "text-residue.bookmark": ({ places }) => `${placeList(places)} is a bookmark left by a conversion from Word. Remove it.`,
  "text-residue.control": ({ places }) =>
    `${placeList(places)} holds invisible control characters, which disturb searching and comparing. Remove them.`,
  "text-unbalanced": ({ places }) => `${placeList(places)} has a bracket or quotation mark without its partner. Add or remove one.`,
  "text-repeated.phrase": ({ places }) => `${placeList(places)} is written twice in a row. Check and remove one.`,
  "text-repeated.punctuation": ({ places }) => `${placeList(places)} has doubled punctuation. Remove one sign.`,
  "progress-unknown": ({ places }) =>
    `Cannot tell from ${placeList(places)} whether the task is done: it counts neither as done nor as overdue. Use words such as 已完成, 正在推进, 未启动.`,
  "progress-date-missing": ({ places }) =>
    `No date done at ${placeList(places)}: the task is done, but whether in time is unknown, so it is left out of the on-time rate. Add the date.`,
  "progress-date-future": ({ places }) =>
    `${placeList(places)} is later than the as-of date: on that day the task was not done. Check the date done or the as-of date.`,

  "column-placeholder": ({ places, label }) =>
    `The column${quote(label)} holds nothing but placeholders or blanks: ${placeList(places)}. It is left out; if nothing belongs there, clear or remove it.`,
  "number-style": ({ places, official }) =>
    `Numbers should be written${quote(official)} (half-width digits, full-width brackets, no blank after), but are ${placeList(places)}. Use the official form (GB/T 9704).`,
  "section-style": ({ places, official }) =>
    `Heading numbers should be written${quote(official)} (full-width brackets, no blanks), but are ${placeList(places)}. Use the official form (GB/T 9704).`,
  "unit-separator.half-width": ({ places }) => `Units should be separated by 、, but are by half-width signs: ${placeList(places)}.`,
  "unit-separator.superfluous": ({ places }) =>
    `${placeList(places)} has superfluous separators. Leave one between two units and none at the ends.`,
  "unit-separator.mixed": ({ places, sets }) =>
    `${sets === 1 ? "One set of units is" : `${sets} sets of units are`} separated in different ways: ${placeList(places)}. Use 、 throughout.`,
  "unit-collective": ({ places, names }) =>
    `${placeList(places)} names groups, not single units:${names
      .slice(0, 4)
      .map((name) => quote(name))
      .join(
        ",",
      )}${names.length > 4 ? ` and others (${names.length} in all)` : ""}. They get lines of their own and are not ranked. A list of units (单位名录) can expand them.`,
  "unit-several-leads": ({ places }) =>
    `${placeList(places)} has two or more lead units, so it is unclear who answers for the task. Consider naming one first.`,
  "deadline-wording.add": ({ places, usual }) =>
    `Most deadlines are written like${quote(usual)}, but ${placeList(places)} lacks 前. Use one wording.`,
  "deadline-wording.remove": ({ places, usual }) =>
    `Most deadlines are written like${quote(usual)}, but ${placeList(places)} adds 前. Use one wording.`,
  "deadline-action": ({ places }) =>
    `${placeList(places)} also says what is to be done. Move that to the task column and leave only the deadline.`,
  "text-end-punctuation": ({ places }) => `${placeList(places)} should end with 。 as most tasks do. Add it.`,
  "text-halfwidth": ({ places, signs }) =>
    `Punctuation beside Chinese characters should be full-width, but is half-width (${signs.join(" ")}): ${placeList(places)}.`,
  "text-spacing": ({ places }) => `${placeList(places)} has superfluous blanks, which disturb searching and comparing. Remove them.`,
};

function missingNumbers({ found, before }: { readonly found: number; readonly before: number | null }): string {
  const range = (first: number): string => (found - first === 1 ? String(first) : `${first} to ${found - 1}`);
  return before === null
    ? `the count should begin at 1, missing ${range(1)}`
    : `the count before it ends at ${before}, missing ${range(before + 1)}`;
}
