import { areaToA1 } from "../../../src/core/sheet/cell-position";
import { Workbook } from "../../excel-host/model/workbook";
import { apiLevels } from "../../excel-host/transport/api-levels";
import { usualLimits } from "../../../src/hosts/excel/limits";
import { largeTable } from "./large-table";
import { OpenWorkbook } from "./open-workbook";
import { smallWorkbook } from "./small-workbook";

const area = (top: number, left: number, rows: number, columns: number) => ({ top, left, rows, columns });

describe.each(apiLevels)("reading, ExcelApi %s", (level) => {
  it("asks for merged areas only where one could be, and says that this emptied Excel's undo list", async () => {
    const full = OpenWorkbook.of(fullSheet(), level);
    full.excel.workbook.undo.add("the user's own edit");
    await full.host.read({ sheets: "all" });
    expect([full.host.describe().undoListCleared, full.excel.workbook.undo.list]).toEqual([false, ["the user's own edit"]]);
    const merged = fullSheet();
    const sheet = merged.sheet("表");
    sheet.grid.put(1, 0, undefined);
    sheet.merges.push(area(0, 0, 2, 1));
    const open = OpenWorkbook.of(merged, level);
    const { sheets } = await open.host.read({ sheets: "all" });
    expect(sheets[0]?.merges.map(areaToA1)).toEqual(["A1:A2"]);
    expect(open.host.describe().undoListCleared).toBe(true);
  });

  it("reads more than 512 merged areas", async () => {
    const workbook = new Workbook("表");
    const sheet = workbook.sheet("表");
    for (let index = 0; index < 700; index++) {
      for (const column of [0, 1]) sheet.grid.update(index * 2, column, { value: `${index}` });
      sheet.grid.update(index * 2, 2, { value: "x" });
      sheet.grid.update(index * 2 + 1, 2, { value: "y" });
      for (const column of [0, 1]) sheet.merges.push(area(index * 2, column, 2, 1));
    }
    const { sheets } = await OpenWorkbook.of(workbook, level).host.read({ sheets: "all" });
    expect(sheets[0]?.merges).toHaveLength(1_400);
    expect(sheets[0]?.merges[0]).toEqual({ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 });
  });

  it("reads a sheet that is too much for one answer in parts", async () => {
    const workbook = new Workbook("表");
    const long = "责任".repeat(400);
    for (let row = 0; row < 100; row++)
      for (let column = 0; column < 10; column++) workbook.sheet("表").grid.update(row, column, { value: `${row}${long}` });
    const open = OpenWorkbook.of(workbook, level);
    const { sheets } = await open.host.read({ sheets: "all" });
    expect(sheets[0]?.rows).toHaveLength(100);
    expect(sheets[0]?.rows[99]?.[9]?.value).toBe(`99${long}`);
    for (const { error, bytesAnswered } of open.excel.requests.work) if (error === null) expect(bytesAnswered).toBeLessThan(5_000_000);
  });

  it("reads more sheets than it looks into at once", async () => {
    const workbook = new Workbook("表");
    workbook.sheet("表").grid.update(0, 0, { value: "表" });
    for (let index = 1; index < 70; index++) workbook.addSheet(`表${index}`).grid.update(100, 1, { value: `${index}` });
    const open = OpenWorkbook.of(workbook, level);
    const { sheets } = await open.host.read({ sheets: "all" });
    expect(sheets.map((sheet) => sheet.rows[100]?.[1]?.value ?? sheet.rows[0]?.[0]?.value)).toEqual([
      "表",
      ...Array.from({ length: 69 }, (_, index) => `${index + 1}`),
    ]);
    expect(open.requests().length).toBeLessThanOrEqual(5);
  });

  it("knows the dates of a workbook that counts from 1904", async () => {
    const workbook = new Workbook("表");
    workbook.date1904 = true;
    const style = { ...workbook.sheet("表").grid.styleAt(0, 0), numberFormat: "yyyy/m/d" };
    // 15 October 2021: 44484 days in the system of 1900, 1462 less in that of 1904.
    workbook.sheet("表").grid.update(0, 0, { value: 44_484 - 1_462, style });
    const { sheets } = await OpenWorkbook.of(workbook, level).host.read({ sheets: "all" });
    expect(sheets[0]).toMatchObject({ dateSystem: "1904", rows: [[{ kind: "date", value: 43_022, text: "2021/10/15" }]] });
  });

  it("tells text, numbers, logical values, errors and formulas apart, and texts with several fonts", async () => {
    const workbook = new Workbook("表");
    workbook.calculate = () => 3;
    const { grid } = workbook.sheet("表");
    grid.update(0, 0, { value: "=1+1" });
    grid.update(0, 1, { value: 1.5 });
    grid.update(0, 2, { value: true });
    grid.update(0, 3, { value: { error: "#REF!" } });
    grid.update(0, 4, { value: 3, formula: "=1+2" });
    grid.update(0, 5, { value: "#REF!" });
    grid.update(0, 6, { value: "两种字体", mixedFormats: true });
    const { sheets } = await OpenWorkbook.of(workbook, level).host.read({ sheets: "all" });
    expect(sheets[0]?.rows[0]?.map((cell) => [cell?.kind, cell?.value, cell?.formula, cell?.mixedFormats])).toEqual([
      ["text", "=1+1", false, false],
      ["number", 1.5, false, false],
      ["boolean", true, false, false],
      ["error", "#REF!", false, false],
      ["number", 3, true, false],
      ["text", "#REF!", false, false],
      ["text", "两种字体", false, true],
    ]);
  });

  it("reads hidden rows and columns, protection, a filter and what is locked", async () => {
    const workbook = smallWorkbook();
    const sheet = workbook.sheet("分解表");
    sheet.grid.row(3).hidden = true;
    sheet.grid.column(2).hidden = true;
    sheet.filter = { area: area(1, 0, 5, 4), criteria: new Map() };
    sheet.protection.protect([], null);
    workbook.structure.protect([], null);
    const read = await OpenWorkbook.of(workbook, level).host.read({ sheets: "all" });
    expect(read.structureLocked).toBe(true);
    expect(read.sheets[0]).toMatchObject({
      locked: true,
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([3]),
      filter: { firstRow: 2, lastRow: 6, firstColumn: 1, lastColumn: 4 },
    });
  });
});

describe("a table that outgrows the first look", () => {
  const limits = { ...usualLimits, blockBytes: 60_000 };

  it.each([
    ["one block more", usualLimits, 2],
    ["many blocks more", limits, 4],
  ])("is read whole with %s: numbers, dates, formulas and merged areas that first come far below", async (_, used, fewest) => {
    const workbook = largeTable(900);
    workbook.calculate = () => 3;
    const sheet = workbook.sheet("分解表");
    const dated = { ...sheet.grid.styleAt(0, 0), numberFormat: "yyyy/m/d" };
    // 44484 is 15 October 2021.
    sheet.grid.update(700, 3, { value: 44_484, style: dated });
    sheet.grid.update(701, 2, { value: 3, formula: "=1+2" });
    sheet.grid.update(702, 2, { value: "=1+2" });
    sheet.grid.update(703, 2, { value: true });
    sheet.grid.put(751, 2, undefined);
    sheet.merges.push(area(750, 2, 2, 1));
    const open = OpenWorkbook.of(workbook, "1.13", { limits: used });
    const { sheets } = await open.host.read({ sheets: "all" });
    expect(open.requests().length).toBeGreaterThanOrEqual(fewest);
    const cell = (row: number, column: number) => sheets[0]?.rows[row]?.[column];
    expect(cell(700, 3)).toMatchObject({ kind: "date", value: 44_484, text: "2021/10/15", formula: false });
    expect(cell(701, 2)).toMatchObject({ kind: "number", value: 3, text: "3", formula: true });
    expect(cell(702, 2)).toMatchObject({ kind: "text", value: "=1+2", text: "=1+2", formula: false });
    expect(cell(703, 2)).toMatchObject({ kind: "boolean", value: true, formula: false });
    expect(cell(900, 0)).toMatchObject({ kind: "number", value: 900, text: "900" });
    expect(sheets[0]?.rows).toHaveLength(901);
    expect(sheets[0]?.merges.map(areaToA1)).toEqual(["C751:C752"]);
  });

  it("gives the same fingerprint however it is cut, and another one for any edit", async () => {
    const print = async (change: (workbook: Workbook) => void, used = usualLimits): Promise<string | undefined> => {
      const workbook = largeTable(900);
      workbook.sheet("分解表").grid.update(701, 2, { value: 3, formula: "=1+2" });
      change(workbook);
      const { fingerprints } = await OpenWorkbook.of(workbook, "1.13", { limits: used }).host.read({ sheets: "all" });
      return fingerprints.get("分解表");
    };
    const whole = await print(() => undefined);
    expect(await print(() => undefined, limits)).toBe(whole);
    const edits: readonly ((workbook: Workbook) => void)[] = [
      (workbook) => workbook.sheet("分解表").grid.update(800, 1, { value: "改" }),
      (workbook) => workbook.sheet("分解表").grid.update(701, 2, { value: 4, formula: "=1+2" }),
      (workbook) => workbook.sheet("分解表").grid.update(701, 2, { value: 3, formula: "=2+1" }),
    ];
    for (const edit of edits) expect(await print(edit, limits)).not.toBe(whole);
  });

  it("is read with two requests where the rest fits in one, also with merged areas above and below", async () => {
    const workbook = largeTable(1_500);
    const sheet = workbook.sheet("分解表");
    for (const row of [5, 1_200]) {
      sheet.grid.put(row + 1, 2, undefined);
      sheet.merges.push(area(row, 2, 2, 1));
    }
    const open = OpenWorkbook.of(workbook, "1.13");
    const { sheets } = await open.host.read({ sheets: "all" });
    expect(sheets[0]?.merges.map(areaToA1)).toEqual(["C6:C7", "C1201:C1202"]);
    const requests = open.requests();
    expect(requests).toHaveLength(2);
    for (const { answered } of requests) expect(answered).toBeLessThan(2_000_000);
  });
});

function fullSheet(): Workbook {
  const workbook = new Workbook("表");
  for (const [row, column] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const)
    workbook.sheet("表").grid.update(row, column, { value: `${row}${column}` });
  return workbook;
}
