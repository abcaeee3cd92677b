import { Dater, type DatedStep, withAlternatives } from "./date-mentions";
import type { Deadline, DeadlineProblem, Milestone } from "./deadline";
import { deliverableIn } from "./deliverable";
import { datedDeadline, newDeadline } from "./empty-deadline";
import type { CalendarMention, Mention, RecurringMention } from "./mention";
import { resolveRelative } from "./resolve-relative";
import { scanMentions } from "./scan-mentions";
import type { Words } from "./words";

/**
 * What all mentions of a text say together: a day wins over a repetition, a repetition over an event, an event over ongoing work. Null where
 * they say nothing at all.
 */
export function interpretMentions(words: Words, mentions: readonly Mention[] = scanMentions(words)): Deadline | null {
  const { source } = words;
  const dater = new Dater(words);
  let start: CalendarMention | null = null;
  let index = 0;
  for (const mention of mentions) {
    index++;
    if (mention.is !== "calendar") continue;
    const isLimit = !mention.opens && !isOnlyTheFrame(words, mention, mentions[index]);
    const undatable = dater.date(mention, isLimit);
    if (isLimit && undatable && undatable !== "not-known")
      return newDeadline(source, { problems: [{ id: undatable, quote: words.asWritten(mention.start, mention.end) }] });
    if (mention.opens && mention.periods[0]?.size === "day") start ??= mention;
  }
  if (dater.steps.length > 0) return datedBySteps(words, dater.steps, mentions);
  const relative = mentions.filter((mention) => mention.is === "relative");
  const counted = start && countedFromDay(words, start, mentions);
  if (counted) return counted;
  const recurring = mentions.filter((mention) => mention.is === "recurring");
  const repeated = recurring.find(({ vague }) => !vague);
  if (repeated) return recurringDeadline(words, repeated);
  const event = relative.find(({ immediate }) => !immediate);
  const thenOngoing = mentions.some(({ is }) => is === "ongoing");
  if (event) return newDeadline(source, { kind: "relative", relative: event.limit, thenOngoing });
  if (thenOngoing) return newDeadline(source, { kind: "ongoing" });
  const [vague] = recurring;
  if (vague) return recurringDeadline(words, vague);
  const [atOnce] = relative;
  return atOnce ? newDeadline(source, { kind: "relative", relative: atOnce.limit }) : null;
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

function datedBySteps(words: Words, all: readonly DatedStep[], mentions: readonly Mention[]): Deadline {
  const steps = withAlternatives(words, all);
  const final = steps.reduce((latest, step) => (step.due >= latest.due ? step : latest));
  const { due, pastLimitAfter, mention } = final;
  const lastEnd = steps.at(-1)?.mention.end ?? 0;
  return newDeadline(words.source, {
    kind: "dated",
    due,
    pastLimitAfter,
    yearAssumed: steps.some((step) => step.yearAssumed),
    problems: steps.length > 1 ? unique(steps.flatMap(({ problems }) => problems)) : final.problems,
    milestones: steps.some((step) => step.due !== due) ? milestones(words, steps, mentions) : [],
    thenOngoing: mentions.some(({ is, start }) => (is === "ongoing" || is === "recurring") && start >= lastEnd),
    deliverable: deliverableBehind(words, mentions, mention) || null,
  });
}

function milestones(words: Words, steps: readonly DatedStep[], mentions: readonly Mention[]): readonly Milestone[] {
  let deliverables = steps.map(({ mention }) => deliverableBehind(words, mentions, mention));
  if (!deliverables.at(-1)) {
    // The words may stand before each day: 方案印发：3月底前；项目开工：6月底前.
    const before = steps.map(({ mention }) => deliverableIn(words, clauseStart(words, mentions, mention), mention.start));
    if (before[0]) deliverables = before;
  }
  return steps.map(({ due }, index) => ({ due, deliverable: deliverables[index] ?? "" }));
}

/** What is to be delivered, of the words between a mention and the next. */
function deliverableBehind(words: Words, mentions: readonly Mention[], { end }: Mention): string {
  return deliverableIn(words, end, mentions.find(({ start }) => start >= end)?.start ?? words.shape.length);
}

/** Where the words begin that stand before a mention, after the mention or clause before it. */
function clauseStart({ shape }: Words, mentions: readonly Mention[], mention: Mention): number {
  const previousEnd = mentions.reduce((latest, { end }) => (end <= mention.start ? end : latest), 0);
  return Math.max(previousEnd, shape.slice(0, mention.start).search(/[^,;。、]*;?$/));
}

function unique(problems: readonly DeadlineProblem[]): readonly DeadlineProblem[] {
  return problems.filter(({ id, quote }, index) => problems.findIndex((other) => other.id === id && other.quote === quote) === index);
}

/** 2021年10月1日起30日内: the event is itself a day, so the last day can be worked out. */
function countedFromDay(words: Words, from: CalendarMention, mentions: readonly Mention[]): Deadline | null {
  const reach = from.end + (words.shape.charAt(from.end) === "," ? 1 : 0);
  const counted = mentions.find(({ is, start }) => is === "relative" && start >= from.end && start <= reach);
  const dater = new Dater(words);
  dater.date(from, true);
  const [first] = dater.steps;
  const resolved = first && counted?.is === "relative" ? resolveRelative(counted.limit, first.due) : null;
  return first && resolved && "due" in resolved ? datedDeadline(words.source, resolved.due, resolved.due, first.yearAssumed) : null;
}

function recurringDeadline(words: Words, { recurrence, start, end }: RecurringMention): Deadline {
  return newDeadline(words.source, {
    kind: "recurring",
    recurrence: recurrence.every === "other" ? { every: "other", words: words.asWritten(start, end) } : recurrence,
  });
}
