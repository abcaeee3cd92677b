import { deadlineTimeLine } from "../../../../src/core/summary/charts/deadline-time-line";
import type { DeadlineTimeLine } from "../../../../src/core/summary/charts/deadline-time-line";
import { totalOf } from "../../../../src/core/summary/charts/stacked-parts";
import { taskLines } from "../../../../src/core/summary/task-lines";
import { readTables } from "../../../../src/core/table/read-tables";
import { asOf, judged } from "../../judged";
import { seedSheet } from "../../seed-sheet";
import { type BuiltTask, day, tableOf } from "../../table-builder";

const when = asOf("2021-10-15");

function timeLine(dues: readonly (string | null)[], planYear: number | null = 2021, progress?: readonly string[]): DeadlineTimeLine {
  const tasks = dues.map((due, index): BuiltTask => ({
    text: `任务${index}`,
    deadline: due ?? "持续推进",
    ...(due === null ? {} : { due }),
    ...(progress ? { progress: progress[index] ?? "" } : {}),
  }));
  return deadlineTimeLine(taskLines([judged(tableOf(tasks, { progress: progress !== undefined }), when)]), planYear, when.date);
}

const stretches = ({ bars }: DeadlineTimeLine): unknown[] => bars.map(({ first, last, tasks }) => [first, last, tasks]);
const everywhere = ({ bars, earlier, later, withoutDay }: DeadlineTimeLine): number =>
  bars.reduce((sum, { tasks }) => sum + tasks, 0) + (earlier?.tasks ?? 0) + (later?.tasks ?? 0) + totalOf(withoutDay);

describe("the published table on 15 October 2021", () => {
  const [table] = readTables(seedSheet());
  if (!table) throw new Error("the published table was not found");
  const seed = deadlineTimeLine(taskLines([judged(table, when)]), table.planYear, when.date);

  it("has a bar for each day on which a task is due, counted by hand in the table", () => {
    expect([seed.year, seed.by, seed.asOf]).toEqual([2021, "day", "2021-10-15"]);
    expect(stretches(seed)).toEqual([
      ["2021-06-30", "2021-06-30", 2],
      ["2021-09-30", "2021-09-30", 4],
      ["2021-10-30", "2021-10-30", 1],
      ["2021-12-31", "2021-12-31", 8],
    ]);
    expect(seed.bars.map(({ counts }) => counts["past-due-unregistered"])).toEqual([2, 4, 0, 0]);
    expect(seed.bars[2]?.counts["due-soon"]).toBe(1);
    expect(seed.bars[3]?.counts.upcoming).toBe(8);
  });

  it("counts the 17 tasks of 持续推进 beside it, 32 in all, and nothing as 逾期", () => {
    expect(seed.withoutDay).toMatchObject({ ongoing: 17, undated: 0, recurring: 0 });
    expect([seed.earlier, seed.later, seed.tasks, everywhere(seed)]).toEqual([null, null, 32, 32]);
    expect(seed.bars.every(({ counts }) => counts.overdue === 0)).toBe(true);
  });
});

describe("bars", () => {
  it("stand for days where these lie a week or more apart, and for weeks where they lie closer", () => {
    expect(stretches(timeLine(["2021-09-23", "2021-09-30", "2021-09-30"]))).toEqual([
      ["2021-09-23", "2021-09-23", 1],
      ["2021-09-30", "2021-09-30", 2],
    ]);
    // 24 September 2021 was a Friday, 30 September a Thursday.
    const weeks = timeLine(["2021-09-30", "2021-09-24", "2021-09-30"]);
    expect(weeks.by).toBe("week");
    expect(stretches(weeks)).toEqual([
      ["2021-09-20", "2021-09-26", 1],
      ["2021-09-27", "2021-10-03", 2],
    ]);
  });

  it("hold Monday to Sunday, and end with the year", () => {
    // 1 January 2021 was a Friday, 31 December 2021 a Friday too; 7 and 13 June a Monday and a Sunday.
    const weeks = timeLine(["2021-01-03", "2021-01-04", "2021-06-07", "2021-06-13", "2021-06-14", "2021-12-31", "2021-12-27"]);
    expect(stretches(weeks)).toEqual([
      ["2021-01-01", "2021-01-03", 1],
      ["2021-01-04", "2021-01-10", 1],
      ["2021-06-07", "2021-06-13", 2],
      ["2021-06-14", "2021-06-20", 1],
      ["2021-12-27", "2021-12-31", 2],
    ]);
  });

  it("count each status by itself", () => {
    const { bars } = timeLine(["2021-09-30", "2021-09-30", "2021-09-30", "2021-12-31"], 2021, ["未完成", "已完成", "", "已完成"]);
    expect(bars.map(({ counts }) => [counts.overdue, counts["past-due-unregistered"], counts.done])).toEqual([
      [1, 1, 1],
      [0, 0, 1],
    ]);
  });

  it("are none for tasks without a day", () => {
    expect(timeLine([null, null])).toMatchObject({
      year: 2021,
      bars: [],
      earlier: null,
      later: null,
      tasks: 2,
      withoutDay: { ongoing: 2 },
    });
  });
});

describe("other years", () => {
  it("are told beside the year, from their first to their last day", () => {
    const line = timeLine(["2020-12-31", "2021-06-30", "2022-03-01", "2025-12-31", null]);
    expect([line.earlier?.first, line.earlier?.last, line.earlier?.tasks]).toEqual(["2020-12-31", "2020-12-31", 1]);
    expect([line.later?.first, line.later?.last, line.later?.tasks]).toEqual(["2022-03-01", "2025-12-31", 2]);
    expect(everywhere(line)).toBe(5);
  });

  it("do not crowd the days of the plan year", () => {
    expect(timeLine(["2020-12-30", "2020-12-31", "2021-06-30"]).by).toBe("day");
  });
});

describe("without a plan year", () => {
  it("the year with most tasks is shown, of equals the earliest; never today's", () => {
    expect(timeLine(["2023-06-30", "2023-09-30", "2022-06-30"], null).year).toBe(2023);
    expect(timeLine(["2023-06-30", "2022-06-30"], null).year).toBe(2022);
    expect(timeLine([null], null)).toMatchObject({ year: null, bars: [], earlier: null, later: null });
  });
});

test("days keep their place whatever the zone of the computer", () => {
  expect(stretches(timeLine(["2020-02-29"], 2020))).toEqual([[day("2020-02-29"), day("2020-02-29"), 1]]);
});
