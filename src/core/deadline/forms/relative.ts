import type { RelativeLimit } from "../deadline";
import type { Form, RelativeMention } from "../mention";
import { valueOf } from "../number-signs";
import { pattern } from "../pattern";
import type { Words } from "../words";

const units: Readonly<Record<string, RelativeLimit["unit"]>> = {
  工: "working-day",
  天: "day",
  日: "day",
  周: "week",
  月: "month",
  年: "year",
  小: "hour",
  q: "month",
};

/** Two numbers (1-2年, 3至5个工作日) mean the second. 月 needs 个, or it names a month. 日 needs 内, or it names a day. */
const counted = pattern(
  "(?<![第.])(?:M个?[月年日天周]?[-至])?(M)(?:(个?半)?个?(工|天|周|小|年|(?<=[个半])月|(?<=个)q)(半)?(?:内|(前)|(?=[,;。、:完处午]|$))|日(?:内|(?<=[起后前],?M日)(?=[,;。]|$)))",
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
  const [, number, half, long, yearHalf, before] = found;
  // Some days before an event (会议召开3天前, 开工前15日内) cannot be counted forward.
  if (before) return relative(words, start, clauseBefore, null, null);
  const unit = units[long || "日"] ?? null;
  const amount = valueOf(number) * (long === "q" ? 3 : 1);
  const mention = relative(words, start, eventBefore, amount, unit);
  if (mention.limit.event.endsWith("前")) return { ...mention, limit: { ...mention.limit, amount: null, unit: null } };
  return half || yearHalf ? withHalf(mention, amount, unit) : mention;
};

/** 半年内, 半个月内. */
export const halfPeriod: Form = (words) => {
  const start = words.at;
  const unit = words.match(halves)?.[1];
  if (!unit) return null;
  if (unit === "年") return relative(words, start, eventBefore, 6, "month");
  return unit === "月" ? relative(words, start, eventBefore, 15, "day") : relative(words, start, eventBefore, 12, "hour");
};

/** 立即, 立行立改: at once, without an amount. */
export const immediately: Form = (words) => {
  const start = words.at++;
  return { is: "relative", start, end: words.at, limit: { event: "", amount: null, unit: null }, eventStart: start, immediate: true };
};

/** An amount and a half in whole numbers of the next smaller unit: 18 months, 45 days; half a day more is a day more. */
function withHalf(mention: RelativeMention, whole: number, unit: RelativeLimit["unit"]): RelativeMention {
  const { event } = mention.limit;
  if (unit === "year") return { ...mention, limit: { event, amount: whole * 12 + 6, unit: "month" } };
  return { ...mention, limit: unit === "month" ? { event, amount: whole * 30 + 15, unit: "day" } : { event, amount: whole + 1, unit } };
}

function relative(words: Words, start: number, event: RegExp, amount: number | null, unit: RelativeLimit["unit"]): RelativeMention {
  const found = event.exec(words.shape.slice(Math.max(0, start - longestEvent), start));
  const named = found?.[1] ?? "";
  const eventStart = found ? start - found[0].length + found[0].lastIndexOf(named) : start;
  const eventEnd = eventStart + (named.endsWith(",") ? named.length - 1 : named.length);
  return {
    is: "relative",
    start,
    end: words.at,
    limit: { event: words.asWritten(eventStart, eventEnd), amount, unit },
    eventStart: named === "" ? start : eventStart,
    immediate: false,
  };
}
