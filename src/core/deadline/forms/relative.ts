import type { RelativeLimit } from "../deadline";
import type { Form, RelativeMention } from "../mention";
import { valueOf } from "../number-signs";
import { pattern } from "../pattern";
import type { Words } from "../words";

/** Units by their signs, with how many of the unit one is. */
const units: Readonly<Record<string, readonly [unit: RelativeLimit["unit"], each: number]>> = {
  工: ["working-day", 1],
  天: ["day", 1],
  日: ["day", 1],
  周: ["week", 1],
  月: ["month", 1],
  年: ["year", 1],
  小: ["hour", 1],
  q: ["month", 3],
};

/** Two numbers (1-2年, 3至5个工作日) mean the second. 月 needs 个, or it names a month. 日 needs 内, or it names a day. */
const counted = pattern(
  "(?<![第.]|第M[-至])(?:M个?[月年日天周]?[-至])?(M)(?:(个?半)?个?(工|天|周|小|年|(?<=[个半])月|(?<=个)q)(半)?(?:内|(前)|(?=[,;。、:完处午]|$))|日(?:内|(?<=[起后前],?M日)(?=[,;。]|$)))",
);
const halves = pattern("半个?([月年天日])(?:内|(?=[,;。完]|$))");
/** Words that name an event an amount counts from, such as 印发之日起, without 自 at their head. */
const eventBefore = /[自任请]*([^,;。:于]*(?:[起后],|[起后内时前日]))的?于*$/;
const clauseBefore = /[自任请]*([^,;。:于]*)$/;
const longestEvent = 40;

/** 10个工作日内, 三个月内, 14天, 1-2年, 一年半内, with the event named before it (印发之日起, 会后). */
export const countedFromEvent: Form = (words) => {
  const start = words.at;
  // 7×24小时, 上3天.
  if ("×xX*上这".includes(words.slice(start - 1, start) || "-")) return null;
  const found = words.match(counted);
  if (!found) return null;
  const [, number, half, unit, yearHalf, before] = found;
  // Some days before an event (会议召开3天前, 开工前15日内) cannot be counted forward.
  if (before) return relative(words, start, clauseBefore);
  return relative(words, start, eventBefore, valueOf(number), unit || "日", half || yearHalf);
};

/** 半年内, 半个月内. */
export const halfPeriod: Form = (words) => {
  const start = words.at;
  const found = words.match(halves);
  return found && relative(words, start, eventBefore, 0, found[1], "半");
};

/** 立即, 立行立改: at once, without an amount. */
export const immediately: Form = (words) => {
  const start = words.at++;
  return { is: "relative", start, end: words.at, limit: noAmount(""), eventStart: start, immediate: true };
};

function relative(words: Words, start: number, event: RegExp, amount?: number, sign = "", half = ""): RelativeMention {
  const [all = "", named = ""] = event.exec(words.shape.slice(Math.max(0, start - longestEvent), start)) ?? [];
  const from = start - all.length + all.lastIndexOf(named);
  const said = words.asWritten(from, from + named.replace(/,$/, "").length);
  const limit = amount === undefined || said.endsWith("前") ? noAmount(said) : limitOf(said, amount, sign, half);
  return { is: "relative", start, end: words.at, limit, eventStart: named ? from : start, immediate: false };
}

function noAmount(event: string): RelativeLimit {
  return { event, amount: null, unit: null };
}

/** An amount and a half in whole numbers of the next smaller unit: 18 months, 45 days; half a day more is a day more. */
function limitOf(event: string, count: number, sign: string, half: string): RelativeLimit {
  const [unit, each] = units[sign] ?? [null, 1];
  const amount = count * each;
  if (!half) return { event, amount, unit };
  if (unit === "year") return { event, amount: amount * 12 + 6, unit: "month" };
  return unit === "month" ? { event, amount: amount * 30 + 15, unit: "day" } : { event, amount: amount + 1, unit };
}
