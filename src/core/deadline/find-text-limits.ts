import { calendarDate } from "../calendar/calendar-date";
import { dateMention, type DatedStep } from "./date-mentions";
import type { Deadline, TextLimit } from "./deadline";
import { unknownDeadline } from "./empty-deadline";
import type { Mention, RelativeMention } from "./mention";
import { asWritten, normalText, wordsAt, type NormalText } from "./normal-text";
import { nothingNamed } from "./period";
import { scanMentions } from "./scan-mentions";
import { bindsAsDay, bindsAsPeriod, endOfFirstSentence, opensText, tellsToReport } from "./text-limit-wording";

/** A cheap test that lets nearly every text and clause without a limit go unread; it holds for a text as written and in normal form. */
const mayHoldLimit =
  /(?:[\d０-９〇零○一二三四五六七八九十]\s*[年月日号周天旬个季]|年|季|工作日|星期)[^，；。]{0,12}?[前内底末]|(?:至|到|延|迟于|晚于|限于)[^，,;；。]{0,9}[年月日]/;
const clauseEnd = /[,;。]|$/g;

/** One limit found, with where its words stand: `start` and `end` in the normal text, `offset` in the text as written. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly deadline: Deadline;
}

/**
 * The days and limits that a running task text sets (…前, 年内, 印发后3个工作日内), in the order of the text. Silent rather than wrong: statistics
 * dates (截至…), starts, repetitions, names of plans and documents, and days before the plan year are no limits.
 * @param planYear the year used where the text names none
 */
export function findTextLimits(body: string, planYear: number | null): readonly TextLimit[] {
  if (!mayHoldLimit.test(body)) return [];
  const normal = normalText(body, "drop");
  const mentions = scanClauses(normal.text, planYear);
  const found = [...datedLimits(normal, mentions, planYear), ...relativeLimits(normal, mentions)].sort((a, b) => a.offset - b.offset);
  const bindsWholeTask = wholeTaskTest(normal.text, found);
  return found.map((limit) => ({
    quote: limit.deadline.text,
    offset: limit.offset,
    deadline: limit.deadline,
    wholeTask: bindsWholeTask(limit),
  }));
}

function scanClauses(text: string, planYear: number | null): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < text.length;) {
    clauseEnd.lastIndex = start;
    const end = clauseEnd.exec(text)?.index ?? text.length;
    if (mayHoldLimit.test(text.slice(start, end))) {
      const from = Math.max(start, mentions.at(-1)?.end ?? 0);
      mentions.push(...scanMentions(text, planYear, from, end));
    }
    start = end + 1;
  }
  return mentions;
}

function datedLimits(normal: NormalText, mentions: readonly Mention[], planYear: number | null): readonly Found[] {
  const found: Found[] = [];
  const firstDay = planYear === null ? null : calendarDate(planYear, 1, 1);
  let named = nothingNamed;
  for (const mention of mentions) {
    if (mention.is !== "calendar") continue;
    const dated = dateMention(normal, mention, named, planYear);
    named = dated.named;
    const step = dated.steps.at(-1);
    if (!step || !bindsAsDay(normal.text, mention) || (firstDay !== null && step.due < firstDay)) continue;
    const { words, offset } = wordsAt(normal, mention.start, mention.end);
    found.push({ start: mention.start, end: mention.end, offset, deadline: datedDeadline(words, step) });
  }
  return found;
}

function datedDeadline(quote: string, step: DatedStep): Deadline {
  const { due, pastLimitAfter, yearAssumed } = step;
  return { ...unknownDeadline(quote, step.problems), kind: "dated", due, pastLimitAfter, yearAssumed };
}

function relativeLimits(normal: NormalText, mentions: readonly Mention[]): readonly Found[] {
  return mentions
    .filter((mention): mention is RelativeMention => mention.is === "relative" && bindsAsPeriod(normal.text, mention))
    .map((mention) => {
      const { event } = mention.limit;
      const start = event === "" ? mention.start : normal.text.lastIndexOf(event, mention.start);
      const relative = { ...mention.limit, event: asWritten(normal, start, start + event.length) };
      const { words, offset } = wordsAt(normal, start, mention.end);
      return { start, end: mention.end, offset, deadline: { ...unknownDeadline(words), kind: "relative", relative } };
    });
}

/**
 * The test whether a limit binds the whole task: the text opens with it and names no later day, or it is the only day and stands in the first
 * sentence.
 */
function wholeTaskTest(text: string, all: readonly Found[]): (limit: Found) => boolean {
  const days = all.map((limit) => limit.deadline.due).filter((day) => day !== null);
  const latest = days.reduce((late, day) => (day > late ? day : late), "");
  const onlyOne = days.every((day) => day === latest);
  const firstSentence = endOfFirstSentence(text);
  return ({ start, end, deadline }) => {
    if (deadline.due === null || deadline.due < latest) return false;
    return opensText(text, start) || (onlyOne && start < firstSentence && !tellsToReport(text, end));
  };
}
