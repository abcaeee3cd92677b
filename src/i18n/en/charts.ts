import { type CalendarDate, dayOf, monthOf } from "../../core/calendar/calendar-date";
import type { ChartsWords, CountedStatus } from "../../ui/panels/charts/words";
import { counted } from "./counted";
import { dayText } from "./dates";
import { statusWords } from "./statuses";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

function dayAndMonth(date: CalendarDate): string {
  return `${dayOf(date)} ${monthName(monthOf(date))}`;
}

function countsText(counts: readonly CountedStatus[]): string {
  return counts.map(([status, count]) => `${statusText(status)} ${count}`).join(", ");
}

function statusText(status: CountedStatus[0]): string {
  const { symbol, words } = statusWords[status];
  return symbol === "" ? words : `${symbol} ${words}`;
}

/** The charts in English. */
export const chartsWords: ChartsWords = {
  tab: "Charts",
  loading: "Loading the charts…",
  notLoaded: "The charts did not load; the network or the server may be down. Nothing else is affected.",
  tryAgain: "Try again",
  asOf: (date) => `as of ${dayText(date)}`,
  view: (chart) => `${chart}: show as`,
  chart: "Chart",
  table: "Table",
  legend: "Legend",
  counts: countsText,
  statusColumn: statusText,
  tasks: "Tasks",
  total: "Total",
  unknown: "—",
  unknownNote: "“—”: the table has no column for progress, so nobody knows what is done.",
  tableRegion: (chart) => `${chart}, table`,
  units: {
    heading: "Status by unit",
    unit: "Unit",
    pairs: "Tasks",
    order: "Order",
    orders: { "worst-first": "Worst first", listed: "As in the table" },
    oneTable: "This table only; the generated overview counts all tables together.",
    units: (count) => counted(count, "unit"),
    collectives: (count) => `${counted(count, "collective name")} (not ranked)`,
    counts: (counts) => `: ${countsText(counts)}`,
    keys: "Up and down arrows choose a unit, Enter lists its tasks.",
    more: (count) => `Show ${count} more`,
    none: "The table names no units: there is nothing to draw.",
  },
  timeLine: {
    heading: (year) => (year === null ? "Time limits" : `Time limits in ${year}`),
    by: { day: "Each bar is the tasks due on one day", week: "Each bar is the tasks due in one week, Monday to Sunday" },
    period: "Due",
    stretch: (first, last) => (first === last ? dayAndMonth(first) : `${dayAndMonth(first)} to ${dayAndMonth(last)}`),
    stretchOfYears: (first, last) => (first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`),
    bar: (stretch, tasks, counts) => `${stretch}: ${counted(tasks, "task")} due; ${countsText(counts)}`,
    month: monthName,
    asOfLine: (date) => `as of ${dayAndMonth(date)}`,
    asOfOutside: (date, before) =>
      `The as-of date, ${dayText(date)}, is ${before ? "before" : "after"} this year: no line is drawn for it.`,
    keys: "Left and right arrows choose, Enter lists the tasks due.",
    earlier: (year, tasks) => `${counted(tasks, "task")} due before ${year}`,
    later: (year, tasks) => `${counted(tasks, "task")} due after ${year}`,
    earlierRow: (year) => `before ${year}`,
    laterRow: (year) => `after ${year}`,
    withoutDay: "No day given",
    withoutDayAndCounts: (counts) => `No day given, so not in the chart: ${countsText(counts)}.`,
    sum: (dated, tasks) => `${dated} of ${counted(tasks, "task")} in the chart.`,
    none: "No task is due in this year: there is nothing to draw.",
  },
  list: {
    ofUnit: (unit, tasks) => `${counted(tasks, "task")} of ${unit}`,
    dueIn: (stretch, tasks) => `${counted(tasks, "task")} due ${stretch}`,
    close: "Close",
    cut: (shown, all) => `The first ${shown} of ${all}.`,
    notListed: "The tasks could not be listed: the table may have been read again. Please choose once more.",
  },
};
