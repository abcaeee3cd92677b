import type { Deadline } from "./deadline";
import { unknownDeadline } from "./empty-deadline";
import { readEventLimit } from "./event-limit";
import { interpretMentions } from "./interpret-mentions";
import type { CalendarMention, Mention } from "./mention";
import { normalText, type NormalText } from "./normal-text";
import { scanMentions } from "./scan-mentions";

/** Longer text is no deadline cell: it is read up to here, so that a whole document pasted into a cell costs nothing. */
const longestCell = 400;

/** Reads a deadline written as text. See `readDeadline`. */
export function readText(text: string, planYear: number | null): Deadline {
  const start = text.slice(0, longestCell);
  const reading = readWithoutRemarks(start, planYear) ?? readRemarks(start, planYear) ?? readEvent(start);
  return reading ? { ...reading, text } : unknownDeadline(text);
}

function readWithoutRemarks(text: string, planYear: number | null): Deadline | null {
  const normal = normalText(text, "drop");
  const mentions = scanMentions(normal.text, planYear);
  const reading = interpretMentions(normal, mentions, planYear);
  const [only, ...others] = mentions.filter((mention) => mention.is === "calendar");
  if (reading?.kind === "dated" && only && others.length === 0 && isLoose(normal, only)) {
    return readExactRemark(text, planYear, only, reading) ?? reading;
  }
  if (reading?.kind === "recurring" && hasRemark(text)) {
    const withRemark = readRemarks(text, planYear);
    return withRemark?.kind === "recurring" ? withRemark : reading;
  }
  return reading === null || reading.kind === "unknown" ? (readWithoutInnerBlanks(text, planYear) ?? reading) : reading;
}

/** True for a year, half-year or quarter without 底 or 前, and for words such as 年初: a remark in brackets may say which days are meant. */
function isLoose(normal: NormalText, mention: CalendarMention): boolean {
  if (mention.periods.every((period) => period.vague === true)) return true;
  const words = normal.text.slice(mention.start, mention.end);
  return (
    !mention.before &&
    !mention.within &&
    mention.left === null &&
    mention.periods.every((period) => period.size === "longer") &&
    !/[底末终]/.test(words)
  );
}

/** 年初(3—4月), 2021年(6月底前): the remark's day, where it lies in the period named before it or that period is vague. */
function readExactRemark(text: string, planYear: number | null, loose: CalendarMention, reading: Deadline): Deadline | null {
  if (!hasRemark(text)) return null;
  const normal = normalText(text, "keep");
  const mentions = scanMentions(normal.text, planYear).map((mention, index): Mention =>
    index === 0 && mention.is === "calendar" ? { ...mention, opens: true } : mention,
  );
  const exact = interpretMentions(normal, mentions, planYear);
  if (exact?.kind !== "dated" || exact.due === null || reading.due === null) return null;
  const fits = loose.periods.every((period) => period.vague === true) || exact.due <= reading.due;
  const named = mentions.filter((mention) => mention.is === "calendar").slice(1);
  const inMonths = named.every((mention) => mention.periods.every((period) => period.size !== "longer"));
  return fits && inMonths ? exact : null;
}

function readRemarks(text: string, planYear: number | null): Deadline | null {
  if (!hasRemark(text)) return null;
  const normal = normalText(text, "keep");
  return interpretMentions(normal, scanMentions(normal.text, planYear), planYear);
}

function hasRemark(text: string): boolean {
  return /[(（[【]/.test(text);
}

/** Blanks inside a number (1 2月31日) are kept at first, for they may divide two numbers; without them the text may be a day after all. */
function readWithoutInnerBlanks(text: string, planYear: number | null): Deadline | null {
  if (!/\d\s+\d/.test(text)) return null;
  const normal = normalText(text.replace(/(?<=\d)\s+(?=\d)/g, ""), "drop");
  const reading = interpretMentions(normal, scanMentions(normal.text, planYear), planYear);
  return reading?.kind === "dated" ? reading : null;
}

function readEvent(text: string): Deadline | null {
  const relative = readEventLimit(normalText(text, "drop").text);
  return relative ? { ...unknownDeadline(text), kind: "relative", relative } : null;
}
