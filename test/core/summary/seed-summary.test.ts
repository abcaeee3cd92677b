import { statusIds } from "../../../src/core/schedule/task-status";
import { summarise } from "../../../src/core/summary/summarise";
import type { UnitCounts } from "../../../src/core/summary/summary-models";
import { tableCounts } from "../../../src/core/summary/table-counts";
import { readTables } from "../../../src/core/table/read-tables";
import { asOf, judged } from "../judged";
import { seedSheet } from "../seed-sheet";

const [table] = readTables(seedSheet());
if (!table) throw new Error("the published table was not found");
const seed = judged(table, asOf("2021-10-15"));
const { overview, units } = summarise([seed], asOf("2021-10-15"));

/** [unit, tasks, upcoming, due soon, past its limit, ongoing], counted by hand in the published table. */
type Row = readonly [unit: string, pairs: number, upcoming: number, soon: number, past: number, ongoing: number];

const unitRows: readonly Row[] = [
  ["县发展改革局", 2, 2, 0, 0, 0],
  ["县政府办公室", 6, 1, 0, 2, 3],
  ["县政务服务中心", 2, 2, 0, 0, 0],
  ["县信访局", 1, 1, 0, 0, 0],
  ["县市场监管局", 2, 1, 0, 0, 1],
  ["县司法局", 3, 0, 0, 1, 2],
  ["县财政局", 1, 0, 1, 0, 0],
  ["县卫生健康局", 4, 1, 0, 0, 3],
  ["县公安局", 1, 0, 0, 0, 1],
  ["县教育科技局", 1, 1, 0, 0, 0],
  ["县发展改革委", 1, 1, 0, 0, 0],
  ["州生态环境局榕江县分局", 1, 1, 0, 0, 0],
  ["县住房城乡建设局", 1, 1, 0, 0, 0],
  ["县交通运输局", 1, 1, 0, 0, 0],
  ["县水务局", 1, 1, 0, 0, 0],
];
const collectiveRows: readonly Row[] = [
  ["相关规划编制牵头部门", 1, 1, 0, 0, 0],
  ["县行政执法部门", 1, 0, 0, 0, 1],
  ["县直各部门", 15, 2, 0, 4, 9],
  ["各乡镇人民政府", 11, 2, 0, 4, 5],
];

function rowOf({ unit, pairs, byStatus }: UnitCounts): Row {
  return [unit, pairs, byStatus.upcoming, byStatus["due-soon"], byStatus["past-due-unregistered"], byStatus.ongoing];
}

describe("the published table on 15 October 2021", () => {
  it("has each unit's line as counted by hand, collective names apart", () => {
    expect(overview.unitRows.map(rowOf)).toEqual(unitRows);
    expect(overview.collectiveRows.map(rowOf)).toEqual(collectiveRows);
  });

  it("has every task once in the totals", () => {
    expect(overview).toMatchObject({ tasks: 32, pairs: 56, tasksWithoutUnit: 0, progressUnrecorded: true, registeredUntil: null });
    expect(overview.byStatus).toEqual({
      overdue: 0,
      "past-due-unregistered": 6,
      "due-soon": 1,
      upcoming: 8,
      recurring: 0,
      ongoing: 17,
      undated: 0,
      done: 0,
    });
    expect(overview.title).toBe("榕江县2021年政务公开工作方案责任分解表");
  });

  it("accuses nobody: nothing is registered, so nothing is overdue and there is no rate", () => {
    expect(overview.overdue).toEqual([]);
    expect(overview.onTime).toEqual({ inTime: 0, late: 0, overdue: 0, unregistered: 6, doneDateUnknown: 0, rate: null });
    expect(overview.unitRows.every((row) => row.onTime.rate === null && row.byRole.lead === row.pairs)).toBe(true);
  });

  it("lists what is to be verified, longest past first", () => {
    expect(overview.toVerify.map(({ task }) => task.number?.value)).toEqual([29, 32, 17, 24, 26, 31]);
  });

  it("orders a unit's tasks worst first", () => {
    const office = units.find(({ counts }) => counts.unit === "县政府办公室");
    expect(office?.lines.map(({ task }) => task.number?.value)).toEqual([29, 17, 2, 18, 23, 27]);
  });

  it("comes down to a few numbers, with only the statuses that occur", () => {
    const counts = tableCounts(seed);
    expect(counts).toEqual({
      tasks: 32,
      units: 19,
      pairs: 56,
      byStatus: { "past-due-unregistered": 6, "due-soon": 1, upcoming: 8, ongoing: 17 },
    });
    expect(Object.keys(counts.byStatus)).toEqual(statusIds.filter((id) => id in counts.byStatus));
  });
});
