import { readTables } from "../../../src/core/table/read-tables";
import { sheetOf } from "../sheet-of";

const marks = { lead: "L ", responsible: "", support: "S " };

/** The units of each task, from a table with these labels over its unit columns. */
function unitsOf(labels: readonly string[], lines: readonly (readonly string[])[]): readonly string[] {
  const rows = lines.map((units, index) => [String(index + 1), `任务${"甲乙丙".charAt(index)}。`, ...units, "2021年6月底前"]);
  const [table] = readTables(sheetOf([["2021年重点任务分解表"], ["序号", "工作任务", ...labels, "完成时限"], ...rows]));
  return (table?.tasks ?? []).map((task) => task.units.map(({ name, role }) => marks[role] + name).join(" "));
}

describe("unit columns beside the first of their role", () => {
  it.each<[string[], string[]]>([
    [
      ["县级责任单位", "乡镇责任单位"],
      ["县水务局 古州镇", "县应急局"],
    ],
    [
      ["责任单位", "属地责任单位"],
      ["县水务局 古州镇", "县应急局"],
    ],
    [
      ["责任单位", "责任乡镇"],
      ["县水务局 古州镇", "县应急局"],
    ],
    [
      ["市级牵头单位", "县级牵头单位"],
      ["L 县水务局 L 古州镇", "L 县应急局"],
    ],
    [
      ["县级配合单位", "乡镇配合单位"],
      ["S 县水务局 S 古州镇", "S 县应急局"],
    ],
  ])("%j: the units of both answer for the task", (labels, expected) => {
    expect(
      unitsOf(labels, [
        ["县水务局", "古州镇"],
        ["县应急局", ""],
      ]),
    ).toEqual(expected);
  });

  it.each([
    ["责任单位", "责任科室"],
    ["责任单位", "建设单位"],
    ["责任单位", "主管单位"],
  ])("%s, %s: the first alone", (first, second) => {
    expect(unitsOf([first, second], [["县水务局", "办公室"]])).toEqual(["县水务局"]);
  });
});

describe("units that help, under a label in other words", () => {
  it.each(["相关单位", "有关部门", "联合单位", "其他单位", "涉及部门"])("%s beside 责任单位", (label) => {
    expect(
      unitsOf(
        ["责任单位", label],
        [
          ["县水务局", "县财政局、各乡镇"],
          ["县应急局", "县教育局"],
        ],
      ),
    ).toEqual(["县水务局 S 县财政局 S 各乡镇", "县应急局 S 县教育局"]);
  });

  it("where its cells name none, it is no unit column", () => {
    expect(
      unitsOf(
        ["责任单位", "相关单位"],
        [
          ["县水务局", "见附件"],
          ["县应急局", "按分工"],
        ],
      ),
    ).toEqual(["县水务局", "县应急局"]);
  });
});

it("a row that the header's labels are merged into is no task", () => {
  const rows = [
    ["三年行动计划任务分解表（2021-2023年）"],
    ["序号", "重点任务", "责任单位", "完成时限", "", ""],
    ["", "", "", "2021年", "2022年", "2023年"],
    ["1", "任务甲。", "县发改局", "√", "", ""],
  ];
  const tables = readTables(sheetOf(rows, { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] }));
  expect(tables.map(({ tasks }) => tasks.map(({ task }) => task.text))).toEqual([["任务甲。"]]);
});
