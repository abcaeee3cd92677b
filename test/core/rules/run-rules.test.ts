import type { RuleId } from "../../../src/core/rules/finding";
import { runRules } from "../../../src/core/rules/run-rules";
import { toA1 } from "../../../src/core/sheet/cell-position";
import { sheetOf } from "../sheet-of";
import { contextOf } from "./context-of";

const title = ["2021年重点工作责任分解表"];

function review(rows: Parameters<typeof sheetOf>[0], merges: readonly string[] = []) {
  return runRules(contextOf(sheetOf([title, ...rows], { merges })));
}

function cellsOf(result: ReturnType<typeof review>, rule: RuleId): string[] {
  return result.findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.cells.map(toA1));
}

describe("the result", () => {
  const result = review([
    ["序号", "具体任务", "责任单位", "完成时限"],
    ["1", "公开年度预算", "县财政局,县审计局", "2021年9月31日"],
    ["2", "", "县财政局", "2021年底前"],
    ["4", "公开年度决算。", "", ""],
    ["7", "公开检查(专项)结果。", "县市场监管局", "9月底前"],
    ["8", "公开处罚结果。", "县市场监管局", "2021年底前"],
  ]);

  it("stands in the order of severity, rule and cell", () => {
    expect(result.findings.map(({ severity, rule, cells }) => [severity, rule, ...cells.map(toA1)].join(" "))).toEqual([
      "error task-missing B4",
      "error unit-missing C5",
      "error deadline-impossible D3",
      "warning number-gap A5",
      "warning number-gap A6",
      "warning deadline-missing D5",
      "warning deadline-year-assumed D6",
      "info unit-separator C3",
      "info text-end-punctuation B3",
      "info text-halfwidth B6",
    ]);
  });

  it("says which rules could not run, and why", () => {
    expect(result.skipped.map(({ rule, why }) => `${rule}: ${why.id}`)).toEqual([
      "section-gap: skipped.no-sections",
      "unit-unknown: skipped.no-roster",
      "progress-unknown: skipped.no-progress-column",
      "progress-date-missing: skipped.no-progress-column",
      "progress-date-future: skipped.no-done-date-column",
      "section-style: skipped.no-sections",
    ]);
    expect(result.ran).toHaveLength(30);
  });

  it("names the tasks a finding speaks of", () => {
    const impossible = result.findings.find((finding) => finding.rule === "deadline-impossible");
    expect(impossible?.tasks).toEqual(["公开年度预算"]);
  });
});

describe("skipped rules", () => {
  it.each([
    ["a deadline column", ["具体任务", "责任单位"], ["公开年度预算。", "县财政局"], "deadline-missing", "skipped.no-deadline-column"],
    ["a unit column", ["具体任务", "完成时限"], ["公开年度预算。", "2021年底前"], "unit-missing", "skipped.no-unit-column"],
    ["numbers", ["具体任务", "责任单位", "完成时限"], ["公开年度预算。", "县财政局", "2021年底前"], "number-missing", "skipped.no-numbers"],
  ])("without %s", (_name, header, row, rule, why) => {
    const { skipped, findings } = review([header, row]);
    expect(skipped.find((entry) => entry.rule === rule)?.why.id).toBe(why);
    expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it("without a plan year", () => {
    const { skipped } = runRules(
      contextOf(sheetOf([["责任分解表"], ["具体任务", "责任单位", "完成时限"], ["公开年度预算。", "县财政局", "2021年底前"]])),
    );
    expect(skipped.filter(({ why }) => why.id === "skipped.no-plan-year").map(({ rule }) => rule)).toEqual([
      "deadline-year-assumed",
      "deadline-outside-plan",
    ]);
  });
});

describe("fixes", () => {
  const header = ["具体任务", "责任单位", "完成时限"];
  const faulty = "1. 公开(年度)预算 。";

  it("are offered for text", () => {
    const { findings } = review([header, [faulty, "县财政局", "2021年底前"]]);
    expect(findings.flatMap((finding) => finding.fixes.map((fix) => `${finding.rule}: ${fix.to}`))).toEqual([
      "number-style: 1.公开(年度)预算 。",
      "text-halfwidth: 1. 公开（年度）预算 。",
      "text-spacing: 1. 公开(年度)预算。",
    ]);
    expect(findings.flatMap((finding) => finding.fixes).every((fix) => fix.safe && fix.from === faulty)).toBe(true);
  });

  it("never target a formula", () => {
    const { findings } = review([header, [{ text: faulty, formula: true }, "县财政局", "2021年底前"]]);
    expect(findings.map((finding) => finding.rule)).toEqual(["number-style", "text-halfwidth", "text-spacing"]);
    expect(findings.flatMap((finding) => finding.fixes)).toEqual([]);
  });

  it("are never safe for a deadline", () => {
    const rows = ["2021年6月30日前", "2021年9月底前", "2021年9月30日", "2021年底前"].map((day, index) => [
      `${index + 1}.公开第${"一二三四"[index] ?? ""}批事项。`,
      "县财政局",
      day,
    ]);
    const { findings } = review([header, ...rows]);
    expect(findings.flatMap((finding) => finding.fixes)).toEqual([
      { position: { row: 5, column: 3 }, from: "2021年9月30日", to: "2021年9月30日前", safe: false },
    ]);
  });

  it("keep the blank that parts a number from a text that begins with a digit", () => {
    const { findings } = review([header, ["1. 5G基站建设。", "县财政局", "2021年底前"]]);
    expect(findings).toEqual([]);
  });

  it.each([
    ["县财政局,县审计局", "县财政局、县审计局"],
    ["县财政局、、县审计局", "县财政局、县审计局"],
    ["县财政局、县审计局、", "县财政局、县审计局"],
  ])("put the separators of %s right", (from, to) => {
    const { findings } = review([header, ["公开年度预算。", from, "2021年底前"]]);
    expect(findings.flatMap((finding) => finding.fixes)).toEqual([{ position: { row: 3, column: 2 }, from, to, safe: true }]);
  });
});

describe("one cause, one finding", () => {
  it("a placeholder column yields nothing but that", () => {
    const { findings } = review([
      ["具体任务", "责任单位", "完成时限"],
      ["公开年度预算。", "--", "2021年底前"],
      ["公开年度决算。", "--", "2021年底前"],
    ]);
    expect(findings.map(({ rule, cells }) => [rule, ...cells.map(toA1)])).toEqual([["column-placeholder", "B3", "B4"]]);
  });

  it("a merged blank cell is named once", () => {
    const result = review(
      [
        ["序号", "具体任务", "责任单位", "完成时限"],
        ["1", "公开年度预算。", "县财政局", ""],
        ["2", "公开年度决算。", "县财政局", ""],
        ["3", "公开检查结果。", "县财政局", "2021年底前"],
      ],
      ["D3:D4"],
    );
    expect(cellsOf(result, "deadline-missing")).toEqual(["D3"]);
  });

  it("a number merged over several tasks is no duplicate", () => {
    const result = review(
      [
        ["序号", "具体任务", "责任单位", "完成时限"],
        ["1", "公开年度预算。", "县财政局", "2021年底前"],
        ["", "公开年度决算。", "县财政局", "2021年底前"],
        ["2", "公开检查结果。", "县市场监管局", "2021年底前"],
      ],
      ["A3:A4"],
    );
    expect(result.findings).toEqual([]);
  });

  it("a blank task between numbers in the texts is no gap", () => {
    const result = review([
      ["具体任务", "责任单位", "完成时限"],
      ["1.公开年度预算。", "县财政局", "2021年底前"],
      ["", "县财政局", "2021年底前"],
      ["3.公开检查结果。", "县市场监管局", "2021年底前"],
    ]);
    expect(result.findings.map(({ rule, cells }) => [rule, ...cells.map(toA1)])).toEqual([["task-missing", "A4"]]);
  });

  it("lists inside the cells do not count the tasks", () => {
    const result = review([
      ["具体任务", "责任单位", "完成时限"],
      ["1.公开年度预算；\n2.公开部门预算。", "县财政局", "2021年底前"],
      ["1.公开检查计划；\n2.公开检查结果。", "县市场监管局", "2021年底前"],
    ]);
    expect(result.findings).toEqual([]);
    expect(result.skipped.find(({ rule }) => rule === "number-duplicate")?.why.id).toBe("skipped.no-numbers");
  });
});
