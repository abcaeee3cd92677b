import { unitStatusChart } from "../../../../src/core/summary/charts/unit-status-chart";
import { totalOf } from "../../../../src/core/summary/charts/stacked-parts";
import { summarise } from "../../../../src/core/summary/summarise";
import { readTables } from "../../../../src/core/table/read-tables";
import { asOf, judged } from "../../judged";
import { seedSheet } from "../../seed-sheet";
import { type BuiltTask, tableOf } from "../../table-builder";

const when = asOf("2021-10-15");

describe("status by unit of the published table on 15 October 2021", () => {
  const [table] = readTables(seedSheet());
  if (!table) throw new Error("the published table was not found");
  const { overview } = summarise([judged(table, when)], when);
  const chart = unitStatusChart(overview, "worst-first");

  it("stands worst first, equals as the overview lists them, collective names apart", () => {
    // Counted by hand: 县政府办公室 has two tasks past their limit, 县司法局 one, 县财政局 one due soon; nobody else has either.
    expect(chart.units.slice(0, 4).map(({ unit }) => unit)).toEqual(["县政府办公室", "县司法局", "县财政局", "县发展改革局"]);
    expect(chart.units).toHaveLength(15);
    expect(chart.collectives.map(({ unit, pairs }) => [unit, pairs])).toEqual([
      ["相关规划编制牵头部门", 1],
      ["县行政执法部门", 1],
      ["县直各部门", 15],
      ["各乡镇人民政府", 11],
    ]);
  });

  it("is in the order of the overview's worst-first and of its listed order", () => {
    const named = (order: "listed" | "worst-first"): string[] =>
      summarise([judged(table, when)], when, { roster: null, order }).overview.unitRows.map(({ unit }) => unit);
    expect(chart.units.map(({ unit }) => unit)).toEqual(named("worst-first"));
    expect(unitStatusChart(overview, "listed").units.map(({ unit }) => unit)).toEqual(named("listed"));
  });

  it("stacks each bar worst first, each part where the one before ends", () => {
    // 29 and 17 past their limit, 2 upcoming, 18, 23 and 27 ongoing.
    expect(chart.units[0]?.parts).toEqual([
      { status: "past-due-unregistered", count: 2, before: 0 },
      { status: "upcoming", count: 1, before: 2 },
      { status: "ongoing", count: 3, before: 3 },
    ]);
  });

  it("adds up to the overview's pairs, on scales that hold the longest bar, of units and of collective names", () => {
    // Past: 2 of 县政府办公室, 1 of 县司法局, 4 and 4 of the two large collective names. Ongoing: 3 + 1 + 2 + 3 + 1 of units, 1 + 9 + 5 of
    // collective names. Soon: 1 of 县财政局. The rest of the 56 are upcoming.
    expect(chart.totals).toMatchObject({ "past-due-unregistered": 11, "due-soon": 1, upcoming: 19, ongoing: 25, overdue: 0, done: 0 });
    expect(totalOf(chart.totals)).toBe(56);
    expect(chart.pairs).toBe(56);
    expect([chart.axis, chart.collectiveAxis]).toEqual([
      { step: 2, maximum: 6 },
      { step: 5, maximum: 15 },
    ]);
  });

  it("has no 逾期 where completion is not registered", () => {
    expect(chart.statuses).toEqual(["past-due-unregistered", "due-soon", "upcoming", "ongoing"]);
  });
});

describe("the order of bars", () => {
  it("is by 逾期, then by what is to be verified, then by what is soon due; never by size", () => {
    const september = { deadline: "9月底前", due: "2021-09-30" };
    const soon = { deadline: "10月20日前", due: "2021-10-20" };
    const tasks: BuiltTask[] = [
      ...Array.from({ length: 5 }, (_, index): BuiltTask => ({
        text: `远${index}`,
        deadline: "年底前",
        due: "2021-12-31",
        units: { 甲局: "lead" },
      })),
      { text: "近", ...soon, units: { 乙局: "lead" } },
      { text: "核实", ...september, units: { 丙局: "lead", 丁局: "support" } },
      { text: "又核实", ...september, units: { 丁局: "lead" } },
      { text: "迟", ...september, progress: "未完成", units: { 戊局: "lead" } },
      { text: "众", ...september, progress: "未完成", units: { "*县直各部门": "lead" } },
    ];
    const { overview } = summarise([judged(tableOf(tasks, { progress: true }), when)], when);
    const chart = unitStatusChart(overview, "worst-first");
    expect(chart.units.map(({ unit }) => unit)).toEqual(["戊局", "丁局", "丙局", "乙局", "甲局"]);
    expect(chart.collectives.map(({ unit, counts }) => [unit, counts.overdue])).toEqual([["县直各部门", 1]]);
  });

  it("of a table without units is none", () => {
    const { overview } = summarise([judged(tableOf([{ text: "无", deadline: "持续推进" }]), when)], when);
    expect(unitStatusChart(overview, "listed")).toMatchObject({ units: [], collectives: [], statuses: [], pairs: 0, axis: { maximum: 1 } });
  });
});
