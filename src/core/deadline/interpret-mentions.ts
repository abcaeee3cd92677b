import { Dater, type DatedStep } from "./date-mentions";
import type { Deadline, DeadlineProblem, Milestone } from "./deadline";
import { deliverableIn } from "./deliverable";
import { datedDeadline, unknownDeadline } from "./empty-deadline";
import type { CalendarMention, Mention, RecurringMention, RelativeMention } from "./mention";
import { resolveRelative } from "./resolve-relative";
import type { Words } from "./words";

/**
 * What all mentions of a text say together: a day wins over a repetition, a repetition over an event, an event over ongoing work. Null where
 * they say nothing at all.
 */
export function interpretMentions(words: Words, mentions: readonly Mention[]): Deadline | null {
  const { source } = words;
  const dater = new Dater(words);
  let start: CalendarMention | null = null;
  let recurring: RecurringMention | null = null;
  let vague: RecurringMention | null = null;
  let counted: RelativeMention | null = null;
  let event: RelativeMention | null = null;
  let atOnce: RelativeMention | null = null;
  let ongoing = false;
  let index = 0;
  for (const mention of mentions) {
    index++;
    if (mention.is === "calendar") {
      const isLimit = !mention.opens && !isOnlyTheFrame(words, mention, mentions[index]);
      const undatable = dater.date(mention, isLimit);
      if (isLimit && (undatable === "impossible" || undatable === "no-plan-year"))
        return unknownDeadline(source, [{ id: undatable, quote: words.asWritten(mention.start, mention.end) }]);
      if (mention.opens && mention.periods[0]?.size === "day") start ??= mention;
    } else if (mention.is === "ongoing") ongoing = true;
    else if (mention.is === "recurring") {
      if (mention.vague) vague ??= mention;
      else recurring ??= mention;
    } else if (mention.is === "relative") {
      if (mention.immediate) atOnce ??= mention;
      else event ??= mention;
      if (start && mention.start - start.end <= (words.shape.charAt(start.end) === "," ? 1 : 0)) counted ??= mention;
    }
  }
  const first = dater.steps[0];
  if (first) return datedBySteps(words, first, dater.steps, mentions);
  const fromDay = start && counted && countedFromDay(words, start, counted);
  if (fromDay) return fromDay;
  if (recurring) return recurringDeadline(words, recurring);
  if (event) return { ...unknownDeadline(source), kind: "relative", relative: event.limit, thenOngoing: ongoing };
  if (ongoing) return { ...unknownDeadline(source), kind: "ongoing" };
  if (vague) return recurringDeadline(words, vague);
  return atOnce && { ...unknownDeadline(source), kind: "relative", relative: atOnce.limit };
}

/** A whole year that only says when something repeats or goes on (2021年每季度末, 2021年持续推进, 2021年-长期) is no limit of its own. */
function isOnlyTheFrame({ shape }: Words, mention: CalendarMention, next: Mention | undefined): boolean {
  if (!next || mention.before || (next.is !== "recurring" && next.is !== "ongoing")) return false;
  const between = shape.slice(mention.end, next.start);
  const wholeYears =
    mention.periods.every(({ firstMonth, month }) => firstMonth === 1 && month === 12) && shape.charAt(mention.end - 1) !== "底";
  if (next.is === "recurring") return /^[,的]?$/.test(between) && (wholeYears || mention.left !== null);
  return between === "" ? wholeYears && !mention.within : /^起?[-至]+$/.test(between);
}

function datedBySteps(words: Words, first: DatedStep, steps: readonly DatedStep[], mentions: readonly Mention[]): Deadline {
  let final = first;
  let { problems, yearAssumed } = first;
  let lastEnd = first.mention.end;
  let several = false;
  for (const step of steps) {
    several ||= step.due !== final.due;
    if (step.due >= final.due) final = step;
    if (step !== first && step.problems.length > 0) problems = unique([...problems, ...step.problems]);
    yearAssumed ||= step.yearAssumed;
    lastEnd = Math.max(lastEnd, step.mention.end);
  }
  const deadline = datedDeadline(words.source, final.due, final.pastLimitAfter, yearAssumed, problems);
  if (several) deadline.milestones = milestones(words, steps, mentions);
  const next = nextMention(mentions, final.mention.end);
  deadline.thenOngoing =
    next !== undefined && mentions.some(({ is, start }) => (is === "ongoing" || is === "recurring") && start >= lastEnd);
  deadline.deliverable = deliverableIn(words, final.mention.end, next?.start ?? words.shape.length) || null;
  return deadline;
}

function milestones(words: Words, steps: readonly DatedStep[], mentions: readonly Mention[]): readonly Milestone[] {
  const after = steps.map(({ mention }) =>
    deliverableIn(words, mention.end, nextMention(mentions, mention.end)?.start ?? words.shape.length),
  );
  // The words may stand before each day: 方案印发：3月底前；项目开工：6月底前.
  const before =
    after.at(-1) === "" ? steps.map(({ mention }) => deliverableIn(words, clauseStart(words, mentions, mention), mention.start)) : after;
  const deliverables = before[0] === "" ? after : before;
  return steps.map(({ due }, index) => ({ due, deliverable: deliverables[index] ?? "" }));
}

/** Where the words begin that stand before a mention, after the mention or clause before it. */
function clauseStart({ shape }: Words, mentions: readonly Mention[], mention: Mention): number {
  const previousEnd = mentions.reduce((latest, { end }) => (end <= mention.start ? end : latest), 0);
  return Math.max(previousEnd, shape.slice(0, mention.start).search(/[^,;。、]*;?$/));
}

function nextMention(mentions: readonly Mention[], from: number): Mention | undefined {
  for (const mention of mentions) if (mention.start >= from) return mention;
  return undefined;
}

function unique(problems: readonly DeadlineProblem[]): readonly DeadlineProblem[] {
  return [...new Map(problems.map((problem) => [problem.id + problem.quote, problem])).values()];
}

/** 2021年10月1日起30日内: the event is itself a day, so the last day can be worked out. */
function countedFromDay(words: Words, start: CalendarMention, { limit }: RelativeMention): Deadline | null {
  const dater = new Dater(words);
  dater.date(start, true);
  const [first] = dater.steps;
  const resolved = first && resolveRelative(limit, first.due);
  return resolved && "due" in resolved ? datedDeadline(words.source, resolved.due, resolved.due, first.yearAssumed) : null;
}

function recurringDeadline(words: Words, { recurrence, start, end }: RecurringMention): Deadline {
  const deadline = unknownDeadline(words.source);
  deadline.kind = "recurring";
  deadline.recurrence = recurrence.every === "other" ? { every: "other", words: words.asWritten(start, end) } : recurrence;
  return deadline;
}
