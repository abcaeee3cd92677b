import { columnMissing } from "../../../src/core/rules/column-missing";
import { toA1 } from "../../../src/core/sheet/cell-position";
import { readTables } from "../../../src/core/table/read-tables";
import { contextOf } from "../rules/context-of";
import { sheetOf } from "../sheet-of";

const header = ["序号", "工作任务", "责任单位", "完成时限"];
const left = ["1", "任务甲", "县财政局", "6月底"];
const right = ["1", "任务子", "县教育局", "9月底"];
const titles = ["2021年任务表", "", "", "", "", "2022年问题表"];

const beside: readonly (readonly [name: string, rows: readonly (readonly string[])[], begins: string])[] = [
  ["a blank column between", [titles, [...header, "", ...header], [...left, "", ...right]], "F2"],
  [
    "nothing between",
    [
      ["2021年任务表", "", "", "", "2022年问题表"],
      [...header, ...header],
      [...left, ...right],
    ],
    "E2",
  ],
  [
    "a column of its own at the right",
    [titles, ["序号", "工作任务", "责任单位", "", "", ...header], [...left.slice(0, 3), "", "", ...right]],
    "F2",
  ],
  ["other labels beside the shared ones", [titles, [...header, "备注", ...header, "完成情况"], [...left, "", ...right, "已完成"]], "F2"],
];

describe("a table to the right of another", () => {
  it.each(beside)("is left unread, and nothing of it is mixed into the first: %s", (_name, rows) => {
    const tables = readTables(sheetOf(rows));
    expect(tables.map(({ title, planYear }) => [title, planYear])).toEqual([["2021年任务表", 2021]]);
    const [table] = tables;
    const hasDeadline = rows[1]?.[3] === "完成时限";
    expect(table?.columns).toMatchObject({ number: 1, task: 2, responsible: 3, deadline: hasDeadline ? 4 : null, progress: null });
    expect(table?.tasks.map(({ task, units }) => [task.text, units.map(({ name }) => name)])).toEqual([["任务甲", ["县财政局"]]]);
  });

  it.each(beside)("is told: %s", (_name, rows, begins) => {
    const issues = columnMissing.check(contextOf(sheetOf(rows)));
    expect(issues.filter(({ message }) => message.id === "column-missing.beside").map(({ cells }) => cells.map(toA1))).toEqual([[begins]]);
  });
});

it.each<[string, readonly string[]]>([
  ["two numbers in one table", ["序号", "重点任务", "序号", "具体措施", "责任单位", "完成时限"]],
  ["two levels of one task", ["序号", "重点任务", "责任单位", "序号", "具体任务", "责任单位", "完成时限"]],
  ["a blank label in the midst", ["序号", "工作任务", "", "责任单位", "完成时限"]],
  ["the same label twice", ["序号", "工作任务", "责任单位", "完成时限", "责任单位", "完成时限"]],
])("one table: %s", (_name, labels) => {
  const [table] = readTables(sheetOf([["2021年任务表"], labels, labels.map((_, index) => (index === 0 ? "1" : "县财政局"))]));
  expect(table?.beside).toBeNull();
  expect(table?.columns.deadline).toBe(labels.indexOf("完成时限") + 1);
});
