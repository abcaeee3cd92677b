import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { cellAt, textAt } from "../../../../src/core/sheet/cell-lookup";
import { areaToA1, toA1 } from "../../../../src/core/sheet/cell-position";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { makeTable } from "../../../bench/make-table";

const fixture = (name: string): string => `${__dirname}/../../../fixtures/${name}`;
const readFile = (name: string) => readWorkbook(openPackage(new Uint8Array(readFileSync(fixture(name)))), { sheets: "all" });

function onlySheet(sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const [sheet] = sheets;
  if (!sheet || sheets.length !== 1) throw new Error("not one sheet");
  return sheet;
}

describe("the table of Rongjiang county", () => {
  const expected = JSON.parse(readFileSync(fixture("rongjiang-2021.json"), "utf8")) as {
    sheet: string;
    grid: string[][];
    merges: string[];
  };
  const sheet = onlySheet(readFile("rongjiang-2021.xlsx").sheets);

  it("has the cells and merged areas of the official document", () => {
    expect(sheet.name).toBe("Sheet1");
    expect(expected.grid.map((line, row) => line.map((_, column) => textAt(sheet, row + 1, column + 1)))).toEqual(expected.grid);
    expect(sheet.rows.length).toBe(expected.grid.length);
    // The list counts from 0: first row, first column, last row, last column.
    const areas = sheet.merges.map((area) => [area.firstRow, area.firstColumn, area.lastRow, area.lastColumn].map((border) => border - 1));
    expect(areas.sort()).toEqual([...expected.merges].sort());
  });
});

/** The value of a cell of the other library in this project's terms: a date's serial, a text without its formats. */
function theirValue(cell: ExcelJS.Cell): unknown {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  // The library gives a date as a moment of the same clock time in UTC; serial 25569 is 1 January 1970.
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  if (typeof value === "object" && value !== null) return "error" in value ? value.error : cell.text;
  return value;
}

describe("a workbook with everything in it", () => {
  it("is read as another library reads it", async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.readFile(fixture("fidelity-original.xlsx"));
    const { sheets, entries } = readFile("fidelity-original.xlsx");
    expect(entries.map(({ name }) => name)).toEqual(other.worksheets.map(({ name }) => name));
    const found = sheets.map((sheet) =>
      sheet.rows.flatMap((row, rowIndex) =>
        (row ?? []).flatMap((cell, columnIndex) =>
          cell ? [[toA1({ row: rowIndex + 1, column: columnIndex + 1 }), cell.value, cell.formula]] : [],
        ),
      ),
    );
    const theirs = other.worksheets.map((sheet) => {
      const cells: unknown[][] = [];
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.address === cell.master.address) cells.push([cell.address, theirValue(cell), cell.type === ExcelJS.ValueType.Formula]);
        });
      });
      return cells;
    });
    expect(found.flat().length).toBeGreaterThan(60);
    expect(found).toEqual(theirs);
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(
      other.worksheets.map(({ state }) => (state === "veryHidden" ? "very-hidden" : state)),
    );
    expect(sheets.map((sheet) => sheet.merges.map(areaToA1))).toEqual(other.worksheets.map(({ model }) => model.merges));
  });
});

describe("a large table", () => {
  it("has every task in its row", () => {
    const sheet = onlySheet(readWorkbook(openPackage(makeTable(3000)), { sheets: "all" }).sheets);
    expect(sheet.rows.length).toBe(3002);
    expect(sheet.rows.slice(2).map((row) => row?.[0]?.value)).toEqual(Array.from({ length: 3000 }, (_, index) => index + 1));
    expect(sheet.rows.slice(2).every((row, index) => row?.[2]?.text.startsWith(`${index + 1}.`))).toBe(true);
    expect(cellAt(sheet, 2, 6)?.text).toBe("完成时限");
  });
});
