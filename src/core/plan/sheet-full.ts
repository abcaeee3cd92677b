import { lastSheetRow } from "../sheet/cell-position";

/** A sheet that was to be written would need more rows than Excel has. Thrown while it is planned: nothing of it is written yet. */
export class SheetFullError extends Error {
  readonly limit = lastSheetRow;

  constructor(readonly sheet: string) {
    super(`${sheet} would need more than ${lastSheetRow} rows`);
    this.name = "SheetFullError";
  }
}

/** @throws SheetFullError where a sheet with so many rows is none that Excel could open */
export function checkRows(sheet: string, rows: number): void {
  if (rows > lastSheetRow) throw new SheetFullError(sheet);
}
