import { readFileSync } from "node:fs";
import path from "node:path";
import { areaToA1 } from "../../src/core/sheet/cell-position";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { sheetOf } from "./sheet-of";

/** The cells of 榕江县2021年政务公开工作方案责任分解表 as published; merges are 0-based [firstRow, firstColumn, lastRow, lastColumn]. */
interface SeedFile {
  readonly sheet: string;
  readonly grid: readonly (readonly string[])[];
  readonly merges: readonly (readonly [number, number, number, number])[];
}

/** The published table as a sheet. */
export function seedSheet(): SheetSnapshot {
  const file = path.join(__dirname, "..", "fixtures", "rongjiang-2021.json");
  const { sheet, grid, merges } = JSON.parse(readFileSync(file, "utf8")) as SeedFile;
  const areas = merges.map(([firstRow, firstColumn, lastRow, lastColumn]) =>
    areaToA1({ firstRow: firstRow + 1, firstColumn: firstColumn + 1, lastRow: lastRow + 1, lastColumn: lastColumn + 1 }),
  );
  return sheetOf(grid, { name: sheet, merges: areas });
}
