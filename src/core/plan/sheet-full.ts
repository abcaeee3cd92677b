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

/** A page holds at least one line, and begins with three rows that are repeated: title, as-of line and labels. */
const mostRowsForLine = 4;
/** What stands around the lines of a sheet is much less than a quarter of it. */
const share = 3 / 4;

/** True where so many lines may need more rows than a sheet has, by what is repeated on each page: only laying them out will tell. */
export function mayBeFull(lines: number): boolean {
  return lines * mostRowsForLine > lastSheetRow * share;
}
