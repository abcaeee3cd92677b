import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaToA1 } from "../../src/core/sheet/cell-position";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { apiLevels } from "../excel-host/transport/api-levels";
import { openExcel } from "../excel-host/transport/open-excel";
import { excelWorkbookOf } from "./excel-workbook";

const files = ["rongjiang-2021.xlsx", "tables/chizhou.xlsx", "tables/jiangmen.xlsx", "fidelity-original.xlsx"];
const settings = files.flatMap((file) => apiLevels.map((level) => ({ file, level })));

/** What both hosts must read alike: a sheet without its heights, which a file may leave to Excel. */
function comparable(sheet: SheetSnapshot): unknown {
  const cells = sheet.rows.flatMap((row, rowIndex) =>
    (row ?? []).flatMap((cell, columnIndex) => (cell ? [[rowIndex + 1, columnIndex + 1, cell]] : [])),
  );
  const lastColumn = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
  // A column beyond the last cell that holds something: see known-differences.
  const hiddenColumns = [...sheet.hiddenColumns].filter((column) => column <= lastColumn);
  return { ...sheet, hiddenColumns, rows: cells, merges: sheet.merges.map(areaToA1).sort(), rowHeights: null, defaultRowHeight: null };
}

function comparableWorkbook({ entries, sheets, state, structureLocked }: WorkbookSnapshot): unknown {
  return { entries, sheets: sheets.map(comparable), state, structureLocked };
}

it.each(settings)("$file is read alike from the file and from Excel, ExcelApi $level", async ({ file, level }) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../fixtures", file)));
  const host = await XlsxHost.open({ load: () => Promise.resolve(bytes), save: () => Promise.resolve() });
  openExcel(await excelWorkbookOf(bytes), level);
  const fromExcel = await new ExcelHost().read({ sheets: "all" });
  expect(comparableWorkbook(fromExcel)).toEqual(comparableWorkbook(await host.read({ sheets: "all" })));
});
