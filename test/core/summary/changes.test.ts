import { hasChanged, summaryChanges } from "../../../src/core/summary/changes";
import { storedSummary } from "../../../src/core/summary/stored-summary";
import { summarise } from "../../../src/core/summary/summarise";
import { keptSummaries } from "../../../src/core/state/packed-summary";
import { asOf, judged } from "../judged";
import { type BuiltTask, tableOf } from "../table-builder";

const options = { progress: true, doneDate: true };
const september = { deadline: "2021年9月30日前", due: "2021-09-30" };
const long = "扩大预决算公开范围，细化公开部门所属单位预决算报表";

const then: readonly BuiltTask[] = [
  { number: 1, text: "一直逾期", ...september, progress: "正在推进", units: { 县财政局: "lead" } },
  { number: 2, text: "后来办结", ...september, progress: "正在推进", units: { 县财政局: "lead", 县水务局: "support" } },
  { number: 3, text: long, ...september, progress: "", units: { 县水务局: "lead" } },
  { number: 4, text: "后来删去", ...september, progress: "", units: { 县教育局: "lead" } },
  { number: 5, text: "到期未登记", deadline: "2021年10月31日前", due: "2021-10-31", progress: "", units: { 县教育局: "lead" } },
];

const now: readonly BuiltTask[] = [
  { number: 1, text: "一直逾期", ...september, progress: "正在推进", units: { 县财政局: "lead" } },
  {
    number: 2,
    text: "后来办结",
    ...september,
    progress: "已完成",
    doneDate: "@2021-10-20",
    units: { 县财政局: "lead", 县水务局: "support" },
  },
  // Reworded, and found to be late.
  { number: 3, text: `${long}等`, ...september, progress: "未启动", units: { 县水务局: "lead" } },
  { number: 5, text: "到期未登记", deadline: "2021年10月31日前", due: "2021-10-31", progress: "", units: { 县教育局: "lead" } },
  { number: 6, text: "新增就逾期", ...september, progress: "未启动", units: { 县司法局: "lead" } },
];

function summary(tasks: readonly BuiltTask[], day: string): ReturnType<typeof summarise> {
  const when = asOf(day);
  return summarise([judged(tableOf(tasks, options), when)], when);
}

const earlier = summary(then, "2021-10-15");
const stored = storedSummary(earlier.lines, earlier.overview.asOf.date);
const later = summary(now, "2021-11-15");
const changes = summaryChanges(later.lines, later.overview, stored);
const bodies = (lines: readonly { readonly task: { readonly body: string } }[]): string[] => lines.map(({ task }) => task.body);

describe("since the last generation", () => {
  it("tasks are known by what they say, and what became of them is told", () => {
    expect(changes.since).toBe("2021-10-15");
    expect(bodies(changes.newlyOverdue)).toEqual([`${long}等`, "新增就逾期"]);
    expect(bodies(changes.stillOverdue)).toEqual(["一直逾期"]);
    expect(bodies(changes.newlyDone)).toEqual(["后来办结"]);
    expect(bodies(changes.newlyUnregistered)).toEqual(["到期未登记"]);
    expect(bodies(changes.added)).toEqual(["新增就逾期"]);
    expect(changes.gone.map(({ body }) => body)).toEqual(["后来删去"]);
  });

  it("each unit's change is counted in task–unit pairs", () => {
    const rows = changes.units.map(({ unit, pairsThen, pairs, newlyOverdue, newlyDone, stillOverdue, newlyUnregistered }) => [
      unit,
      pairsThen,
      pairs,
      newlyOverdue,
      newlyDone,
      stillOverdue,
      newlyUnregistered,
    ]);
    expect(rows).toEqual([
      ["县财政局", 2, 2, 0, 1, 1, 0],
      ["县水务局", 2, 2, 1, 1, 0, 0],
      ["县教育局", 2, 1, 0, 0, 0, 1],
      ["县司法局", 0, 1, 1, 0, 0, 0],
    ]);
    expect(changes.units.every(hasChanged)).toBe(true);
  });

  it("nothing is said of a unit without a change", () => {
    const same = summaryChanges(earlier.lines, earlier.overview, stored);
    expect(same.units.filter(hasChanged).map(({ unit }) => unit)).toEqual(["县财政局", "县水务局"]);
    expect([same.newlyOverdue, same.newlyDone, same.added, same.gone]).toEqual([[], [], [], []]);
    expect(bodies(same.stillOverdue)).toEqual(["一直逾期", "后来办结"]);
  });
});

describe("what is kept for the next time", () => {
  it("is the last generation, and where that counted the same, the one before it", () => {
    const first = keptSummaries(stored, null);
    expect(first.earlier).toBeNull();
    const second = keptSummaries(storedSummary(later.lines, later.overview.asOf.date), { sheets: [], steps: null, ...first.kept });
    expect(second.earlier).toEqual(stored);
    const again = keptSummaries(storedSummary(later.lines, later.overview.asOf.date), { sheets: [], steps: null, ...second.kept });
    expect(again.earlier).toEqual(stored);
    expect(again.kept).toEqual(second.kept);
  });

  it("is not read where somebody spoilt it", () => {
    const spoilt = { sheets: [], steps: null, summary: "不是本工具写的", comparedWith: null };
    expect(keptSummaries(stored, spoilt).earlier).toBeNull();
  });
});
