import { amountNumber, readNumber } from "../chinese-number";
import type { RelativeLimit } from "../deadline";
import type { Form, RelativeMention } from "../mention";

const units = new Map<string, RelativeLimit["unit"]>([
  ["工作日", "working-day"],
  ["工作天", "working-day"],
  ["自然日", "day"],
  ["日历日", "day"],
  ["日", "day"],
  ["天", "day"],
  ["周", "week"],
  ["星期", "week"],
  ["礼拜", "week"],
  ["月", "month"],
  ["年", "year"],
  ["小时", "hour"],
]);

const clauseEnd = "(?=[,;。、)]|完成|办结|办理|整改|处理|答复|回复|反馈|报送|上报|左右|以上|$)";
/** Two numbers (1-2年, 3至5个工作日) mean the second. 月 needs 个, or it names a month. 日 needs 内, or it names a day. */
const counted = new RegExp(
  `(?<![×xX*第上这])(?:(?:${amountNumber})个?(?:月|年|日|天|周)?(?:-|至|到))?(?<amount>${amountNumber})` +
    `(?:(?<half>个?半)?(?:个)?(?<long>(?:法定)?(?:工作日|工作天)|自然日|日历日|天|周|星期|礼拜|(?<=个半?)月|(?<=半)月|年(?<yearHalf>半)?|小时)` +
    `(?:(?<within>之内|以内|内|的?时间内?|时限)|(?<before>之前|以前|前)|${clauseEnd})|(?<short>日)(?:之内|以内|内))`,
  "y",
);
const halves = /半(?:个(?=月))?(?<unit>月|年|天|日)(?:的?时间)?(?:之内|以内|内|(?=[,;。]|完成|$))/y;
const atOnce =
  /立即|立刻|马上|即刻|即日起?|即时|当日|当天|当即|次日|立行立改|即知即改|立知立改|即查即改|立查立改|立整立改|边查边改|即行即改|立说立行|即收即办|随到随办|尽快|尽早|抓紧/y;

/** 10个工作日内, 三个月内, 14天, 1-2年, 一年半内, with the event named before it (印发之日起, 会后). */
export const countedFromEvent: Form = (text, at) => {
  counted.lastIndex = at;
  const match = counted.exec(text);
  if (!match) return null;
  const groups = match.groups ?? {};
  const unit = units.get((groups.long ?? groups.short ?? "").replace(/^法定/, "").replace(/半$/, "")) ?? null;
  const end = at + match[0].length;
  const event = groups.before === undefined ? eventBefore(text, at) : clauseBefore(text, at);
  // Some days before an event (会议召开3天前, 开工前15日内) cannot be counted forward.
  if (groups.before !== undefined || event.endsWith("前")) return relative(at, end, { event, amount: null, unit: null });
  const limit = withHalf(readNumber(groups.amount ?? ""), unit, groups.half !== undefined || groups.yearHalf !== undefined);
  return relative(at, end, { event, ...limit });
};

/** 半年内, 半个月内. */
export const halfPeriod: Form = (text, at) => {
  halves.lastIndex = at;
  const match = halves.exec(text);
  if (!match) return null;
  const unit = match.groups?.unit;
  const event = eventBefore(text, at);
  const end = at + match[0].length;
  if (unit === "年") return relative(at, end, { event, amount: 6, unit: "month" });
  return relative(at, end, unit === "月" ? { event, amount: 15, unit: "day" } : { event, amount: 12, unit: "hour" });
};

/** 立即, 立行立改: at once, without an amount. */
export const immediately: Form = (text, at) => {
  atOnce.lastIndex = at;
  const match = atOnce.exec(text);
  return match
    ? { is: "relative", start: at, end: at + match[0].length, limit: { event: "", amount: null, unit: null }, immediate: true }
    : null;
};

function relative(start: number, end: number, limit: RelativeLimit): RelativeMention {
  return { is: "relative", start, end, limit, immediate: false };
}

/** An amount and a half in whole numbers of the next smaller unit: 18 months, 45 days; half a day more is a day more. */
function withHalf(amount: number, unit: RelativeLimit["unit"], half: boolean): Pick<RelativeLimit, "amount" | "unit"> {
  if (Number.isNaN(amount)) return { amount: null, unit };
  if (!half) return { amount, unit };
  if (unit === "year") return { amount: amount * 12 + 6, unit: "month" };
  if (unit === "month") return { amount: amount * 30 + 15, unit: "day" };
  return { amount: amount + 1, unit };
}

/** The words before an amount that name the event it counts from, such as 印发之日起; "" where there are none. */
function eventBefore(text: string, at: number): string {
  const clause = clauseBefore(text, at);
  return /(?:起|后|内|时|前|之日|日|以来)$/.test(clause) ? clause : "";
}

/** The clause up to an amount, or the clause before where that one ends in 起 or 后; without words such as 自 at its head. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  const clause = /(?:[^,;。:、]*(?:起|后),)?[^,;。:]*$/.exec(before)?.[0] ?? "";
  return clause
    .replace(/(?:一般|原则上)?为?$/, "")
    .replace(/^(?:自|从|在|于|应当|应|须|必须|要|并|请|利用|用|限|限期)+/, "")
    .replace(/^.*(?<![存所正现内])在(?=.*[起后]$)/, "")
    .replace(/,$/, "");
}
