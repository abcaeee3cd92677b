import type { CalendarMention } from "../mention";
import { valueOf } from "../number-signs";
import { pattern } from "../pattern";
import { dayPeriod, type Period } from "../period";
import type { Words } from "../words";
import { takeYear, type YearWords } from "../year-words";
import type { CalendarForm } from "./calendar-form";
import { figureForms, formsBehindYear, wholeYears } from "./calendar-forms";
import { takeLimitTail } from "./limit-tail";

const joints = "./- 、。";
const rangeSign = pattern("(?:起,?)?(?:-至?|至)");
const listSign = pattern("[、,/和](?=N日)");
/** 25日 behind a whole date: of the same month. */
const dayOfSameMonth = pattern("(N)日");

/** Reads days of the calendar: a date or period, a range of two, or several days of one month; with 前, 内 or 起 behind it. */
export function readCalendar(words: Words): CalendarMention | null {
  const start = words.at;
  let periods = takePeriods(words);
  let left = periods?.at(-1);
  if (!periods || !left) return null;
  let end = words.at;
  const right =
    "起-至".includes(words.shape.charAt(words.at) || " ") && words.skip(rangeSign)
      ? (takePeriods(words) ?? (left.size === "day" ? takeDay(words) : null))
      : null;
  if (right) return mention(words, start, left, right);
  for (words.at = end; left?.size === "day" && words.skip(listSign); end = words.at) {
    const more = takeDay(words);
    periods = [...periods, ...(more ?? [])];
    left = more?.[0];
  }
  words.at = end;
  return mention(words, start, null, periods);
}

function mention(words: Words, start: number, left: Period | null, periods: readonly Period[]): CalendarMention {
  const tail = takeLimitTail(words);
  return { is: "calendar", start, end: words.at, left, periods, ...tail };
}

/** Leaves the place where it was when there is nothing to read. */
function takePeriods(words: Words): readonly Period[] | null {
  const start = words.at;
  const inFigures = hasJoint(words.shape, start) && firstFit(figureForms, words, null);
  if (inFigures) return inFigures;
  const year = takeYear(words);
  const periods = firstFit(formsBehindYear.get(words.kind()) ?? [], words, year);
  if (periods) return periods;
  words.at = start;
  return firstFit(wholeYears, words, null);
}

/** True where only figures and signs between them may be a date: 2021.12.31, 2021年12.31. A test before any pattern, for most dates have none. */
function hasJoint(shape: string, at: number): boolean {
  return joints.includes(shape.charAt(at + 1) || "年") || (shape.charAt(at + 1) === "年" && joints.includes(shape.charAt(at + 3) || "年"));
}

function firstFit(forms: readonly CalendarForm[], words: Words, year: YearWords | null): readonly Period[] | null {
  const { at } = words;
  for (const form of forms) {
    const found = form(words, year);
    if (found) return Array.isArray(found) ? (found as readonly Period[]) : [found as Period];
    words.at = at;
  }
  return null;
}

function takeDay(words: Words): readonly Period[] | null {
  const found = words.match(dayOfSameMonth);
  return found && [dayPeriod(null, null, valueOf(found[1]))];
}
