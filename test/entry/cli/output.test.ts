import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { type TableJson, emptyFolder, fixtures, onlyTable, reviewJson, runReview } from "./run-review";

const seed = path.join(fixtures, "rongjiang-2021.xlsx");
const { folder, remove } = emptyFolder();
afterAll(remove);
const out = path.join(folder, "结果.xlsx");
const again = path.join(folder, "再次.xlsx");
const day = ["--as-of", "2021-10-15"];

async function workbookOf(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

function textOf(value: ExcelJS.CellValue): string {
  if (value !== null && typeof value === "object" && "text" in value) return textOf(value.text);
  if (value !== null && typeof value === "object" && "richText" in value) return value.richText.map((run) => run.text).join("");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The texts of a sheet, row by row. */
function grid(sheet: ExcelJS.Worksheet | undefined): string[][] {
  const rows: string[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) =>
      texts.push(cell.isMerged && cell.master.address !== cell.address ? "" : textOf(cell.value)),
    );
    rows.push(texts);
  });
  return rows;
}

describe("the workbook written for the real table", () => {
  let before: ExcelJS.Workbook;
  let after: ExcelJS.Workbook;
  let table: TableJson;

  beforeAll(async () => {
    const ran = runReview([seed, ...day, "--out", out, "--json"]);
    expect(ran.stderr).toContain("结果已写入");
    table = onlyTable(JSON.parse(ran.stdout) as Parameters<typeof onlyTable>[0]);
    [before, after] = await Promise.all([workbookOf(seed), workbookOf(out)]);
  });

  it("keeps every cell, style and merge of the source sheet", () => {
    const [source, copy] = [before.getWorksheet("Sheet1"), after.getWorksheet("Sheet1")];
    expect(copy?.model.merges).toEqual(source?.model.merges);
    for (let row = 1; row <= 35; row++) {
      for (let column = 1; column <= 6; column++) {
        const [one, other] = [source?.getCell(row, column), copy?.getCell(row, column)];
        expect([other?.address, other?.value, other?.style]).toEqual([one?.address, one?.value, one?.style]);
      }
      expect(copy?.getRow(row).height).toBe(source?.getRow(row).height);
    }
  });

  it("keeps every other part byte for byte", () => {
    const [source, copy] = [unzipSync(readFileSync(seed)), unzipSync(readFileSync(out))];
    const mayChange = new Set([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    for (const [part, bytes] of Object.entries(source))
      if (!mayChange.has(part)) expect([part, Buffer.from(copy[part] ?? []).equals(Buffer.from(bytes))]).toEqual([part, true]);
  });

  it("appends 总览 and one sheet per unit, and leaves the first sheet active", () => {
    const names = after.worksheets.map((sheet) => sheet.name);
    expect(names.slice(0, 2)).toEqual(["Sheet1", "总览"]);
    const units = [...new Set(table.tasks.flatMap((task) => task.units.map((unit) => unit.name)))];
    expect(names.slice(2).sort()).toEqual([...units].sort());
    expect(names).toHaveLength(2 + 19);
    expect(after.views[0]?.activeTab ?? 0).toBe(0);
  });

  it("writes on 总览 the numbers of the JSON", () => {
    const rows = grid(after.getWorksheet("总览"));
    const header = rows.findIndex((row) => row.includes("单位") && row.includes("任务数"));
    const column = (label: string): number => (rows[header] ?? []).findIndex((text) => text.replace(/\s/g, "").includes(label));
    const units = new Map<string, TableJson["tasks"]>();
    for (const task of table.tasks) for (const unit of task.units) units.set(unit.name, [...(units.get(unit.name) ?? []), task]);
    const labels: readonly (readonly [string, string])[] = [
      ["未到期", "upcoming"],
      ["临期", "due-soon"],
      ["逾期", "overdue"],
      ["未登记", "past-due-unregistered"],
      ["持续推进", "ongoing"],
    ];
    for (const [unit, tasks] of units) {
      const row = rows.find((texts, index) => index > header && texts[column("单位")] === unit);
      expect([unit, row?.[column("任务数")]]).toEqual([unit, String(tasks.length)]);
      for (const [label, status] of labels) {
        const written = row?.[column(label)] ?? "";
        expect([unit, label, written === "" ? "0" : written]).toEqual([
          unit,
          label,
          String(tasks.filter((task) => task.status === status).length),
        ]);
      }
    }
    const sum = rows.find((texts) => texts.some((text) => text.startsWith("合计")));
    expect(sum?.[column("任务数")]).toBe(String(table.summary.pairs));
    const all = rows.flat().join("\n");
    expect(all).toContain("2021年10月15日");
    expect(all).toMatch(/32\s*项任务.*56\s*项次/);
  });

  it("lists on each unit's sheet its tasks", () => {
    for (const unit of ["县政府办公室", "县财政局", "县直各部门"]) {
      const texts = grid(after.getWorksheet(unit)).flat();
      const tasks = table.tasks.filter((task) => task.units.some((candidate) => candidate.name === unit));
      expect(tasks.length).toBeGreaterThan(0);
      for (const task of tasks)
        expect([unit, task.number, texts.some((text) => text.includes(task.text.replace(/^\s*\d+[.．]\s*/, "")))]).toEqual([
          unit,
          task.number,
          true,
        ]);
    }
  });

  it("prints A4 landscape, one page wide, with the header repeated", () => {
    for (const sheet of after.worksheets.slice(1)) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect([sheet.name, typeof sheet.pageSetup.printTitlesRow]).toEqual([sheet.name, "string"]);
    }
  });

  it("is read like the source when reviewed again", () => {
    const second = onlyTable(reviewJson([out, ...day]));
    expect(second.findings).toEqual(table.findings);
    expect(second.tasks).toEqual(table.tasks);
    expect(second.summary).toEqual(table.summary);
  });

  it("does not change when written again: no doubled rule, no doubled sheet", () => {
    expect(runReview([out, ...day, "--out", again]).code).toBe(0);
    const [first, second] = [unzipSync(readFileSync(out)), unzipSync(readFileSync(again))];
    expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    // What is remembered of the runs grows with each of them.
    for (const [part, bytes] of Object.entries(first).filter(([name]) => name !== "customXml/item1.xml"))
      expect([part, new TextDecoder().decode(second[part])]).toEqual([part, new TextDecoder().decode(bytes)]);
  });
});
