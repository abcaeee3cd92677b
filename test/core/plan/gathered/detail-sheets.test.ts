import ExcelJS from "exceljs";
import { detailParts } from "../../../../src/core/plan/gathered/details-sheet";
import type { GatheredOptions } from "../../../../src/core/plan/gathered/gathered-options";
import { placeInParts } from "../../../../src/core/plan/gathered/list-parts";
import { planGathered } from "../../../../src/core/plan/gathered/plan-gathered";
import { listedSteps } from "../../../../src/core/plan/plan-in-parts";
import { gather } from "../../../../src/core/summary/gathered/gather";
import type { GatheredModel } from "../../../../src/core/summary/gathered/gathered-models";
import { writeNewWorkbook } from "../../../../src/hosts/xlsx/new-workbook";
import { gatheredWords } from "../../../../src/i18n/zh-CN/gathered";
import { sheetWords } from "../../../../src/i18n/zh-CN/sheet-words";
import { kept, when } from "../../summary/gathered/kept-table";
import type { BuiltTask } from "../../table-builder";

const options: GatheredOptions = { words: sheetWords, gathered: gatheredWords, leftOut: [] };

/** Tables with so many tasks of one unit each. */
function modelOf(counts: readonly number[]): GatheredModel {
  const task = (table: number, index: number): BuiltTask => {
    const due = `2021-06-${String(index + 1).padStart(2, "0")}`;
    return { text: `表${table}事${index + 1}`, deadline: due, due, progress: "未完成", units: { 县财政局: "lead" } };
  };
  const tables = counts.map((count, table) =>
    kept(
      `${table + 1}.xlsx`,
      `第${table + 1}县2021年任务表`,
      Array.from({ length: count }, (_, index) => task(table + 1, index)),
    ),
  );
  return gather(tables, when);
}

describe("the sheets of the details, with room for four lines each", () => {
  // Of each sheet: the lines before it, its own, its first and last table.
  it.each<[string, readonly number[], readonly (readonly number[])[]]>([
    ["one table that fills it", [4], [[0, 4, 1, 1]]],
    ["tables that fill it together", [1, 3], [[0, 4, 1, 2]]],
    [
      "a table that does not fit any more begins the next sheet",
      [2, 3],
      [
        [0, 2, 1, 1],
        [2, 3, 2, 2],
      ],
    ],
    [
      "the next tables go on there",
      [3, 2, 2, 1],
      [
        [0, 3, 1, 1],
        [3, 4, 2, 3],
        [7, 1, 4, 4],
      ],
    ],
    [
      "one line more than a sheet holds",
      [5],
      [
        [0, 4, 1, 1],
        [4, 1, 1, 1],
      ],
    ],
    [
      "a table longer than a sheet goes on from where it is",
      [2, 7, 3],
      [
        [0, 4, 1, 2],
        [4, 4, 2, 2],
        [8, 4, 2, 3],
      ],
    ],
  ])("%s", (_, counts, expected) => {
    const sheets = detailParts(modelOf(counts), { ...options, mostLines: 4 });
    expect(sheets.map(({ before, lines, tables }) => [before, lines, tables.first, tables.last])).toEqual(expected);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["明细", "明细（2）", "明细（3）"].slice(0, expected.length));
  });

  it("has room for all of Excel's rows below its labels, and for every table where there is no task", () => {
    const [only, ...others] = detailParts(modelOf([4]), options);
    const full = { tables: [{ number: 1, details: 1_048_573, detailsBefore: 0 }] } as unknown as GatheredModel;
    const over = { tables: [{ number: 1, details: 1_048_574, detailsBefore: 0 }] } as unknown as GatheredModel;
    expect([only?.lines, others]).toEqual([4, []]);
    expect([detailParts(full, options).length, detailParts(over, options).map(({ lines }) => lines)]).toEqual([1, [1_048_573, 1]]);
    expect(placeInParts(detailParts(full, options), 1_048_573).position.row).toBe(1_048_576);
    expect(detailParts(gather([], when), options)).toMatchObject([{ sheet: "明细", lines: 0 }]);
  });

  it("every line stands on one of them, in order", () => {
    const sheets = detailParts(modelOf([3, 2, 2, 1]), { ...options, mostLines: 4 });
    const places = Array.from({ length: 8 }, (_, index) => placeInParts(sheets, index + 1));
    expect(places.map(({ sheet, position }) => `${sheet}!A${position.row}`)).toEqual([
      ...["明细!A4", "明细!A5", "明细!A6"],
      ...["明细（2）!A4", "明细（2）!A5", "明细（2）!A6", "明细（2）!A7"],
      "明细（3）!A4",
    ]);
  });
});

/** The workbook over the tables, read by another library. */
async function written(mostLines: number): Promise<ExcelJS.Workbook> {
  const { steps, lists } = planGathered(modelOf([3, 2, 7, 1]), { ...options, mostLines });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(writeNewWorkbook(steps, lists).slice().buffer);
  return book;
}

const linesOf = (book: ExcelJS.Workbook): unknown[] =>
  book.worksheets
    .filter(({ name }) => name.startsWith("明细"))
    .flatMap((sheet) => (sheet.getSheetValues() as (unknown[] | undefined)[]).slice(4).map((row) => row?.slice(1)));

describe("a workbook whose details need several sheets", () => {
  it("holds every line once, and says on each sheet which tables stand there", async () => {
    const [one, several] = [await written(100), await written(4)];
    expect(several.worksheets.map(({ name }) => name)).toEqual([
      ...["总览", "部门汇总", "各县单位", "来源"],
      ...["明细", "明细（2）", "明细（3）", "明细（4）"],
    ]);
    expect(linesOf(one)).toHaveLength(13);
    expect(linesOf(several)).toEqual(linesOf(one));
    const notes = several.worksheets.slice(4).map((sheet) => sheet.getCell("A2").text);
    expect(notes.map((note) => /本表是第 (\d) 张：([^。]*)。/.exec(note)?.slice(1))).toEqual([
      ["1", "第 1 号表"],
      ["2", "第 2—3 号表"],
      ["3", "第 3 号表"],
      ["4", "第 3—4 号表"],
    ]);
    expect(several.worksheets.slice(4).map(({ autoFilter }) => autoFilter)).toEqual(["A3:O6", "A3:O7", "A3:O7", "A3:O5"]);
    expect(one.getWorksheet("明细")?.getCell("A2").text).not.toContain("张工作表放不下");
  });

  it("its list of what is late leads to each task's own line", async () => {
    const model = modelOf([3, 2, 7, 1]);
    const { steps } = planGathered(model, { ...options, mostLines: 4 });
    const targets = [...listedSteps(steps)].flatMap((step) =>
      step.step === "link" && step.target.sheet.startsWith("明细") ? [step.target] : [],
    );
    const book = await written(4);
    const found = targets.map(({ sheet, position }) => book.getWorksheet(sheet)?.getCell(position.row, 7).value);
    expect(found).toHaveLength(13);
    expect(found).toEqual(model.overdue.lines.map(({ line }) => line.task.text));
  });
});
