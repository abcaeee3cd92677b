import { readTables } from "../../../src/core/table/read-tables";
import { sheetOf } from "../sheet-of";

/** Which column is read as the progress, and until which day it is registered. */
function progressOf(labels: readonly string[], cells: readonly string[]): readonly unknown[] {
  const rows = [
    ["某县2021年重点工作责任分解表"],
    ["工作任务", "责任单位", "完成时限", ...labels],
    ["编制规划。", "县财政局", "2021年6月底前", ...cells],
    ["修订办法。", "县水务局", "2021年9月底前", ...cells],
  ];
  const [table] = readTables(sheetOf(rows));
  const column = table?.columns.progress ?? null;
  return [column === null ? null : labels[column - 4], table?.registeredUntil];
}

describe("progress in a column for each period: the latest that says something", () => {
  it.each<[string[], string[], string, string]>([
    [["一季度完成情况", "二季度完成情况", "三季度完成情况"], ["正在推进", "已完成", ""], "二季度完成情况", "2021-06-30"],
    [["上半年完成情况", "全年完成情况"], ["正在推进", "已完成"], "全年完成情况", "2021-12-31"],
    [["上半年完成情况", "年度完成情况"], ["正在推进", ""], "上半年完成情况", "2021-06-30"],
    [["一季度进展", "二季度进展", "第三季度进展"], ["正在推进", "正在推进", "已完成"], "第三季度进展", "2021-09-30"],
    [["上半年进展", "9月份进展"], ["正在推进", "已完成"], "9月份进展", "2021-09-30"],
    [["上半年工作进展", "下半年工作进展"], ["正在推进", "已完成"], "下半年工作进展", "2021-12-31"],
  ])("%j with %j", (labels, cells, label, until) => {
    expect(progressOf(labels, cells)).toEqual([label, until]);
  });

  it.each([[["一季度进度", "二季度进度"]], [["一季度目标", "二季度目标"]], [["上半年", "下半年"]]])(
    "a plan of periods is none: %j",
    (labels) => {
      expect(progressOf(labels, ["完成招标", "开工建设"])).toEqual([null, null]);
    },
  );
});

describe("periods below one label", () => {
  const read = (label: string): unknown => {
    const rows = [
      ["某县2021年重点工作责任分解表"],
      ["工作任务", "责任单位", "完成时限", label, "", "", "备注"],
      ["", "", "", "一季度", "二季度", "三季度", ""],
      ["编制规划。", "县财政局", "2021年6月底前", "正在推进", "已完成", "", ""],
      ["修订办法。", "县水务局", "2021年9月底前", "正在推进", "正在推进", "", ""],
    ];
    const [table] = readTables(sheetOf(rows, { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"] }));
    return [table?.columns.progress ?? null, table?.registeredUntil];
  };

  it.each(["完成情况", "工作进展情况", "落实情况", "各季度进展情况", "完成情况（季度）"])("%s is progress by period", (label) => {
    expect(read(label)).toEqual([5, "2021-06-30"]);
  });

  it.each(["进度安排", "时间进度", "工作进度", "季度目标", "计划完成情况", "年度目标任务"])("%s is a plan", (label) => {
    expect(read(label)).toEqual([null, null]);
  });
});
