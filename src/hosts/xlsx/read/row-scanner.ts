import { type CellArea, areaFromA1, lastSheetColumn, lastSheetRow } from "../../../core/sheet/cell-position";
import { damaged } from "../package/damaged";
import { isTrue } from "../package/xml";
import type { StoredCell } from "./cell-values";
import { readStringItem } from "./string-item";
import type { XmlByteReader } from "./xml-byte-reader";

/** Takes what is found on the way through a sheet, rows and columns 1-based. */
export interface CellSink {
  /** A row of the file; its height in points where the file states one. */
  row(row: number, hidden: boolean, height: number | undefined): void;
  cell(row: number, column: number, cell: StoredCell): void;
  /** The markup of a formula. */
  formula(row: number, column: number, markup: Uint8Array): void;
}

/** Reads the rows of the `sheetData` whose opening tag the reader stands on. Rows and cells that do not say where they are follow the one before. */
export function readRows(reader: XmlByteReader, part: string, sink: CellSink): void {
  const depth = reader.depth;
  const arrays = new ArrayFormulas(part);
  let row = 0;
  while (reader.nextChild(depth)) {
    if (!reader.nameIs("row")) continue;
    const stated = reader.attribute("r");
    row = stated === undefined ? row + 1 : Number(stated);
    if (!Number.isInteger(row) || row < 1 || row > lastSheetRow) throw damaged(part, `a row ${stated ?? row} that no sheet has`);
    const height = reader.attribute("ht");
    const points = height === undefined ? undefined : Number(height);
    sink.row(row, isTrue(reader.attribute("hidden")) || points === 0, points);
    readCells(reader, part, row, arrays, sink);
  }
}

function readCells(reader: XmlByteReader, part: string, row: number, arrays: ArrayFormulas, sink: CellSink): void {
  const depth = reader.depth;
  let column = 0;
  while (reader.nextChild(depth)) {
    if (!reader.nameIs("c")) continue;
    column = reader.columnAttribute("r", row) ?? column + 1;
    if (column === 0) throw damaged(part, `a cell ${reader.attribute("r") ?? ""} in row ${row}`);
    if (column > lastSheetColumn) throw damaged(part, `more columns than a sheet has in row ${row}`);
    const cell = readCell(reader, row, column, arrays, sink);
    if (cell) sink.cell(row, column, cell);
  }
}

/** The cell whose opening tag the reader stands on; null where it has neither value nor formula. */
function readCell(reader: XmlByteReader, row: number, column: number, arrays: ArrayFormulas, sink: CellSink): StoredCell | null {
  const depth = reader.depth;
  const type = reader.attribute("t") ?? "n";
  const style = reader.wholeAttribute("s") ?? 0;
  let value: string | undefined;
  let inline: StoredCell["inline"];
  let ownFormula = false;
  while (reader.nextChild(depth)) {
    if (reader.nameIs("v")) value = reader.elementText();
    else if (reader.nameIs("is")) inline = readStringItem(reader, false);
    else if (reader.nameIs("f")) {
      ownFormula = true;
      arrays.note(row, column, reader.attribute("t"), reader.attribute("ref"));
      sink.formula(row, column, reader.elementMarkup());
    }
  }
  if (value === undefined && !inline && !ownFormula) return null;
  return { type, style, value, inline, formula: ownFormula || arrays.cover(row, column) };
}

/** So many columns of array formulas are looked at, over all of them: enough for a formula of 10 columns in every row of a sheet. */
const mostColumnsNoted = 16_000_000;

/**
 * The cells that an array formula or data table fills although the formula stands in the first of them only. Formulas come before the other
 * cells of their area, so the last row covered so far says all about a column, however many formulas there are.
 */
class ArrayFormulas {
  private lastRowOfColumn: Uint32Array | null = null;
  private columnsNoted = 0;

  constructor(private readonly part: string) {}

  note(row: number, column: number, type: string | undefined, reference: string | undefined): void {
    if (type !== "array" && type !== "dataTable") return;
    const area: CellArea | null = areaFromA1(reference ?? "");
    if (!area) return;
    if (area.firstRow !== row || area.firstColumn !== column)
      throw damaged(this.part, `an array formula in row ${row} that does not begin in its own cell`);
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return;
    this.columnsNoted += area.lastColumn - area.firstColumn + 1;
    if (this.columnsNoted > mostColumnsNoted) throw damaged(this.part, "array formulas over more cells than can be");
    this.lastRowOfColumn ??= new Uint32Array(lastSheetColumn + 1);
    for (let covered = area.firstColumn; covered <= area.lastColumn; covered++) {
      this.lastRowOfColumn[covered] = Math.max(this.lastRowOfColumn[covered] ?? 0, area.lastRow);
    }
  }

  cover(row: number, column: number): boolean {
    return this.lastRowOfColumn !== null && row <= (this.lastRowOfColumn[column] ?? 0);
  }
}
