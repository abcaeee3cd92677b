import { runRules } from "../../../src/core/rules/run-rules";
import { areaToA1, toA1 } from "../../../src/core/sheet/cell-position";
import { findings as chinese } from "../../../src/i18n/zh-CN/findings";
import expected from "../../fixtures/rongjiang-2021.expected.json";
import published from "../../fixtures/rongjiang-2021.json";
import { sheetOf } from "../sheet-of";
import { contextOf } from "./context-of";
import { word } from "./word";

/** The fixture counts rows and columns from 0: [first row, first column, last row, last column]. */
function areaAddress([firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0]: readonly number[]): string {
  return areaToA1({ firstRow: firstRow + 1, firstColumn: firstColumn + 1, lastRow: lastRow + 1, lastColumn: lastColumn + 1 });
}

const context = contextOf(sheetOf(published.grid, { name: published.sheet, merges: published.merges.map(areaAddress) }));
const result = runRules(context);
const found = result.findings.map((finding) => ({
  ...finding,
  addresses: finding.cells.map(toA1),
  text: word(chinese, finding.message),
}));

describe("the table of Rongjiang county, 2021", () => {
  it("is read in full", () => {
    expect(context.table.tasks).toHaveLength(expected.reading.tasks);
  });

  it.each(expected.mustFind)("yields $rule", ({ rule, cells, findings }) => {
    const ofRule = found.filter((finding) => finding.rule === rule);
    expect(ofRule.flatMap((finding) => finding.addresses)).toEqual(expect.arrayContaining(cells));
    expect(ofRule.length).toBe(findings ?? 1);
  });

  it.each(expected.mustNotFind)("does not yield %s", (rule) => {
    expect(found.filter((finding) => finding.rule === rule).map((finding) => finding.text)).toEqual([]);
  });

  it("yields 13 to 18 findings, none of them an error", () => {
    expect(found.length).toBeGreaterThanOrEqual(13);
    expect(found.length).toBeLessThanOrEqual(expected.mostFindings);
    expect(found.filter((finding) => finding.severity === "error")).toEqual([]);
  });

  it("names every cell of a cause, and no other", () => {
    const cellsOf = (rule: string) => found.filter((finding) => finding.rule === rule).flatMap((finding) => finding.addresses);
    expect(cellsOf("number-style")).toEqual(["C5", "C7", "C10", "C33"]);
    expect(cellsOf("section-style")).toEqual(["B15", "B18", "B23", "B27", "B30", "B33", "B34", "B35"]);
    expect(cellsOf("text-halfwidth")).toEqual(["C4", "C10", "C29"]);
    expect(cellsOf("text-end-punctuation")).toEqual(["C8"]);
    expect(cellsOf("deadline-wording")).toEqual(["F27"]);
    expect(cellsOf("deadline-action")).toEqual(["F35"]);
    expect(cellsOf("unit-several-leads").slice(0, 3)).toEqual(["D4", "D6", "D7"]);
    // Task 26 has 、 and task 7 a half-width comma; the other eight cells of the same two names have ， before a line break.
    expect(cellsOf("unit-separator").sort()).toEqual(["D10", "D18", "D19", "D23", "D24", "D25", "D27", "D29", "D33", "D34", "D35"].sort());
  });

  it("says what ran and what did not", () => {
    const why = Object.fromEntries(result.skipped.map(({ rule, why: { id } }) => [rule, id]));
    expect(why).toEqual({
      "unit-unknown": "skipped.no-roster",
      "progress-unknown": "skipped.no-progress-column",
      "progress-date-missing": "skipped.no-progress-column",
      "progress-date-future": "skipped.no-done-date-column",
    });
    expect(result.ran.length + result.skipped.length).toBe(36);
  });

  it.each([
    ["unit-variant", "D28「县发展改革委」与 D4、D7「县发展改革局」疑为同一单位"],
    ["deadline-wording", "F27「2021年9月30日」缺少「前」字"],
    ["deadline-action", "F35「2021年6月30日前制定工作方案」在时限之外还写了要做的事"],
    ["deadline-text-conflict", "F34 的时限为「2021年9月30日前」，而任务正文 C34 写的是「年内至少开展1次政务公开专题培训」"],
    ["unit-collective", "D4、D8、D10、D14、D15、D16、D18、D19 等 17 处用了集合名称"],
    ["column-placeholder", "「责任单位」列没有内容：整列只有占位符号或空白（E4、E5、E6、E7、E8、E9、E10、E11 等 32 处「--」）"],
    ["number-style", "实为 C5「2. 」、C7「4. 」、C10「7. 」、C33「30. 」"],
  ])("words %s so that a clerk can act", (rule, words) => {
    expect(found.find((finding) => finding.rule === rule)?.text).toContain(words);
  });
});
