import type { Deadline } from "./deadline";
import { newDeadline } from "./empty-deadline";
import { readEventLimit } from "./event-limit";
import { withoutBlanks } from "../sheet/plain-text";
import { interpretMentions } from "./interpret-mentions";
import type { CalendarMention, Mention } from "./mention";
import { scanMentions } from "./scan-mentions";
import { Words } from "./words";

/** Longer text is no deadline cell: it is read up to here, so that a whole document pasted into a cell costs nothing. */
const longestCell = 400;

/** 6月底(延期至9月底): the remark takes the place of what stands before it. 9月30日(或10月15日): it says another day beside it. */
const putOff = /[(（]([^)）]*(?:延|推迟|调整)|或)/;

/** 1、… in one line and 2、… in another: a list, as it is with ； between its items. */
const listInLines = /^\s*[1一]、[^]*\n\s*[2二]、/;

/** Reads a deadline written as text. See `readDeadline`. */
export function readText(text: string, planYear: number | null): Deadline {
  const inOneLine = listInLines.test(text) ? text.replaceAll("\n", "；") : text;
  const start = inOneLine.length > longestCell ? inOneLine.slice(0, longestCell) : inOneLine;
  const words = new Words(start, planYear);
  const deadline = readWithoutRemarks(words) ?? readRemarks(words) ?? readEvent(words) ?? newDeadline(text);
  return start === text ? deadline : { ...deadline, text };
}

function readWithoutRemarks(words: Words): Deadline | null {
  const mentions = scanMentions(words);
  const reading = interpretMentions(words, mentions);
  if (reading?.kind === "dated")
    return (putOff.test(words.source) ? readRemarks(words) : readExactRemark(words, mentions, reading)) ?? reading;
  if (reading === null || reading.kind === "unknown") return readWithoutBlanks(words) ?? reading;
  // 每年(6月底前); 立即整改(6月30日前), 持续推进(年底前完成): the remark says when.
  const remark = readRemarks(words);
  const isExact = reading.kind === "recurring" ? remark?.kind === "recurring" : remark?.kind === "dated" && words.source.includes("前");
  return isExact ? remark : reading;
}

/** 年初(3—4月), 2021年(6月底前): the remark's day, where the words before it are loose and it lies in the period they name. */
function readExactRemark(words: Words, mentions: readonly Mention[], reading: Deadline): Deadline | null {
  if (!hasRemark(words)) return null;
  const [loose, ...others] = mentions.filter((mention) => mention.is === "calendar");
  if (!loose || others.length > 0 || !isLoose(words, loose)) return null;
  const all = withRemarks(words);
  const found = scanMentions(all).map((mention, index): Mention =>
    index === 0 && mention.is === "calendar" ? { ...mention, opens: true } : mention,
  );
  const exact = interpretMentions(all, found);
  if (exact?.kind !== "dated" || exact.due === null || reading.due === null) return null;
  const fits = isVague(loose) || exact.due <= reading.due;
  const named = found.filter((mention) => mention.is === "calendar").slice(1);
  return fits && named.every(({ periods }) => periods.every(({ size }) => size !== "longer")) ? exact : null;
}

/** True for a year, half-year or quarter without 底 or 前, and for words such as 年初: a remark in brackets may say which days are meant. */
function isLoose(words: Words, mention: CalendarMention): boolean {
  if (isVague(mention)) return true;
  const bound = mention.before || mention.within || mention.left !== null || words.shape.charAt(mention.end - 1) === "底";
  return !bound && mention.periods.every(({ size }) => size === "longer");
}

function isVague({ periods }: CalendarMention): boolean {
  return periods.every(({ vague }) => vague);
}

function readRemarks(words: Words): Deadline | null {
  return hasRemark(words) ? interpretMentions(withRemarks(words)) : null;
}

function withRemarks(words: Words): Words {
  return new Words(words.source, words.planYear, true);
}

function hasRemark({ source }: Words): boolean {
  return /[(（[【]/.test(source);
}

/** Blanks inside a number (1 2月31日) are kept at first, for they may divide two numbers, and those inside a word divide it; without them the text may say something after all. */
function readWithoutBlanks({ source, planYear }: Words): Deadline | null {
  const text = withoutBlanks(source);
  if (text === source) return null;
  const reading = interpretMentions(new Words(text, planYear));
  return reading && reading.kind !== "unknown" ? { ...reading, text: source } : null;
}

function readEvent(words: Words): Deadline | null {
  const relative = readEventLimit(withoutBlanks(words.text));
  return relative && newDeadline(words.source, { kind: "relative", relative });
}
