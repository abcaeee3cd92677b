import { smallNumber } from "../chinese-number";
import type { Recurrence } from "../deadline";
import type { Form } from "../mention";
import { matchAt, repeating, repeatingInWords } from "./recurring-parts";

const onceA =
  /(?:[一1]个?(?<period>年|半年|季度?|月|周)[一1]个?(?:次|报告?|通报|调度|更新|考核|总结|评估|小结)|(?<twice>半年|[一1]年(?:两|二|2)次)(?:[一1](?:次|报告?|通报|总结|评估|小结)|(?<=次)))/y;
const every = new RegExp(
  `每(?:隔)?(?:(?:${smallNumber}|双|半)个?(?:周|星期|天|日|月|季度?|年|小时|工作日)|天|日|旬|学期|学年|工作日)|逐日|逐旬|按[日旬]|隔[周月日]|[双单]月|(?<![上下本这])(?:月月|周周|天天)`,
  "y",
);
const regularly = /不?定期(?!限)/y;

/** 一月一调度, 半年一次; 每两周, 双月, 每学期: repeats, but gives no day that can be counted; 定期: not even a period. */
export const everyOther: Form = (text, at) => {
  const once = matchAt(onceA, text, at);
  if (once) return repeating(text, at, once.end, endOf(once.groups.twice === undefined ? (once.groups.period ?? "") : "半年"));
  const other = matchAt(every, text, at);
  if (other) return repeatingInWords(text, at, other.end);
  const vague = matchAt(regularly, text, at);
  return vague ? { ...repeatingInWords(text, at, vague.end), vague: true } : null;
};

function endOf(period: string): Recurrence {
  if (period === "半年") return { every: "half-year", monthInPeriod: 6, day: "last" };
  if (period.startsWith("季")) return { every: "quarter", monthInPeriod: 3, day: "last" };
  if (period === "月") return { every: "month", day: "last" };
  return period === "周" ? { every: "week", weekday: 7 } : { every: "year", month: 12, day: "last" };
}
