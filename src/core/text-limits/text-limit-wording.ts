import type { CalendarMention, RelativeMention } from "../deadline/mention";
import type { Words } from "../deadline/words";

/** Words before a date that make it something else than a limit: a statistics date, a start, a comparison. */
const noLimitBefore = /(?:截至|截止|截止到|截止至|截至到|自|从|比|较|同比|不早于|[近多往数几历去]|完成)$/;
/** Words before a date that make it a limit even without 前. */
const limitBefore =
  /(?:最迟|不迟于|不晚于|务于|务必于|必须于|须于|力争|力争在|力争到|争取|争取在|确保|确保在|确保到|限于?|即日起(?:至|到)|延长(?:至|到)|延续(?:至|到)|持续(?:至|到)|(?:^|[,;。])[并且]?(?:到|至|于|在))$/;
/** Words behind 前 that make it describe something (2021年6月底前的文件, …前已建成) or begin another word. */
const describes = /^(?:的|已|未|曾|形成|产生|出生|出台|取得|参加工作|建成的|成立的|制定的|印发的|发布的|公布的|入库的|注册的|登记的|建档)/;
/** In signs; what stands before a limit further on is more than a number and 力争. */
const longestOpening = 20;
const opening = /^(?:[\d一二三四五六七八九十]{1,3}[.、．]|[\s;,]|力争|确保|争取|原则上|最迟|务必|并|到|至|在|于)*$/;
const reporting =
  /报送|上报|报告?(?:给|县|市|州|省|区|镇|送|至|备|办|政|局|委|我)|反馈|提交|备案|函告|书面报|(?:制定|印发|出台|编制)[^,;。]{0,16}(?:方案|计划)/;

/** True where a day in a running text is a limit: 前, 内, a named end with a word such as 到, or a word such as 最迟 before it. */
export function bindsAsDay(words: Words, mention: CalendarMention): boolean {
  const lead = before(words, mention.start, 8);
  const rest = behind(words, mention.end);
  if (mention.opens || noLimitBefore.test(lead) || isFestival(mention) || describes.test(rest)) return false;
  const own = words.slice(mention.start, mention.end);
  if (mention.left !== null) return lead.endsWith("即日") || lead.endsWith("即日起") || mention.before;
  if (mention.before || /(?<!期)内$/.test(own)) return true;
  const exact = mention.periods.every((period) => period.size === "day") || /[底末]$/.test(own);
  if (exact && limitBefore.test(lead)) return true;
  // 2021年底，全县…；年底实现…: a named end that opens its clause.
  return /[底末]$/.test(own) && (lead === "" || /[,;。]$/.test(lead)) && /^(?:,|完成|实现|建成|达到|力争|全面|基本)/.test(rest);
}

/** True where an amount in a running text is a limit: some days, weeks or months 内. Hours and years are ways of speaking (24小时内, 近三年内). */
export function bindsAsPeriod(words: Words, mention: RelativeMention): boolean {
  const { amount, unit } = mention.limit;
  if (mention.immediate || amount === null || unit === null || unit === "hour" || unit === "year") return false;
  if (/(?:近|过去|以往|连续|最近|每|期)$/.test(before(words, mention.start, 4))) return false;
  return words.slice(mention.start, mention.end).endsWith("内") && !/^(?:的|累计|连续|未|无|已)/.test(behind(words, mention.end));
}

/** True where nothing but an item's number and words such as 力争 stand before the limit. */
export function opensText(words: Words, start: number): boolean {
  const lead = words.slice(0, start);
  return lead.length <= longestOpening && opening.test(lead);
}

/** The place of the word that ends the first sentence, 。 and ； both taken as ends. */
export function endOfFirstSentence({ shape }: Words): number {
  const end = shape.search(/[。;]/);
  return end < 0 ? shape.length : end;
}

/** True where the clause behind the limit only asks for a report or a plan: a step, not the task. */
export function tellsToReport(words: Words, place: number): boolean {
  return reporting.test(/^,?[^,;。]*/.exec(behind(words, place))?.[0] ?? "");
}

function isFestival(mention: CalendarMention): boolean {
  return mention.periods.some((period) => period.before === "ends-before-it");
}

function before({ text, starts }: Words, place: number, length: number): string {
  const offset = starts[place] ?? 0;
  return text.slice(Math.max(0, offset - length), offset);
}

function behind(words: Words, place: number): string {
  return words.text.slice(words.endOf(place - 1));
}
