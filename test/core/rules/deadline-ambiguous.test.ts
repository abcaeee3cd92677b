import { deadlineAmbiguous } from "../../../src/core/rules/deadline-ambiguous";
import type { CellSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { toA1 } from "../../../src/core/sheet/cell-position";
import { findings as english } from "../../../src/i18n/en/findings";
import { findings as chinese } from "../../../src/i18n/zh-CN/findings";
import { sheetOf } from "../sheet-of";
import { contextOf } from "./context-of";

function number(value: number): CellSnapshot {
  return { kind: "number", value, text: String(value), numberFormat: "General", formula: false, mixedFormats: false };
}

const title = ["2021年责任分解表"];
const header = ["具体任务", "责任单位", "完成时限"];

describe("a deadline of which two days may be the last", () => {
  const rows = [
    "2021年8月前",
    "9月中",
    number(9.3),
    "年初",
    number(2021.1),
    "9月30日前后",
    "8月底左右",
    "8月底或9月15日前",
    "8月或之前",
  ].map((deadline, index) => [`公开预算${index}。`, "县财政局", deadline]);
  const issues = deadlineAmbiguous.check(contextOf(sheetOf([title, header, ...rows])));

  it("is one finding for each cause, and only 前 is explained by 前", () => {
    expect(issues.map(({ cells, message }) => [message.id, cells.map(toA1)])).toEqual([
      ["deadline-ambiguous", ["C3", "C11"]],
      ["deadline-ambiguous.vague", ["C4", "C5", "C6", "C7", "C8", "C9", "C10"]],
    ]);
  });

  it.each<[string, number | string, boolean]>([
    ["a number that may have lost a zero", 9.3, true],
    ["vague words", "9月中", false],
  ])("%s: the zero is named only there", (_name, deadline, named) => {
    const cell = typeof deadline === "number" ? number(deadline) : deadline;
    const [issue] = deadlineAmbiguous.check(contextOf(sheetOf([title, header, ["公开预算。", "县财政局", cell]])));
    if (issue?.message.id !== "deadline-ambiguous.vague") throw new Error("another message");
    for (const words of [chinese, english]) {
      const text = words["deadline-ambiguous.vague"](issue.message.parameters);
      expect(text.includes("9.30")).toBe(named);
      expect(text).not.toContain("「前」");
    }
  });
});
