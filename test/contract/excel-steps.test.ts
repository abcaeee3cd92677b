import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanStep } from "../../src/core/plan/plan-step";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { apiLevels } from "../excel-host/transport/api-levels";
import { asOneTest, openExcel } from "../excel-host/transport/open-excel";
import type { SimulatedExcel } from "../excel-host/simulated-excel";
import { pictureOfExcel } from "../excel-host/picture";
import { excelWorkbookOf } from "./excel-workbook";
import { knownDifferences } from "./known-differences";
import { minimalWorkbook } from "./minimal-workbook";
import { blankSheet, caseSheet, otherRule, someRule, stepCases, textCell } from "./step-cases";

const rongjiang = new Uint8Array(readFileSync(join(__dirname, "../fixtures/rongjiang-2021.xlsx")));
const workbooks = [
  ["the table of Rongjiang county", rongjiang, "Sheet1"],
  ["a minimal workbook", minimalWorkbook(), "台账"],
] as const;
const settings = apiLevels.flatMap((level) => workbooks.map(([what, file, sheet]) => ({ level, what, file, sheet })));
const added: PlanStep = { step: "add-sheet", sheet: caseSheet };
/** What a chart is made of is told apart below: a file keeps numbers and names that Excel reads from the cells. */
const cases = Object.entries(stepCases).filter(([name]) => name !== "chart");
const options = { expect: new Map<string, string>() };

async function opened(file: Uint8Array, level: (typeof apiLevels)[number]): Promise<{ excel: SimulatedExcel; host: ExcelHost }> {
  asOneTest();
  return { excel: openExcel(await excelWorkbookOf(file), level), host: new ExcelHost() };
}

describe.each(settings)("steps on a sheet of the plan, in $what, ExcelApi $level", ({ level, file }) => {
  it.each(cases)("%s", async (name, { step, after = [], shows }) => {
    const { excel, host } = await opened(file, level);
    const before = pictureOfExcel(excel.workbook);
    const steps = name === "add-sheet" ? [step] : [added, ...after, step];
    expect(await host.apply({ steps }, options)).toMatchObject({ id: "applied", notDone: [] });
    const expected = shows === null ? before : { ...before, [caseSheet]: { ...blankSheet, ...shows } };
    expect(pictureOfExcel(excel.workbook)).toEqual(expected);
  });

  it.each(cases)("%s in a run of its own", async (name, { step, after = [], shows }) => {
    const { excel, host } = await opened(file, level);
    const before = pictureOfExcel(excel.workbook);
    if (name !== "add-sheet") await host.apply({ steps: [added, ...after] }, options);
    expect(await host.apply({ steps: [step] }, options)).toMatchObject({ id: "applied", notDone: [] });
    const expected = shows === null ? before : { ...before, [caseSheet]: { ...blankSheet, ...shows } };
    expect(pictureOfExcel(excel.workbook)).toEqual(expected);
  });
});

it.each(apiLevels)("a chart is made of the series of the plan, ExcelApi %s", async (level) => {
  const { excel, host } = await opened(minimalWorkbook(), level);
  const { step, after = [] } = stepCases.chart;
  expect(await host.apply({ steps: [added, ...after, step] }, options)).toMatchObject({ id: "applied", notDone: [] });
  const [chart] = excel.workbook.sheet(caseSheet).charts;
  const set = (name: string): unknown => chart?.more.get(name);
  expect([chart?.type, chart?.over]).toEqual(["BarStacked", { top: 5, left: 1, rows: 15, columns: 4 }]);
  expect([set("title.text"), set("axes.categoryAxis.reversePlotOrder"), set("axes.valueAxis.maximum")]).toEqual([
    "各单位任务构成 <1>",
    true,
    6,
  ]);
  expect(
    ["series.0", "series.1"].map((series) => [set(`${series}.name`), set(`${series}.format.fill.color`), set(`${series}.gapWidth`)]),
  ).toEqual([
    ["▲ 逾期", "#9C0006", 40],
    ["已办结", "#DDDDDD", 40],
  ]);
  expect(set("series.1.values")).toMatchObject({ sheet: caseSheet, top: 1, left: 2, rows: 2, columns: 1 });
});

describe.each(settings)("steps on a sheet of the office, in $what, ExcelApi $level", ({ level, file, sheet }) => {
  const area = { firstRow: 4, firstColumn: 6, lastRow: 35, lastColumn: 6 };

  it("conditional-format puts its rules first", async () => {
    const { excel, host } = await opened(file, level);
    await host.apply({ steps: [{ step: "conditional-format", sheet, area, rules: [otherRule] }] }, options);
    await host.apply({ steps: [{ step: "conditional-format", sheet, area, rules: [someRule] }] }, options);
    expect(pictureOfExcel(excel.workbook)[sheet]?.rules.map(({ formula, priority }) => [priority, formula])).toEqual([
      [1, someRule.formula],
      [2, otherRule.formula],
    ]);
  });

  it("remove-own-conditional-formats restores the picture, also after the workbook was opened again", async () => {
    const { excel, host } = await opened(file, level);
    const before = pictureOfExcel(excel.workbook);
    await host.apply({ steps: [{ step: "conditional-format", sheet, area, rules: [someRule, otherRule] }] }, options);
    excel.saveAndReopen();
    await new ExcelHost().apply({ steps: [{ step: "remove-own-conditional-formats", sheet }] }, options);
    expect(pictureOfExcel(excel.workbook)).toEqual(before);
  });

  it("write-cells replaces a text, adds one beside it and one below all rows", async () => {
    const { excel, host } = await opened(file, level);
    const cells = [textCell(1, 1, "改后"), textCell(1, 9, "@新"), textCell(99, 2, "末行")];
    const before = pictureOfExcel(excel.workbook);
    await host.apply({ steps: [{ step: "write-cells", sheet, cells }] }, options);
    const old = before[sheet] ?? blankSheet;
    expect(pictureOfExcel(excel.workbook)[sheet]).toEqual({ ...old, cells: { ...old.cells, A1: "改后", I1: "@新", B99: "末行" } });
  });

  it("rename-sheet gives a sheet another name and keeps what is on it", async () => {
    const { excel, host } = await opened(file, level);
    const target = { sheet, position: { row: 1, column: 1 } };
    const linked: PlanStep = { step: "link", sheet: caseSheet, position: { row: 1, column: 1 }, target, tip: "看原表" };
    await host.apply({ steps: [added, { step: "write-cells", sheet: caseSheet, cells: [textCell(1, 1, "原表")] }, linked] }, options);
    const before = pictureOfExcel(excel.workbook);
    await host.apply({ steps: [{ step: "rename-sheet", sheet, newName: "原'表" }] }, options);
    const after = pictureOfExcel(excel.workbook);
    expect(Object.keys(after)).toEqual(Object.keys(before).map((name) => (name === sheet ? "原'表" : name)));
    expect(after["原'表"]?.cells).toEqual(before[sheet]?.cells);
    const leadsTo = { follow: "原''表", stay: sheet }[knownDifferences.linksToARenamedSheet.excel as "follow" | "stay"];
    expect(after[caseSheet]?.links).toEqual({ A1: { target: `'${leadsTo}'!A1`, tip: "看原表" } });
  });

  it("save-state keeps a text in place of an earlier one, and removes it without a trace", async () => {
    const { excel, host } = await opened(file, level);
    const text = `{"a":"<&>\u0001_x0041_ 责任\r\n"}`;
    await host.apply({ steps: [{ step: "save-state", text: "旧" }] }, options);
    await host.apply({ steps: [{ step: "save-state", text }] }, options);
    expect(excel.workbook.customXmlParts).toHaveLength(1);
    expect((await host.read({ sheets: [] })).state).toBe(text);
    excel.saveAndReopen();
    expect((await new ExcelHost().read({ sheets: [] })).state).toBe(text);
    await host.apply({ steps: [{ step: "save-state", text: null }] }, options);
    expect((await host.read({ sheets: [] })).state).toBeNull();
    expect(excel.workbook.customXmlParts).toEqual([]);
  });

  it("marks are read back as they were written, also after the workbook was opened again", async () => {
    const { excel, host } = await opened(file, level);
    await host.apply({ steps: [{ step: "conditional-format", sheet, area, rules: [someRule, otherRule] }] }, options);
    expect(await host.readOwnMarks(sheet)).toEqual([{ area, rules: [someRule, otherRule] }]);
    excel.saveAndReopen();
    expect(await new ExcelHost().readOwnMarks(sheet)).toEqual([{ area, rules: [someRule, otherRule] }]);
  });
});
