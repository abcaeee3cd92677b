import { readTables } from "../../../src/core/table/read-tables";
import { sheetOf } from "../sheet-of";

/** The tasks as lines: row, number as written, text, headings above. */
function tasksOf(rows: readonly (readonly string[])[], merges: readonly string[] = []): unknown[] {
  const [table] = readTables(sheetOf([["2021年改革任务分工表"], ...rows], { merges }));
  return (table?.tasks ?? []).map((task) => [
    task.firstRow,
    task.number?.text,
    task.task.text,
    task.sections.map(({ title }) => title).join(">"),
  ]);
}

const header = ["序号", "任务", "责任单位", "完成时限"];

describe("rows that only head the numbered rows below them (1, 1.1, 1.2)", () => {
  const read = [
    [4, "1.1", "压减审批事项", "深化放管服改革"],
    [5, "1.2", "推进一网通办", "深化放管服改革"],
    [7, "2.1", "压缩开办时间", "优化营商环境"],
  ];

  it.each([
    ["1", "1.1", "1.2", "2", "2.1"],
    ["1", "1-1", "1-2", "2", "2-1"],
    ["1", "1.1.", "1.2.", "2", "2.1."],
    ["1.", "1．1", "1．2", "2.", "2．1"],
    ["1", "（1）", "（2）", "2", "（1）"],
    ["1", "①", "②", "2", "①"],
  ])("%s, %s, %s, %s, %s", (one, first, second, two, third) => {
    const rows = [
      header,
      [one, "深化放管服改革", "", ""],
      [first, "压减审批事项", "县审批局", "2021年6月底"],
      [second, "推进一网通办", "县大数据局", "2021年9月底"],
      [two, "优化营商环境", "", "—"],
      [third, "压缩开办时间", "县市场监管局", "2021年6月底"],
    ];
    expect(tasksOf(rows)).toEqual(read.map(([row, , text, section], index) => [row, [first, second, third][index], text, section]));
  });

  it("stand below the headings above them, and end where the numbers go on beside theirs", () => {
    const rows = [
      header,
      ["一", "产业振兴", "", ""],
      ["1", "培育主体", "", ""],
      ["（1）", "培育合作社", "县农业农村局", "2021年6月底"],
      ["2", "发展种植", "县农业农村局", "2021年9月底"],
      ["（1）", "种植蓝莓", "县农业农村局", "2021年9月底"],
      ["二", "人才振兴", "", ""],
      ["1", "引进人才", "县人社局", "长期"],
    ];
    expect(tasksOf(rows)).toEqual([
      [5, "（1）", "培育合作社", "产业振兴>培育主体"],
      [6, "2", "发展种植", "产业振兴"],
      [7, "（1）", "种植蓝莓", "产业振兴"],
      [9, "1", "引进人才", "人才振兴"],
    ]);
  });

  it("end before a row of another number", () => {
    const rows = [
      header,
      ["1", "深化放管服改革", "", ""],
      ["1.1", "压减审批事项", "县审批局", "2021年6月底"],
      ["2", "优化营商环境", "县市场监管局", "2021年9月底"],
    ];
    expect(tasksOf(rows).map((line) => (line as unknown[])[3])).toEqual(["深化放管服改革", ""]);
  });

  it("numbers at the head of the texts", () => {
    const rows = [
      ["任务", "责任单位", "完成时限"],
      ["1.深化放管服改革", "", ""],
      ["1.1压减审批事项", "县审批局", "2021年6月底"],
      ["1.2推进一网通办", "县大数据局", "2021年9月底"],
    ];
    expect(tasksOf(rows).map((line) => (line as unknown[]).slice(2))).toEqual([
      ["1.1压减审批事项", "1.深化放管服改革"],
      ["1.2推进一网通办", "1.深化放管服改革"],
    ]);
  });

  it("beside a category of its own they divide it", () => {
    const rows = [
      ["类别", "序号", "任务", "责任单位", "完成时限"],
      ["改革", "1", "深化放管服改革", "", ""],
      ["", "1.1", "压减审批事项", "县审批局", "2021年6月底"],
    ];
    expect(tasksOf(rows, ["A3:A4"])).toEqual([[4, "1.1", "压减审批事项", "改革>深化放管服改革"]]);
  });
});

it.each([
  ["a row with a unit", ["1", "深化放管服改革", "县审批局", ""], ["1.1", "压减审批事项", "县审批局", "2021年6月底"]],
  ["a row with a deadline", ["1", "深化放管服改革", "", "2021年底"], ["1.1", "压减审批事项", "县审批局", "2021年6月底"]],
  ["a row without rows of its number below", ["1", "深化放管服改革", "", ""], ["2", "压减审批事项", "县审批局", "2021年6月底"]],
  ["a row before those of another number", ["1", "深化放管服改革", "", ""], ["2.1", "压减审批事项", "县审批局", "2021年6月底"]],
  ["a row before one that begins alike", ["1", "深化放管服改革", "", ""], ["11", "压减审批事项", "县审批局", "2021年6月底"]],
])("%s is a task", (_name, first, second) => {
  expect(tasksOf([header, first, second]).map((line) => (line as unknown[])[2])).toEqual(["深化放管服改革", "压减审批事项"]);
});

it("a unit merged over the row below is the row's own", () => {
  const rows = [header, ["1", "深化放管服改革", "县审批局", ""], ["1.1", "压减审批事项", "", "2021年6月底"]];
  expect(tasksOf(rows, ["C3:C4"])).toHaveLength(2);
});
