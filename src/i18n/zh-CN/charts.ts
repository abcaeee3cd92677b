import { type CalendarDate, dayOf, monthOf } from "../../core/calendar/calendar-date";
import type { ChartsWords, CountedStatus } from "../../ui/panels/charts/words";
import { dayText } from "./dates";
import { statusWords } from "./statuses";

function monthAndDay(date: CalendarDate): string {
  return `${monthOf(date)}月${dayOf(date)}日`;
}

function countsText(counts: readonly CountedStatus[]): string {
  return counts.map(([status, count]) => `${statusText(status)} ${count}`).join("，");
}

function statusText(status: CountedStatus[0]): string {
  const { symbol, words } = statusWords[status];
  return symbol === "" ? words : `${symbol} ${words}`;
}

/** The charts in Chinese. */
export const chartsWords: ChartsWords = {
  tab: "图表",
  loading: "正在载入图表…",
  notLoaded: "图表没有载入，可能是网络或服务器中断。其他结果不受影响。",
  tryAgain: "再试一次",
  asOf: (date) => `截至${dayText(date)}`,
  view: (chart) => `${chart}：显示方式`,
  chart: "图",
  table: "表",
  legend: "图例",
  counts: countsText,
  statusColumn: statusText,
  tasks: "任务数",
  total: "合计",
  unknown: "—",
  unknownNote: "「—」：本表没有完成情况列，是否办结无从得知。",
  tableRegion: (chart) => `${chart}，表格`,
  units: {
    heading: "各单位任务状态",
    unit: "单位",
    pairs: "任务数",
    order: "排序",
    orders: { "worst-first": "问题多的单位在前", listed: "按表中顺序" },
    oneTable: "只含当前这张表；生成的总览把各张表合在一起计数。",
    units: (count) => `单位 ${count} 家`,
    collectives: (count) => `集合名称 ${count} 个（不计入单位排名）`,
    counts: (counts) => `：${countsText(counts)}`,
    keys: "上下方向键选择单位，回车列出其任务。",
    more: (count) => `再显示 ${count} 家`,
    none: "本表没有单位，画不出这张图。",
  },
  timeLine: {
    heading: (year) => (year === null ? "时限分布" : `${year}年时限分布`),
    by: { day: "一根柱是一天到期的任务", week: "一根柱是一周（周一至周日）到期的任务" },
    period: "到期日",
    stretch: (first, last) => (first === last ? monthAndDay(first) : `${monthAndDay(first)}至${monthAndDay(last)}`),
    stretchOfYears: (first, last) => (first === last ? dayText(first) : `${dayText(first)}至${dayText(last)}`),
    bar: (stretch, tasks, counts) => `${stretch}到期 ${tasks} 项：${countsText(counts)}`,
    month: (month) => `${month}月`,
    asOfLine: (date) => `统计截止 ${monthAndDay(date)}`,
    asOfOutside: (date, before) => `统计截止日期${dayText(date)}在本年${before ? "之前" : "之后"}，图上没有这条线。`,
    keys: "左右方向键选择，回车列出到期的任务。",
    earlier: (year, tasks) => `${year - 1}年及以前到期 ${tasks} 项`,
    later: (year, tasks) => `${year + 1}年及以后到期 ${tasks} 项`,
    earlierRow: (year) => `${year - 1}年及以前`,
    laterRow: (year) => `${year + 1}年及以后`,
    withoutDay: "没有具体日期",
    withoutDayAndCounts: (counts) => `没有具体日期、不在图上：${countsText(counts)}。`,
    sum: (dated, tasks) => `图上 ${dated} 项，共 ${tasks} 项任务。`,
    none: "没有在本年内到期的任务，画不出这张图。",
  },
  list: {
    ofUnit: (unit, tasks) => `${unit}的任务 ${tasks} 项`,
    dueIn: (stretch, tasks) => `${stretch}到期 ${tasks} 项`,
    close: "收起",
    cut: (shown, all) => `只列出前 ${shown} 项，共 ${all} 项。`,
    notListed: "没有列出任务：表格可能已重新读取，请再选一次。",
  },
};
