import { type CalendarDate, parseIsoDate } from "../../../src/core/calendar/calendar-date";
import { judgeTasks } from "../../../src/core/schedule/judge-tasks";
import { readTables } from "../../../src/core/table/read-tables";
import { sheetOf } from "../sheet-of";

function day(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}

interface Given {
  readonly deadline: string;
  readonly progress?: string;
  readonly doneDate?: string;
  readonly progressLabel?: string;
  readonly soon?: number;
}

/** The status of one task on a day: its id, and how it was done. */
function statusOn(asOf: string, { deadline, progress, doneDate, progressLabel, soon }: Given): string {
  const header = ["序号", "具体任务", "责任单位", "完成时限"];
  const row = ["1", "任务甲", "县财政局", deadline];
  if (progress !== undefined) header.push(progressLabel ?? "完成情况");
  if (progress !== undefined) row.push(progress);
  if (doneDate !== undefined) header.push("完成时间");
  if (doneDate !== undefined) row.push(doneDate);
  const [table] = readTables(sheetOf([["2021年重点工作分解表"], header, row]));
  if (!table) throw new Error("no table");
  const [status] = judgeTasks(table, { date: day(asOf), registeredUntil: day(asOf), dueSoonDays: soon ?? 15 });
  return [status?.id, status?.doneInTime].filter((part) => part !== null).join(" ");
}

/** A month given as the time of completion is no day: nobody is called late on its last one. */
const monthsOfCompletion: readonly [string, string, Given, string][] = [
  ["done in this month", "2021-10-15", { deadline: "9月30日前", progress: "已完成", doneDate: "10月" }, "done late"],
  [
    "done in the month of the limit, before its end",
    "2021-10-15",
    { deadline: "9月30日前", progress: "已完成", doneDate: "2021年9月" },
    "done in-time",
  ],
  [
    "done in the month of the limit, perhaps late",
    "2021-10-15",
    { deadline: "9月15日前", progress: "已完成", doneDate: "2021年9月" },
    "done unknown",
  ],
  [
    "done in the quarter of the limit, perhaps late",
    "2021-10-15",
    { deadline: "7月底前", progress: "已完成", doneDate: "三季度" },
    "done unknown",
  ],
  ["done in a month to come", "2021-10-15", { deadline: "9月30日前", progress: "已完成", doneDate: "11月" }, "overdue"],
  ["done at the end of this month is to come", "2021-10-15", { deadline: "9月30日前", progress: "已完成", doneDate: "10月底" }, "overdue"],
  [
    "done at the end of the month of the limit",
    "2021-10-15",
    { deadline: "9月15日前", progress: "已完成", doneDate: "9月底" },
    "done late",
  ],
  ["done between two days", "2021-10-15", { deadline: "9月15日前", progress: "已完成", doneDate: "9月10日至9月20日" }, "done late"],
];

describe("status of a task on a day", () => {
  it.each<[string, string, Given, string]>([
    ["on the last day", "2021-09-30", { deadline: "9月30日前" }, "due-soon"],
    ["the day after, no progress column", "2021-10-01", { deadline: "9月30日前" }, "past-due-unregistered"],
    ["the day after, progress blank", "2021-10-01", { deadline: "9月30日前", progress: "" }, "past-due-unregistered"],
    ["the day after, wording not understood", "2021-10-01", { deadline: "9月30日前", progress: "见附件" }, "past-due-unregistered"],
    ["the day after, not done", "2021-10-01", { deadline: "9月30日前", progress: "未完成" }, "overdue"],
    ["the last day, not done", "2021-09-30", { deadline: "9月30日前", progress: "未完成" }, "due-soon"],
    [
      "not done, but registered only up to the due day",
      "2021-10-15",
      { deadline: "9月30日前", progress: "未完成", progressLabel: "1-9月份工作完成情况" },
      "past-due-unregistered",
    ],
    [
      "not done, registered after the due day",
      "2021-10-15",
      { deadline: "8月31日前", progress: "未完成", progressLabel: "1-9月份工作完成情况" },
      "overdue",
    ],
    ["fifteen days before", "2021-09-15", { deadline: "9月30日前" }, "due-soon"],
    ["sixteen days before", "2021-09-14", { deadline: "9月30日前" }, "upcoming"],
    ["another number of days", "2021-09-23", { deadline: "9月30日前", soon: 7 }, "due-soon"],
    ["another number of days, one more", "2021-09-22", { deadline: "9月30日前", soon: 7 }, "upcoming"],
    ["done, nobody knows when", "2021-10-15", { deadline: "9月30日前", progress: "已完成" }, "done unknown"],
    ["done in time", "2021-10-15", { deadline: "9月30日前", progress: "已完成", doneDate: "2021年9月30日" }, "done in-time"],
    ["done late", "2021-10-15", { deadline: "9月30日前", progress: "已完成", doneDate: "2021年10月1日" }, "done late"],
    ["done by its date alone", "2021-10-15", { deadline: "9月30日前", progress: "", doneDate: "2021-09-01" }, "done in-time"],
    [
      "done only after the as-of day: late by its own record",
      "2021-10-15",
      { deadline: "9月30日前", progress: "已完成", doneDate: "2021年11月1日" },
      "overdue",
    ],
    [
      "done after an as-of day within the limit",
      "2021-09-20",
      { deadline: "9月30日前", progress: "已完成", doneDate: "2021年9月28日" },
      "due-soon",
    ],
    ...monthsOfCompletion,
    ["ongoing is never past its limit", "2030-01-01", { deadline: "持续推进", progress: "未完成" }, "ongoing"],
    ["ongoing recorded as done", "2021-10-15", { deadline: "持续推进", progress: "已完成" }, "done"],
    ["dated, then ongoing: before", "2021-05-01", { deadline: "6月底前完成并长期坚持" }, "upcoming"],
    ["dated, then ongoing: done", "2021-07-15", { deadline: "6月底前完成并长期坚持", progress: "已完成" }, "ongoing"],
    ["dated, then ongoing: not done", "2021-07-15", { deadline: "6月底前完成并长期坚持", progress: "未完成" }, "overdue"],
    ["ambiguous 8月前: earlier reading over, later one not", "2021-08-15", { deadline: "2021年8月前" }, "due-soon"],
    ["ambiguous 8月前: last day of the later reading", "2021-08-31", { deadline: "2021年8月前" }, "due-soon"],
    ["ambiguous 8月前: both over", "2021-09-01", { deadline: "2021年8月前" }, "past-due-unregistered"],
    ["recurring", "2021-10-15", { deadline: "每季度末" }, "recurring"],
    ["relative without a start day", "2021-10-15", { deadline: "印发之日起10个工作日内" }, "undated"],
    ["blank", "2021-10-15", { deadline: "" }, "undated"],
    ["unreadable", "2021-10-15", { deadline: "适时" }, "undated"],
    ["impossible", "2021-10-15", { deadline: "2021年9月31日前" }, "undated"],
  ])("%s", (_name, asOf, given, expected) => {
    expect(statusOn(asOf, given)).toBe(expected);
  });

  it("gives the days left and the next day of a recurring task", () => {
    const rows = [
      ["2021年分解表"],
      ["具体任务", "责任单位", "完成时限"],
      ["任务甲", "县财政局", "9月30日前"],
      ["任务乙", "县财政局", "每季度末"],
    ];
    const [table] = readTables(sheetOf(rows));
    if (!table) throw new Error("no table");
    const statuses = judgeTasks(table, { date: day("2021-10-15"), registeredUntil: day("2021-10-15"), dueSoonDays: 15 });
    expect(statuses.map((status) => [status.daysLeft, status.next])).toEqual([
      [-15, null],
      [null, "2021-12-31"],
    ]);
  });
});
