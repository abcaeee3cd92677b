import { numberDuplicate } from "../../../../src/core/rules/number-duplicate";
import { numberGap } from "../../../../src/core/rules/number-gap";
import { toA1 } from "../../../../src/core/sheet/cell-position";
import { sheetOf } from "../../sheet-of";
import { contextOf } from "../context-of";

type Row = readonly [unit: string, number: string, task: string];

/** The cells that the rules of numbers name, in a table whose units stand before the numbers. */
function found(rows: readonly Row[], merges: readonly string[] = []): readonly string[] {
  const cells = rows.map(([unit, number, task]) => [unit, number, task, "2021年6月底"]);
  const context = contextOf(sheetOf([["各单位2021年重点任务清单"], ["责任单位", "序号", "工作任务", "完成时限"], ...cells], { merges }));
  return [numberDuplicate, numberGap].flatMap((rule) => rule.check(context)).flatMap((issue) => issue.cells.map(toA1));
}

const restarting: readonly Row[] = [
  ["县发改局", "1", "编制规划。"],
  ["", "2", "开展评估。"],
  ["县财政局", "1", "编制预算。"],
  ["", "2", "编制决算。"],
];

describe("numbers that begin anew for each unit in front of them", () => {
  it("are right where the unit is merged over its tasks", () => {
    expect(found(restarting, ["A3:A4", "A5:A6"])).toEqual([]);
  });

  it("are right where it is written once, or beside each task", () => {
    expect(found(restarting)).toEqual([]);
    expect(found(restarting.map(([, number, task], index) => [index < 2 ? "县发改局" : "县财政局", number, task]))).toEqual([]);
  });

  it("are judged within the unit", () => {
    expect(found([...restarting.slice(0, 3), ["", "1", "编制决算。"]], ["A3:A4", "A5:A6"])).toEqual(["B5", "B6"]);
    expect(found([...restarting, ["", "4", "公开决算。"]], ["A3:A4", "A5:A7"])).toEqual(["B7"]);
  });

  it("run on through the table as well", () => {
    expect(
      found(
        restarting.map(([unit, , task], index) => [unit, String(index + 1), task]),
        ["A3:A4", "A5:A6"],
      ),
    ).toEqual([]);
  });
});

it("a unit behind the numbers divides no count", () => {
  const rows = [
    ["1", "编制规划。", "县发改局", "2021年6月底"],
    ["1", "编制预算。", "县财政局", "2021年6月底"],
  ];
  const context = contextOf(sheetOf([["2021年重点任务清单"], ["序号", "工作任务", "责任单位", "完成时限"], ...rows]));
  expect(numberDuplicate.check(context).flatMap((issue) => issue.cells.map(toA1))).toEqual(["A3", "A4"]);
});
