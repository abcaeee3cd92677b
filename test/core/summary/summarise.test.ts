import fc from "fast-check";
import { statusIds } from "../../../src/core/schedule/task-status";
import { summarise } from "../../../src/core/summary/summarise";
import type { UnitCounts } from "../../../src/core/summary/summary-models";
import { type UnitRole, unitRoles } from "../../../src/core/unit/unit-mention";
import { asOf, judged } from "../judged";
import { type BuiltTask, tableOf } from "../table-builder";

const when = asOf("2021-10-15");
const options = { progress: true, doneDate: true };
const september = { deadline: "2021年9月30日前", due: "2021-09-30" };

/** One task in each of the ways a dated task can have ended, all of one unit. */
const outcomes: readonly BuiltTask[] = [
  { text: "按期", ...september, progress: "已完成", doneDate: "@2021-09-30" },
  { text: "也按期", ...september, progress: "已完成", doneDate: "@2021-09-01" },
  { text: "逾期办结", ...september, progress: "已完成", doneDate: "@2021-10-08" },
  { text: "逾期", ...september, progress: "正在推进" },
  { text: "未登记", ...september },
  { text: "办结日期不明", ...september, progress: "已完成" },
  { text: "提前办结，时限未到", deadline: "2021年底前", due: "2021-12-31", progress: "已完成", doneDate: "@2021-10-01" },
  { text: "长期", deadline: "持续推进", progress: "已完成" },
].map((task) => ({ ...task, units: { 县财政局: "lead" as const } }));

describe("按时办结率", () => {
  it("rests on tasks due before the as-of date whose outcome is recorded", () => {
    const { overview } = summarise([judged(tableOf(outcomes, options), when)], when);
    // 2 in time ÷ (2 in time + 1 late + 1 overdue); the early one is not due yet and does not count.
    expect(overview.onTime).toEqual({ inTime: 2, late: 1, overdue: 1, unregistered: 1, doneDateUnknown: 1, rate: 0.5 });
    // 按期, 也按期 and the early one are done in time.
    expect(overview.unitRows[0]).toMatchObject({ pairs: 8, doneInTime: 3, byStatus: { done: 6, overdue: 1, "past-due-unregistered": 1 } });
  });

  it("leaves out a task that is due on the as-of date itself", () => {
    const task: BuiltTask = { text: "当日", deadline: "10月15日", due: "2021-10-15", progress: "已完成", doneDate: "@2021-10-15" };
    expect(summarise([judged(tableOf([task], options), when)], when).overview.onTime.rate).toBeNull();
  });
});

describe("several tables", () => {
  const first = tableOf([{ number: 1, text: "甲", ...september, units: { 县财政局: "support", "*县直各部门": "lead" } }], {
    title: "第一张",
  });
  const second = tableOf(
    [
      { number: 1, text: "乙", ...september, units: { 县水务局: "lead", 县财政局: "lead" } },
      { number: 2, text: "丙", deadline: "" },
    ],
    {
      title: "第二张",
      progress: true,
      registeredUntil: "2021-09-30",
    },
  );
  const { overview, units } = summarise([judged(first, when), judged(second, when)], when);

  it("are counted together, and no single title is chosen", () => {
    expect(overview).toMatchObject({
      title: null,
      tasks: 3,
      pairs: 4,
      tasksWithoutUnit: 1,
      progressUnrecorded: false,
      registeredUntil: "2021-09-30",
    });
  });

  it("give a unit one line, in the order of first appearance, collective names last", () => {
    expect(units.map(({ counts }) => [counts.unit, counts.pairs])).toEqual([
      ["县财政局", 2],
      ["县水务局", 1],
      ["县直各部门", 1],
    ]);
    expect(overview.unitRows[0]?.byRole).toEqual({ lead: 1, responsible: 0, support: 1 });
  });
});

describe("the order of a unit's tasks", () => {
  it("is worst status first, then longest past or nearest due, then the table's order", () => {
    const tasks: BuiltTask[] = [
      { number: 1, text: "年底", deadline: "年底", due: "2021-12-31" },
      { number: 2, text: "长期", deadline: "持续推进" },
      { number: 3, text: "九月", ...september },
      { number: 4, text: "六月", deadline: "6月", due: "2021-06-30" },
      { number: 5, text: "九月又一项", ...september },
      { number: 6, text: "不明", deadline: "尽快", kind: "unknown" },
      { number: 7, text: "十月", deadline: "10月20日", due: "2021-10-20" },
      { number: 8, text: "未完", deadline: "8月", due: "2021-08-31", progress: "未完成" },
      { number: 9, text: "已完", ...september, progress: "已完成" },
    ];
    const named = tasks.map((task) => ({ ...task, units: { 县财政局: "lead" as const } }));
    const { units } = summarise([judged(tableOf(named, options), when)], when);
    expect(units[0]?.lines.map(({ task }) => task.number?.value)).toEqual([8, 4, 3, 5, 7, 1, 2, 6, 9]);
  });
});

describe("any tables", () => {
  const unitNames = ["县财政局", "县水务局", "县司法局", "*县直各部门", "*各乡镇人民政府"];
  const task = fc
    .record({
      units: fc.dictionary(fc.constantFrom(...unitNames), fc.constantFrom<UnitRole>(...unitRoles), { noNullPrototype: true }),
      due: fc.constantFrom("", "2021-06-30", "2021-10-14", "2021-10-15", "2021-10-30", "2022-01-01"),
      progress: fc.constantFrom("", "已完成", "未完成", "见附件"),
      doneDate: fc.constantFrom("", "@2021-06-01", "@2021-11-01"),
    })
    .map(({ due, ...rest }): BuiltTask => ({
      text: "任务",
      deadline: due === "" ? "持续推进" : due,
      ...(due === "" ? {} : { due }),
      ...rest,
    }));
  const sum = (rows: readonly UnitCounts[], count: (row: UnitCounts) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);

  it("have sums that agree, and every task–unit pair once", () => {
    fc.assert(
      fc.property(fc.array(fc.array(task, { maxLength: 8 }), { minLength: 1, maxLength: 3 }), (tables) => {
        const model = summarise(
          tables.map((tasks) => judged(tableOf(tasks, options), when)),
          when,
        );
        const { overview } = model;
        const rows = [...overview.unitRows, ...overview.collectiveRows];
        for (const row of rows) {
          expect(unitRoles.reduce((total, role) => total + row.byRole[role], 0)).toBe(row.pairs);
          expect(statusIds.reduce((total, id) => total + row.byStatus[id], 0)).toBe(row.pairs);
          expect(row.doneInTime).toBeLessThanOrEqual(row.byStatus.done);
        }
        const all = tables.flat();
        expect(overview.tasks).toBe(all.length);
        expect(statusIds.reduce((total, id) => total + overview.byStatus[id], 0)).toBe(all.length);
        expect(sum(rows, (row) => row.pairs)).toBe(overview.pairs);
        expect(overview.pairs).toBe(all.reduce((total, each) => total + Object.keys(each.units ?? {}).length, 0));
        expect(overview.tasksWithoutUnit).toBe(all.filter((each) => Object.keys(each.units ?? {}).length === 0).length);
        expect(overview.overdue).toHaveLength(overview.byStatus.overdue);
        expect(overview.toVerify).toHaveLength(overview.byStatus["past-due-unregistered"]);
        const pairs = model.units.flatMap(({ counts, lines }) =>
          lines.map((line) => `${counts.unit}|${line.table.sheet.name}|${line.task.index}`),
        );
        expect(model.units.map(({ counts, lines }) => counts.pairs === lines.length)).not.toContain(false);
        expect(new Set(model.units.map(({ counts }) => counts.unit)).size).toBe(model.units.length);
        if (tables.length === 1) expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { numRuns: 100 },
    );
  });
});
