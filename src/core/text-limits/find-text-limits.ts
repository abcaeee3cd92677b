import { calendarDate } from "../calendar/calendar-date";
import { Dater, type DatedStep } from "../deadline/date-mentions";
import type { Deadline, TextLimit } from "../deadline/deadline";
import { datedDeadline, newDeadline } from "../deadline/empty-deadline";
import type { Mention, RelativeMention } from "../deadline/mention";
import { scanMentions } from "../deadline/scan-mentions";
import { bindsAsDay, bindsAsPeriod, endOfFirstSentence, opensText, tellsToReport } from "./text-limit-wording";
import { Words } from "../deadline/words";

/** A cheap test that lets nearly every text and clause without a limit go unread; it holds for a text as written and in normal form. */
const mayHoldLimit =
  /(?:[\d０-９〇零○一二三四五六七八九十]\s*[年月日号周天旬个季]|年|季|工作日|星期)[^，；。]{0,12}?[前内底末]|(?:至|到|延|迟于|晚于|限于)[^，,;；。]{0,9}[年月日]/;
const clauseEnd = /[,;。]/g;

/** One limit found, with where its words stand among the words of the text. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly deadline: Deadline;
}

/**
 * The days and limits that a running task text sets (…前, 年内, 印发后3个工作日内), in the order of the text. Silent rather than wrong: statistics
 * dates (截至…), starts, repetitions, names of plans and documents, and days before the plan year are no limits.
 * @param planYear the year used where the text names none
 */
export function findTextLimits(body: string, planYear: number | null): readonly TextLimit[] {
  if (!mayHoldLimit.test(body)) return [];
  const words = new Words(body, planYear);
  const mentions = scanClauses(words);
  const found = [...datedLimits(words, mentions), ...relativeLimits(words, mentions)].sort((one, two) => one.start - two.start);
  const bindsWholeTask = wholeTaskTest(words, found);
  return found.map((limit) => ({
    quote: limit.deadline.text,
    offset: words.stretch(limit.start, limit.end)[0],
    deadline: limit.deadline,
    wholeTask: bindsWholeTask(limit),
  }));
}

function scanClauses(words: Words): readonly Mention[] {
  const mentions: Mention[] = [];
  const { shape } = words;
  for (let start = 0; start < shape.length;) {
    clauseEnd.lastIndex = start;
    const end = clauseEnd.exec(shape)?.index ?? shape.length;
    if (mayHoldLimit.test(words.slice(start, end))) mentions.push(...scanMentions(words, Math.max(start, mentions.at(-1)?.end ?? 0), end));
    start = end + 1;
  }
  return mentions;
}

function datedLimits(words: Words, mentions: readonly Mention[]): readonly Found[] {
  const found: Found[] = [];
  const { planYear } = words;
  const firstDay = planYear === null ? null : calendarDate(planYear, 1, 1);
  const dater = new Dater(words);
  for (const mention of mentions) {
    if (mention.is !== "calendar") continue;
    const step = dater.date(mention, true) === null ? dater.steps.at(-1) : undefined;
    if (!step || !bindsAsDay(words, mention) || (firstDay !== null && step.due < firstDay)) continue;
    const { start, end } = mention;
    found.push({ start, end, deadline: dated(words.asWritten(start, end), step) });
  }
  return found;
}

function dated(text: string, { due, pastLimitAfter, yearAssumed, problems }: DatedStep): Deadline {
  return datedDeadline(text, due, pastLimitAfter, yearAssumed, problems);
}

function relativeLimits(words: Words, mentions: readonly Mention[]): readonly Found[] {
  return mentions
    .filter((mention): mention is RelativeMention => mention.is === "relative" && bindsAsPeriod(words, mention))
    .map(({ eventStart, end, limit }) => {
      const deadline = newDeadline(words.asWritten(eventStart, end), { kind: "relative", relative: limit });
      return { start: eventStart, end, deadline };
    });
}

/**
 * The test whether a limit binds the whole task: the text opens with it and names no later day, or it is the only day and stands in the first
 * sentence.
 */
function wholeTaskTest(words: Words, all: readonly Found[]): (limit: Found) => boolean {
  const days = all.map((limit) => limit.deadline.due).filter((day) => day !== null);
  const latest = days.reduce((late, day) => (day > late ? day : late), "");
  const onlyOne = days.every((day) => day === latest);
  const firstSentence = endOfFirstSentence(words);
  return ({ start, end, deadline }) => {
    if (deadline.due === null || deadline.due < latest) return false;
    return opensText(words, start) || (onlyOne && start < firstSentence && !tellsToReport(words, end));
  };
}
