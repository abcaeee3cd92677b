import { summarise } from "../../../src/core/summary/summarise";
import type { Roster } from "../../../src/core/unit/roster";
import { asOf, judged } from "../judged";
import { type BuiltTask, tableOf } from "../table-builder";

const when = asOf("2021-10-15");
const tasks: readonly BuiltTask[] = [
  { number: 1, text: "公开规划", deadline: "持续推进", units: { "*县直各部门": "responsible" } },
  { number: 2, text: "公开决算", deadline: "持续推进", units: { 县财政局: "lead", "*县直各部门": "support" } },
  { number: 3, text: "公开供水", deadline: "持续推进", units: { 水务局: "lead" } },
  { number: 4, text: "下乡检查", deadline: "持续推进", units: { "*各乡镇人民政府": "responsible", "*县直各部门": "lead" } },
];
const unit = (name: string, groups: readonly string[], order: number | null, aliases: readonly string[] = []): Roster["units"][number] => ({
  name,
  aliases,
  groups,
  order,
});
const roster: Roster = {
  units: [
    unit("县水务局", ["县直各部门"], 2, ["水务局"]),
    unit("县林业局", ["县直各部门", "各乡镇人民政府"], 3),
    unit("县财政局", ["县直各部门"], 1),
  ],
};

const model = summarise([judged(tableOf(tasks), when)], when, { roster, order: "listed" });
const numbersOf = (name: string): [number | null | undefined, string, string][] =>
  (model.units.find(({ counts }) => counts.unit === name)?.collectiveLines ?? []).map(({ task, role, collective }) => [
    task.number?.value,
    role,
    collective,
  ]);

describe("collective names with a roster", () => {
  it("go to their members, by the name the table writes, and never twice", () => {
    expect(numbersOf("县财政局")).toEqual([
      [1, "responsible", "县直各部门"],
      [4, "lead", "县直各部门"],
    ]);
    expect(numbersOf("水务局").map(([number]) => number)).toEqual([1, 2, 4]);
    // In both names of task 4: once, with the stronger role.
    expect(numbersOf("县林业局")).toEqual([
      [1, "responsible", "县直各部门"],
      [2, "support", "县直各部门"],
      [4, "lead", "县直各部门"],
    ]);
  });

  it("change no count", () => {
    const without = summarise([judged(tableOf(tasks), when)], when);
    expect(model.overview.pairs).toBe(without.overview.pairs);
    expect(model.overview.byStatus).toEqual(without.overview.byStatus);
    expect(model.overview.unitRows.map(({ unit: name, pairs }) => [name, pairs])).toEqual([
      ["县财政局", 1],
      ["水务局", 1],
    ]);
    expect(model.overview.collectiveRows).toEqual(without.overview.collectiveRows);
  });

  it("have a sheet of their own only where the roster does not know them", () => {
    expect(model.units.map(({ counts }) => counts.unit)).toEqual(["县财政局", "水务局", "县林业局"]);
    const without = summarise([judged(tableOf(tasks), when)], when);
    expect(without.units.map(({ counts }) => counts.unit)).toEqual(["县财政局", "水务局", "县直各部门", "各乡镇人民政府"]);
  });
});

test("units with the most 逾期 first, then with the most to be verified, then as listed", () => {
  const late = { deadline: "2021年9月30日前", due: "2021-09-30" };
  const built = tableOf(
    [
      { text: "一", ...late, progress: "", units: { 县财政局: "lead", 县水务局: "support" } },
      { text: "二", ...late, progress: "未启动", units: { 县教育局: "lead" } },
      { text: "三", ...late, progress: "", units: { 县水务局: "lead" } },
      { text: "四", deadline: "持续推进", progress: "", units: { 县林业局: "lead", 县气象局: "support" } },
    ],
    { progress: true },
  );
  const { overview } = summarise([judged(built, when)], when, { roster: null, order: "worst-first" });
  expect(overview.unitRows.map((row) => row.unit)).toEqual(["县教育局", "县水务局", "县财政局", "县林业局", "县气象局"]);
});
