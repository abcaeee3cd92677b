import { resolveRelative } from "./resolve-relative";
import { dateMention, type DatedStep } from "./date-mentions";
import type { Deadline, DeadlineProblem, Milestone, RelativeLimit } from "./deadline";
import { deliverableIn } from "./deliverable";
import { unknownDeadline } from "./empty-deadline";
import type { CalendarMention, Mention, OngoingMention, RecurringMention, RelativeMention } from "./mention";
import { asWritten, type NormalText } from "./normal-text";
import { nothingNamed } from "./period";

/**
 * What all mentions of a text say together: a day wins over a repetition, a repetition over an event, an event over ongoing work. Null where
 * they say nothing at all.
 */
export function interpretMentions(normal: NormalText, mentions: readonly Mention[], planYear: number | null): Deadline | null {
  const calendar = mentions.filter((mention): mention is CalendarMention => mention.is === "calendar");
  const ongoing = mentions.filter((mention): mention is OngoingMention => mention.is === "ongoing");
  const recurring = mentions.filter((mention): mention is RecurringMention => mention.is === "recurring");
  const relative = mentions.filter((mention): mention is RelativeMention => mention.is === "relative");

  const limits = calendar.filter((mention) => !mention.opens && !isOnlyTheFrame(normal.text, mention, mentions));
  const { steps, problem } = dateAll(normal, calendar, limits, planYear);
  if (problem) return unknownDeadline(normal.source, [problem]);
  if (steps.length > 0) return datedDeadline(normal, steps, mentions);

  const counted = countedFromDay(normal, calendar, relative, planYear);
  if (counted) return counted;
  const specific = recurring.find((mention) => !mention.vague);
  if (specific) return recurringDeadline(normal, specific);
  const event = relative.find((mention) => !mention.immediate);
  if (event) return relativeDeadline(normal.source, inWords(normal, event), ongoing.length > 0);
  if (ongoing.length > 0) return { ...unknownDeadline(normal.source), kind: "ongoing" };
  const vague = recurring[0];
  if (vague) return recurringDeadline(normal, vague);
  const atOnce = relative[0];
  return atOnce ? relativeDeadline(normal.source, atOnce.limit, false) : null;
}

/** A whole year that only says when something repeats or goes on (2021年每季度末, 2021年持续推进, 2021年-长期) is no limit of its own. */
function isOnlyTheFrame(text: string, mention: CalendarMention, mentions: readonly Mention[]): boolean {
  const next = mentions.find((other) => other.start >= mention.end);
  if (!next || mention.before) return false;
  const between = text.slice(mention.end, next.start);
  const wholeYears =
    mention.periods.every(({ from, to }) => from.month === 1 && to.month === 12) &&
    !/[底末终]$/.test(text.slice(mention.start, mention.end));
  if (next.is === "recurring" && /^[,的]?$/.test(between)) return wholeYears || mention.left !== null;
  if (next.is !== "ongoing") return false;
  return (wholeYears && between === "" && !text.slice(mention.start, mention.end).endsWith("内")) || /^(?:起|开始)?[-至到]+$/.test(between);
}

function dateAll(
  normal: NormalText,
  all: readonly CalendarMention[],
  limits: readonly CalendarMention[],
  planYear: number | null,
): { readonly steps: readonly DatedStep[]; readonly problem: DeadlineProblem | null } {
  const steps: DatedStep[] = [];
  let named = nothingNamed;
  for (const mention of all) {
    const dated = dateMention(normal, mention, named, planYear);
    named = dated.named;
    if (!limits.includes(mention)) continue;
    const quote = asWritten(normal, mention.start, mention.end);
    if (dated.undatable === "impossible" || dated.undatable === "no-plan-year") return { steps, problem: { id: dated.undatable, quote } };
    steps.push(...dated.steps);
  }
  return { steps, problem: null };
}

function datedDeadline(normal: NormalText, steps: readonly DatedStep[], mentions: readonly Mention[]): Deadline {
  const final = steps.reduce((latest, next) => (next.due >= latest.due ? next : latest));
  const lastEnd = Math.max(...steps.map((each) => each.mention.end));
  const several = new Set(steps.map((each) => each.due)).size > 1;
  const deliverable = deliverableIn(normal, final.mention.end, nextStart(normal, mentions, final.mention.end));
  return {
    ...unknownDeadline(normal.source, uniqueProblems(steps)),
    kind: "dated",
    due: final.due,
    pastLimitAfter: final.pastLimitAfter,
    milestones: several ? milestones(normal, steps, mentions) : [],
    thenOngoing: mentions.some((mention) => (mention.is === "ongoing" || mention.is === "recurring") && mention.start >= lastEnd),
    deliverable: deliverable === "" ? null : deliverable,
    yearAssumed: steps.some((each) => each.yearAssumed),
  };
}

function milestones(normal: NormalText, steps: readonly DatedStep[], mentions: readonly Mention[]): readonly Milestone[] {
  const after = steps.map((each) => deliverableIn(normal, each.mention.end, nextStart(normal, mentions, each.mention.end)));
  const before = steps.map((each) => deliverableIn(normal, clauseStart(normal, mentions, each.mention), each.mention.start));
  // The words may stand before each day: 方案印发：3月底前；项目开工：6月底前.
  const deliverables = before[0] !== "" && after.at(-1) === "" ? before : after;
  return steps.map((each, index) => ({ due: each.due, deliverable: deliverables[index] ?? "" }));
}

/** Where the words begin that stand before a mention, after the mention or clause before it. */
function clauseStart(normal: NormalText, mentions: readonly Mention[], mention: Mention): number {
  const previousEnd = Math.max(0, ...mentions.filter((other) => other.end <= mention.start).map((other) => other.end));
  return Math.max(previousEnd, normal.text.slice(0, mention.start).search(/[^,;。、]*$/));
}

function nextStart(normal: NormalText, mentions: readonly Mention[], from: number): number {
  return mentions.find((mention) => mention.start >= from)?.start ?? normal.text.length;
}

function uniqueProblems(steps: readonly DatedStep[]): readonly DeadlineProblem[] {
  const problems = new Map(steps.flatMap((each) => each.problems).map((problem) => [`${problem.id} ${problem.quote}`, problem]));
  return [...problems.values()];
}

/** 2021年10月1日起30日内: the event is itself a day, so the last day can be worked out. */
function countedFromDay(
  normal: NormalText,
  calendar: readonly CalendarMention[],
  relative: readonly RelativeMention[],
  planYear: number | null,
): Deadline | null {
  const start = calendar.find((mention) => mention.opens && mention.periods[0]?.size === "day");
  const limit = relative.find((mention) => start && /^,?$/.test(normal.text.slice(start.end, mention.start)));
  if (!start || !limit) return null;
  const dated = dateMention(normal, start, nothingNamed, planYear).steps[0];
  const resolved = dated ? resolveRelative(limit.limit, dated.due) : null;
  if (!dated || !resolved || "unknown" in resolved) return null;
  return {
    ...unknownDeadline(normal.source),
    kind: "dated",
    due: resolved.due,
    pastLimitAfter: resolved.due,
    yearAssumed: dated.yearAssumed,
  };
}

function recurringDeadline(normal: NormalText, mention: RecurringMention): Deadline {
  const { recurrence } = mention;
  const words = asWritten(normal, mention.start, mention.end);
  return {
    ...unknownDeadline(normal.source),
    kind: "recurring",
    recurrence: recurrence.every === "other" ? { every: "other", words } : recurrence,
  };
}

function relativeDeadline(source: string, limit: RelativeLimit, thenOngoing: boolean): Deadline {
  return { ...unknownDeadline(source), kind: "relative", relative: limit, thenOngoing };
}

/** The limit with its event as written, brackets and quotation marks included. */
function inWords(normal: NormalText, mention: RelativeMention): RelativeLimit {
  const { event } = mention.limit;
  const at = event === "" ? -1 : normal.text.lastIndexOf(event, mention.start);
  return at < 0 ? mention.limit : { ...mention.limit, event: asWritten(normal, at, at + event.length) };
}
