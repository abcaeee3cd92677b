import ExcelJS from "exceljs";
import type { GatheredOptions } from "../../../../src/core/plan/gathered/gathered-options";
import { planGathered } from "../../../../src/core/plan/gathered/plan-gathered";
import { unitParts } from "../../../../src/core/plan/gathered/units-sheet";
import { listedSteps } from "../../../../src/core/plan/plan-in-parts";
import { gather } from "../../../../src/core/summary/gathered/gather";
import type { GatheredModel } from "../../../../src/core/summary/gathered/gathered-models";
import { writeNewWorkbook } from "../../../../src/hosts/xlsx/new-workbook";
import { gatheredWords as english } from "../../../../src/i18n/en/gathered";
import { gatheredWords } from "../../../../src/i18n/zh-CN/gathered";
import { sheetWords } from "../../../../src/i18n/zh-CN/sheet-words";
import { kept, when } from "../../summary/gathered/kept-table";

const options: GatheredOptions = { words: sheetWords, gathered: gatheredWords, leftOut: [] };

/** Tables of one task each, which so many units have to do together. */
function modelOf(units: readonly number[]): GatheredModel {
  const tables = units.map((count, table) =>
    kept(`${table + 1}.xlsx`, `第${table + 1}县2021年任务表`, [
      {
        text: "办事",
        deadline: "2021-06-30",
        due: "2021-06-30",
        progress: "未完成",
        units: Object.fromEntries(Array.from({ length: count }, (_, index) => [`县第${index + 1}局`, "responsible"] as const)),
      },
    ]),
  );
  return gather(tables, when);
}

async function written(units: readonly number[], mostLines: number, gathered = gatheredWords): Promise<ExcelJS.Workbook> {
  const { steps, lists } = planGathered(modelOf(units), { ...options, gathered, mostLines });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(writeNewWorkbook(steps, lists).slice().buffer);
  return book;
}

const unitSheets = (book: ExcelJS.Workbook): ExcelJS.Worksheet[] => book.worksheets.filter(({ name }) => name.startsWith("各县单位"));
/** The number of the table and the unit of each line. */
const linesOf = (sheets: readonly ExcelJS.Worksheet[]): string[] =>
  sheets.flatMap((sheet) => {
    const rows = Array.from({ length: sheet.rowCount - 3 }, (_, index) => sheet.getRow(index + 4));
    return rows.map((row) => `${row.getCell(1).text} ${row.getCell(3).text}`);
  });

describe("the units of all tables, where one sheet has no room for all", () => {
  it("go on on further sheets, a table on one of them unless it is longer than a sheet, and every line stands once", async () => {
    const [one, several] = [await written([2, 3, 1, 6], 100), await written([2, 3, 1, 6], 4)];
    expect(unitSheets(one).map(({ name }) => name)).toEqual(["各县单位"]);
    expect(unitSheets(several).map(({ name }) => name)).toEqual(["各县单位", "各县单位（2）", "各县单位（3）", "各县单位（4）"]);
    expect(unitSheets(several).map((sheet) => sheet.rowCount - 3)).toEqual([2, 4, 4, 2]);
    expect(linesOf(unitSheets(one))).toHaveLength(12);
    expect(linesOf(unitSheets(several))).toEqual(linesOf(unitSheets(one)));
    expect(unitSheets(several).map(({ autoFilter }) => autoFilter)).toEqual(
      [5, 7, 7, 5].map((row): unknown => expect.stringMatching(new RegExp(`^A3:[A-Z]+${row}$`))),
    );
  });

  it("each sheet says which tables stand there, and that the others belong to the sum", async () => {
    const notes = unitSheets(await written([2, 3, 1, 6], 4)).map((sheet) => sheet.getCell("A2").text);
    expect(notes.map((note) => /^单位太多，[^。]*分为 4 张，本表是第 (\d) 张：([^；]*)；各张相加才是全部。/.exec(note)?.slice(1))).toEqual([
      ["1", "第 1 号表"],
      ["2", "第 2—3 号表"],
      ["3", "第 4 号表"],
      ["4", "第 4 号表"],
    ]);
    expect(unitSheets(await written([2, 3], 100))[0]?.getCell("A2").text).not.toContain("放不下");
    const foreign = await written([2, 3], 4, english);
    expect(foreign.worksheets.map(({ name }) => name)).toContain("Units by county (2)");
    expect(foreign.getWorksheet("Units by county (2)")?.getCell("A2").text).toMatch(/^One sheet has no room .* sheet 2 of 2, with No\. 2;/);
  });

  it("a county's name on 总览 leads to its first line, whichever sheet that is on", async () => {
    const model = modelOf([2, 3, 1, 6]);
    const { steps } = planGathered(model, { ...options, mostLines: 4 });
    const targets = listedSteps(steps).flatMap((step) =>
      step.step === "link" && step.sheet === "总览" && step.target.sheet.startsWith("各县单位") ? [step.target] : [],
    );
    expect(targets.map(({ sheet, position }) => `${sheet}!A${position.row}`)).toEqual(
      expect.arrayContaining(["各县单位!A4", "各县单位（2）!A4", "各县单位（2）!A7", "各县单位（3）!A4"]),
    );
    const book = await written([2, 3, 1, 6], 4);
    const names = new Set(targets.map(({ sheet, position }) => book.getWorksheet(sheet)?.getCell(position.row, 2).text));
    expect(names).toEqual(new Set(model.tables.map(({ label }) => label)));
  });

  it("all of Excel's rows below the labels are used", () => {
    const table = (number: number, unitsBefore: number, units: number): unknown => ({
      number,
      unitsBefore,
      numbers: { unitRows: Array.from({ length: units }), collectiveRows: [] },
    });
    const over = { tables: [table(1, 0, 1_048_573), table(2, 1_048_573, 1)] } as unknown as GatheredModel;
    expect(unitParts(over, options).map(({ sheet, before, lines }) => [sheet, before, lines])).toEqual([
      ["各县单位", 0, 1_048_573],
      ["各县单位（2）", 1_048_573, 1],
    ]);
  });
});
