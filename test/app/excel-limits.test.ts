import { carryOutRun, type RecordedRun } from "../../src/app/carry-out";
import { type Refusal, RefusalError } from "../../src/app/ports";
import { refusingFullSheets } from "../../src/app/refusing-full-sheets";
import { fittingText } from "../../src/core/plan/cell-content";
import { longestFormula } from "../../src/core/plan/formula-text";
import { listSheet } from "../../src/core/plan/gathered/list-sheet";
import type { LaidOutRows } from "../../src/core/plan/layout/laid-out-rows";
import { setBreaks, stepsOfRows } from "../../src/core/plan/layout/laid-out-rows";
import { SheetFlow } from "../../src/core/plan/layout/sheet-flow";
import type { SheetRow } from "../../src/core/plan/layout/sheet-row";
import type { LongListRow } from "../../src/core/plan/long-list";
import { ownSheetKey } from "../../src/core/plan/ownership";
import { planHighlight } from "../../src/core/plan/plan-highlight";
import { planReminders } from "../../src/core/plan/reminders/plan-reminders";
import { planRoster } from "../../src/core/plan/plan-roster";
import type { PlanStep } from "../../src/core/plan/plan-step";
import { planProgressColumns } from "../../src/core/plan/progress-columns/plan-progress-columns";
import { sheetNames } from "../../src/core/plan/sheet-names";
import { planSummaries } from "../../src/core/plan/plan-summaries";
import { sheetStyles } from "../../src/core/plan/sheet-style";
import { defaultChoices } from "../../src/core/state/choices";
import { emptyState } from "../../src/core/state/workbook-state";
import { summarise } from "../../src/core/summary/summarise";
import type { SummaryModel } from "../../src/core/summary/summary-models";
import { applyPlan } from "../../src/hosts/xlsx/apply/apply-plan";
import { writeNewWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { StyleBook } from "../../src/hosts/xlsx/apply/styles/style-book";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { refusalText as english } from "../../src/i18n/en/refusals";
import { sheetWords as englishWords } from "../../src/i18n/en/sheet-words";
import { refusalText } from "../../src/i18n/zh-CN/refusals";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { minimalWorkbook } from "../contract/minimal-workbook";
import { asOf, judged } from "../core/judged";
import { workbookOf } from "../core/plan/workbook-after";
import { tableOf } from "../core/table-builder";
import { partTexts } from "../hosts/xlsx/apply/structure-faults";
import { MemoryHost } from "./memory-host";

/** What Excel holds at most, by its own specifications: each has a test below of what just fits and of what is one more. */
const most = {
  rows: 1_048_576,
  columns: 16_384,
  linksPerSheet: 65_530,
  pageBreaks: 1_026,
  cellFormats: 65_490,
  cellCharacters: 32_767,
  lineBreaks: 253,
  nameCharacters: 31,
  /** Of a tip beside a link, a prompt, a choice list with its commas, one part of a header or footer, the comment of a name. */
  shortTexts: 255,
  formula: 8_192,
  /** Points. */
  rowHeight: 409,
} as const;

const link = { target: { sheet: "表", position: { row: 1, column: 1 } }, tip: "转到" };
const linked: SheetRow = { cells: [{ column: 1, value: "第1行", style: sheetStyles.centeredLink, link }], height: 20 };
const plain: SheetRow = { cells: [{ column: 1, value: "事", style: sheetStyles.text }], height: 20 };

function flowOf(row: SheetRow, count: number): SheetFlow {
  const flow = new SheetFlow([300], []);
  flow.table({ head: [], again: [], rows: Array.from({ length: count }, () => row) });
  return flow;
}

/** The markup of a file in which these rows fill a sheet. */
function fileWith(rows: LaidOutRows): string {
  const steps = [
    { step: "add-sheet", sheet: "表" },
    { step: "fill-sheet", sheet: "表", rows, others: [] },
  ] as const;
  return [...partTexts(applyPlan(openPackage(minimalWorkbook()), { steps })).values()].join("");
}

function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
}

describe("rows", () => {
  const refusal: Refusal = { id: "over-limit", what: "rows", sheet: "合订", limit: most.rows };

  it("of a generated sheet: all that Excel has, and one more is refused", () => {
    expect(flowOf(plain, most.rows).laidOut("合订").rows).toHaveLength(most.rows);
    const over = flowOf(plain, most.rows + 1);
    expect(refusalOf(() => refusingFullSheets(() => over.laidOut("合订")))).toEqual(refusal);
    expect(refusalOf(() => refusingFullSheets(() => over.steps("合订")))).toEqual(refusal);
  });

  it("of a sheet that is planned while it is written: nothing is written, and the message says which and what to do", async () => {
    const host = MemoryHost.of([tableOf([{ text: "办事", deadline: "2021年6月底前" }]).sheet]);
    const over = flowOf(plain, most.rows + 1);
    const run: RecordedRun = {
      purpose: "summaries",
      items: [],
      inverse: [],
      steps: {
        *[Symbol.iterator]() {
          yield { step: "add-sheet", sheet: "合订" } as const;
          yield { step: "fill-sheet", sheet: "合订", rows: over.laidOut("合订"), others: [] } as const;
        },
      },
    };
    const carriedOut = Promise.resolve().then(() => carryOutRun(host, emptyState, run, "2021-10-15T09:30", { expect: new Map() }));
    await expect(carriedOut).rejects.toMatchObject({ refusal });
    expect(host.plans).toEqual([]);
    expect(refusalText(refusal, "表.xlsx")).toMatch(/^无法写入「表\.xlsx」：工作表「合订」.*1,048,576 行，没有写入任何内容。请/);
    expect(english(refusal, "a.xlsx")).toMatch(
      /^Cannot write to "a\.xlsx": the sheet "合订".*1,048,576 rows; nothing was written\. Choose/,
    );
  });

  // One line many times over: only their number matters.
  const modelWith = (lines: number, text = "办事"): SummaryModel => {
    const table = tableOf([{ text, deadline: "2021年6月底前", due: "2021-06-30", units: { 县财政局: "lead" } }]);
    const model = summarise([judged(table, asOf("2021-10-15"))], asOf("2021-10-15"));
    return {
      ...model,
      units: model.units.map((unit) => ({
        ...unit,
        lines: Array.from({ length: lines }, () => unit.lines[0]).filter((line) => line !== undefined),
      })),
    };
  };
  const proposed = (model: SummaryModel, combined: boolean): Refusal | null => {
    const summaries = { ...defaultChoices.summaries, overview: false, unitSheets: !combined, combined };
    const options = { generated: null, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
    return refusalOf(() =>
      refusingFullSheets(() => planSummaries(model, workbookOf([]), { words: sheetWords, live: true, choices: summaries, ...options })),
    );
  };

  it.each([
    [sheetWords.sheetNames.combined, true],
    ["县财政局", false],
  ])("of %s are too many already where it is proposed", (sheet, combined) => {
    expect(proposed(modelWith(most.rows + 1), combined)).toEqual({ ...refusal, sheet });
    expect(proposed(modelWith(3), combined)).toBeNull();
  });

  it("of a sheet that is only too long by the labels on each page, too", () => {
    // A line as high as a page stands below three rows of labels.
    expect(proposed(modelWith(most.rows / 4 + 1, "一项很长的任务。".repeat(200)), true)).toEqual({
      ...refusal,
      sheet: sheetWords.sheetNames.combined,
    });
  });

  it("of a reminder are too many already where it is proposed", () => {
    const model = modelWith(most.rows + 1);
    const chosen = new Set(model.lines.map(({ task }) => task));
    const details = { replyTo: "", contact: "", telephone: "", issuer: "", replyBy: null, issuedOn: null };
    const options = { words: sheetWords, generated: null, changedSheets: "keep-as-old", bringBackDeleted: true, details, chosen } as const;
    const sheet = sheetWords.sheetNames.reminder("县财政局");
    expect(refusalOf(() => refusingFullSheets(() => planReminders(model, workbookOf([]), options)))).toEqual({ ...refusal, sheet });
  });

  it("of what takes a run back, where that is asked for first", async () => {
    const over = flowOf(plain, most.rows + 1);
    const run: RecordedRun = {
      purpose: "summaries",
      items: [],
      steps: [],
      get inverse() {
        over.laidOut("合订");
        return [];
      },
    };
    const host = MemoryHost.of([tableOf([{ text: "办事", deadline: "2021年6月底前" }]).sheet]);
    const carriedOut = Promise.resolve().then(() => carryOutRun(host, emptyState, run, "2021-10-15T09:30", { expect: new Map() }));
    await expect(carriedOut).rejects.toMatchObject({ refusal });
  });
});

describe("tasks", () => {
  it("of a table that gets 完成情况: more than a call takes arguments", () => {
    const table = tableOf([{ text: "办事", deadline: "2021年6月底前" }]);
    const [task] = table.tasks;
    if (!task) throw new Error("no task");
    const count = 200_000;
    const tasks = Array.from({ length: count }, (_, index) => ({ ...task, firstRow: index + 2, lastRow: index + 2 }));
    const { steps } = planProgressColumns({ ...table, tasks }, sheetWords.unitSheet.progressPrompt);
    const areas = steps.flatMap((step) => (step.step === "data-validation" ? [step.area] : []));
    expect(areas.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[2, count + 1]]);
  });
});

describe("columns", () => {
  // 完成情况 and 完成时间 come right of the table's last column.
  it.each([
    ["two more fit", most.columns - 2, "add-columns"],
    ["one more fits", most.columns - 1, "columns-not-added"],
    ["none more fits", most.columns, "columns-not-added"],
  ])("of a table that gets 完成情况: %s", (_, last, item) => {
    const table = tableOf([{ text: "办事", deadline: "2021年6月底前" }]);
    const wide = { ...table, columns: { ...table.columns, remark: last } };
    const { items, steps } = planProgressColumns(wide, sheetWords.unitSheet.progressPrompt);
    expect([items.map(({ id }) => id), steps.length > 0]).toEqual([[item], item === "add-columns"]);
  });
});

describe("links of a sheet", () => {
  const linksOf = (steps: readonly PlanStep[]): number => steps.filter(({ step }) => step === "link").length;

  it("all are set as long as they fit", () => {
    expect(linksOf(flowOf(linked, most.linksPerSheet).steps("表"))).toBe(most.linksPerSheet);
  });

  it("the first ones stay where there are more; the others keep their text and look like text", () => {
    const { rows, heights } = flowOf(linked, most.linksPerSheet + 2).laidOut("表");
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.filter((cell) => cell.link)).toHaveLength(most.linksPerSheet);
    expect(cells.slice(-2).map(({ value, style }) => [value, style.font.color])).toEqual([
      ["第1行", "000000"],
      ["第1行", "000000"],
    ]);
    expect([cells[0]?.style.font.color, heights.at(-1)]).toEqual(["0563C1", 20]);
    expect(linksOf(stepsOfRows("表", { rows, heights, widths: [300], breaks: [] }))).toBe(most.linksPerSheet);
  });

  it("so it is in the file, also for rows that are alike", () => {
    const cells = [{ column: 1, value: "第1行", style: sheetStyles.centeredLink, link }] as const;
    const alike: SheetRow = { cells, height: 20, variant: { of: cells, differing: 1, height: 20 } };
    const rows = flowOf(alike, most.linksPerSheet + 1).laidOut("表");
    expect(fileWith(rows).match(/<hyperlink /g)).toHaveLength(most.linksPerSheet);
    expect(rows.rows.at(-1)?.variant).toBeUndefined();
  });

  it.each([
    ["as long as it may be", "长".repeat(255), "长".repeat(255)],
    ["longer", "长".repeat(256), `${"长".repeat(254)}…`],
    ["cut in the middle of a character", `${"长".repeat(253)}𠮷𠮷`, `${"长".repeat(253)}…`],
  ])("the tip beside a link: %s", (_, tip, expected) => {
    const laidOut = flowOf(
      { ...linked, cells: [{ column: 1, value: "第1行", style: sheetStyles.centeredLink, link: { ...link, tip } }] },
      1,
    );
    const steps = laidOut.steps("表");
    expect(steps.flatMap((step) => (step.step === "link" ? [step.tip] : []))).toEqual([expected]);
    expect(fileWith(laidOut.laidOut("表"))).toContain(`tooltip="${expected}"`);
  });
});

describe("page breaks of a sheet", () => {
  const withBreaks = (count: number): LaidOutRows => ({
    rows: Array.from({ length: count + 1 }, () => plain),
    heights: [],
    widths: [300],
    breaks: Array.from({ length: count }, (_, index) => index + 2),
  });

  it("all are set as long as they fit; a longer sheet breaks by itself", () => {
    expect(setBreaks(withBreaks(most.pageBreaks))).toHaveLength(most.pageBreaks);
    expect(setBreaks(withBreaks(most.pageBreaks + 1))).toEqual([]);
  });
});

describe("cell formats of a workbook", () => {
  const bookOf = (formats: number): StyleBook =>
    new StyleBook(
      `<styleSheet><fonts><font><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${'<xf numFmtId="0"/>'.repeat(formats)}</cellXfs></styleSheet>`,
    );

  it("a last one is added, and one more is refused", () => {
    expect(bookOf(most.cellFormats - 1).cellFormat(sheetStyles.text)).toBe(most.cellFormats - 1);
    const refusal: Refusal = { id: "over-limit", what: "formats", sheet: "", limit: most.cellFormats };
    expect(refusalOf(() => bookOf(most.cellFormats).cellFormat(sheetStyles.text))).toEqual(refusal);
    expect(refusalText(refusal, "表.xlsx")).toMatch(/^无法写入「表\.xlsx」：工作簿里的单元格格式太多，.*65,490 种.*没有写入任何内容。请/);
    expect(english(refusal, "a.xlsx")).toMatch(/^Cannot write to "a\.xlsx": .*65,490.*nothing was written\./);
  });
});

describe("texts of a cell", () => {
  it("as much as fits, with a sign where something is cut off", () => {
    expect(fittingText("长".repeat(most.cellCharacters))).toHaveLength(most.cellCharacters);
    expect(fittingText("长".repeat(most.cellCharacters + 1))).toBe(`${"长".repeat(most.cellCharacters - 1)}…`);
  });

  it("as many lines as fit; what stands below goes on on the last one", () => {
    const lines = (count: number): string => Array.from({ length: count + 1 }, (_, index) => `行${index}`).join("\n");
    expect(fittingText(lines(most.lineBreaks))).toBe(lines(most.lineBreaks));
    expect(fittingText(lines(most.lineBreaks + 2))).toBe(`${lines(most.lineBreaks)} 行254 行255`);
    expect(fittingText("一\r\n".repeat(300)).match(/\r\n/g)).toHaveLength(most.lineBreaks);
  });

  it("in a list that the host asks for row by row, too", () => {
    const rows: LongListRow[] = [{ height: 20, values: ["长".repeat(most.cellCharacters + 1)] }];
    const columns = [{ label: "原文时限", width: 300, style: sheetStyles.text }];
    const { steps, list } = listSheet({ sheet: "明细", title: "任务明细", note: "", columns, count: 1, rows }, sheetWords);
    const bytes = writeNewWorkbook([{ step: "add-sheet", sheet: "明细" }, ...steps], [list]);
    const text = /<t[^>]*>(长+…)<\/t>/.exec(openPackage(bytes).text("xl/worksheets/sheet1.xml"))?.[1];
    expect(text).toHaveLength(most.cellCharacters);
  });
});

describe("names and short texts", () => {
  it("a sheet's name is cut, and so is one that gets a number", () => {
    const long = "县".repeat(most.nameCharacters + 1);
    const names = sheetNames([long, long], [], sheetWords.sheetNames);
    expect(names.map((name) => name.length)).toEqual([most.nameCharacters, most.nameCharacters]);
    expect(new Set(names).size).toBe(2);
  });

  it("the comment by which a sheet of ours is known", () => {
    expect(ownSheetKey("reminder", "县".repeat(1_000)).length).toBeLessThanOrEqual(most.shortTexts);
  });

  it.each([
    ["in Chinese", sheetWords],
    ["in English", englishWords],
  ])("page numbers, prompts and choices as they are worded %s", (_, words) => {
    const { unitSheet, pageFooter, rosterGroups } = words;
    const texts = [pageFooter, rosterGroups, unitSheet.progressPrompt, unitSheet.progressChoices.join()];
    expect(texts.filter((text) => text.length > most.shortTexts)).toEqual([]);
  });

  it("the collective names to choose from: as many as fit", () => {
    const names = Array.from({ length: 60 }, (_, index) => `*县直第${index}类部门`);
    const table = tableOf([
      {
        text: "办事",
        deadline: "2021年6月底前",
        units: { 县财政局: "lead", ...Object.fromEntries(names.map((name) => [name, "support" as const])) },
      },
    ]);
    const { steps } = planRoster([table], workbookOf([table.sheet]), [], sheetWords);
    const [list] = steps.flatMap((step) => (step.step === "data-validation" ? [step.list] : []));
    expect(list?.join().length).toBeLessThanOrEqual(most.shortTexts);
    expect(list?.length).toBeGreaterThan(20);
  });
});

describe("formulas and heights", () => {
  it("a mark's formula stays below the limit, whatever the longest deadline says", () => {
    const deadline = `2021年6月底前${"，并按要求报送情况".repeat(3_000)}`;
    const table = tableOf([{ text: "办事", deadline, due: "2021-06-30" }]);
    const options = { mode: "live", asOf: asOf("2021-10-15"), scheme: "traffic-light", words: sheetWords } as const;
    const formulas = planHighlight(judged(table, asOf("2021-10-15")), options).steps.flatMap((step) =>
      step.step === "conditional-format" ? step.rules.map(({ formula }) => formula) : [],
    );
    expect(longestFormula).toBe(most.formula);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter(({ length }) => length > most.formula)).toEqual([]);
  });

  it("a row is as high as Excel allows at most", () => {
    const row: SheetRow = { cells: [{ column: 1, value: "长".repeat(5_000), style: sheetStyles.text }] };
    const { heights } = flowOf(row, 1).laidOut("表");
    expect(heights).toEqual([most.rowHeight]);
  });
});
