import { type LaidOutRows, cellContent, cellLink, mergedArea } from "../../../../core/plan/layout/laid-out-rows";
import type { RowCell, RowVariant } from "../../../../core/plan/layout/sheet-row";
import { type CellArea, columnLetters } from "../../../../core/sheet/cell-position";
import { addContentMarkup, needsQuotePrefix } from "../markup/cell-content";
import { MarkupBytes } from "../markup/markup-bytes";
import { NumberedBytes } from "../markup/numbered-bytes";
import type { StyleBook } from "../styles/style-book";
import { FixedMarkup, cellEnd, emptyEnd, mergeEnd, mergeStart, rowEnd, rowStart } from "./fixed-markup";
import { linkEnd, linkStart } from "./link-markup";

/** Where it is kept what rows that are alike become: the cells before and after the one that differs, and the links. */
interface KeptRow {
  readonly before: number;
  readonly after: number;
  readonly links: number;
}

/**
 * Writes the rows of the sheets of one workbook. What rows that are alike become is kept. The room for the markup is used again from sheet to sheet.
 */
export class LaidOutWriter {
  readonly text = new MarkupBytes();
  /** `<mergeCell>` of the rows that were last written. */
  readonly merges = new MarkupBytes();
  /** `<hyperlink>` of the rows that were last written. */
  readonly links = new MarkupBytes();
  mergeCount = 0;

  private readonly bytes = new NumberedBytes();
  private readonly kept = new Map<object, KeptRow>();
  private readonly fixed = new FixedMarkup();

  constructor(private readonly styles: StyleBook) {}

  /** Adds `<row>` elements to the text. @param tallest points of the highest row that a sheet can have */
  addRows({ rows, heights }: LaidOutRows, tallest: number): void {
    this.merges.clear();
    this.links.clear();
    this.mergeCount = 0;
    let above: readonly RowCell[] = none;
    rows.forEach(({ cells, variant }, index) => {
      const row = index + 1;
      this.text.addBytes(rowStart);
      this.text.addNumber(row);
      this.text.addBytes(this.fixed.height(Math.min(heights[index] ?? 0, tallest)));
      const hanging = hasTallCell(above) ? above.filter(({ rows: down = 1 }) => down > 1) : none;
      if (variant && hanging.length === 0) this.addVariant(cells, variant, row);
      else this.addCells(cells, hanging, row);
      this.text.addBytes(rowEnd);
      above = variant ? none : cells;
    });
  }

  private addVariant(cells: readonly RowCell[], { of, differing }: RowVariant, row: number): void {
    const kept = this.kept.get(of) ?? this.keep(cells, differing, row);
    this.kept.set(of, kept);
    this.text.addNumbered(this.bytes, kept.before, row);
    const cell = cells[differing];
    if (cell) this.addCell(cell, row, true);
    this.text.addNumbered(this.bytes, kept.after, row);
    this.links.addNumbered(this.bytes, kept.links, row);
  }

  /** Writes the row to see what it becomes, and takes it back. */
  private keep(cells: readonly RowCell[], differing: number, row: number): KeptRow {
    const { text, links } = this;
    const piece = (markup: MarkupBytes, add: () => void): number => {
      const start = markup.size;
      markup.places.length = 0;
      add();
      const kept = this.bytes.keep(
        markup.view().subarray(start),
        markup.places.map((place) => place - start),
        String(row).length,
      );
      markup.shorten(start);
      return kept;
    };
    return {
      before: piece(text, () => {
        for (const cell of cells.slice(0, differing)) this.addCell(cell, row, true);
      }),
      after: piece(text, () => {
        for (const cell of cells.slice(differing + 1)) this.addCell(cell, row, true);
      }),
      links: piece(links, () => {
        for (const cell of cells) this.addLink(cell, row);
      }),
    };
  }

  private addCells(cells: readonly RowCell[], hanging: readonly RowCell[], row: number): void {
    const all = hanging.length === 0 ? cells : [...cells, ...hanging].sort((a, b) => a.column - b.column);
    for (const cell of all) this.addCell(cell, row, hanging.length === 0 || !hanging.includes(cell));
    for (const cell of cells) {
      const merged = mergedArea(cell, row);
      if (merged) this.addMerge(merged);
      this.addLink(cell, row);
    }
  }

  /** Adds a cell and those it is merged with on a row. @param isOwn false on the rows below its own */
  private addCell(cell: RowCell, row: number, isOwn: boolean): void {
    const { column, lastColumn = column, value, style } = cell;
    const format = this.styles.cellFormat(style);
    if (!isOwn || value === "") this.addEmptyCell(column, row, format);
    else {
      const content = cellContent(cell);
      this.addStart(column, row);
      this.text.addBytes(this.fixed.format(needsQuotePrefix(content) ? this.styles.quotePrefixed(format) : format));
      addContentMarkup(this.text, content);
      this.text.addBytes(cellEnd);
    }
    for (let next = column + 1; next <= lastColumn; next++) this.addEmptyCell(next, row, format);
  }

  private addEmptyCell(column: number, row: number, format: number): void {
    if (format === 0) return;
    this.addStart(column, row);
    this.text.addBytes(this.fixed.format(format));
    this.text.addBytes(emptyEnd);
  }

  private addStart(column: number, row: number): void {
    this.text.addBytes(this.fixed.cellStart(column));
    this.text.addNumberToChange(row);
  }

  private addLink(cell: RowCell, row: number): void {
    const link = cellLink(cell);
    if (!link) return;
    this.links.add(linkStart(cell));
    this.links.addNumberToChange(row);
    this.links.add(linkEnd(link));
  }

  private addMerge({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): void {
    const { merges } = this;
    this.mergeCount++;
    merges.addBytes(mergeStart);
    merges.add(columnLetters(firstColumn));
    merges.addNumber(firstRow);
    merges.add(":");
    merges.add(columnLetters(lastColumn));
    merges.addNumber(lastRow);
    merges.addBytes(mergeEnd);
  }
}

const none: readonly RowCell[] = [];

function hasTallCell(cells: readonly RowCell[]): boolean {
  for (const { rows } of cells) if (rows !== undefined && rows > 1) return true;
  return false;
}

/** The rectangle around all cells; null where there is none. */
export function laidOutArea({ rows }: LaidOutRows): CellArea | null {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  rows.forEach(({ cells, variant }, index) => {
    const row = index + 1;
    // Such a row's cells go from left to right.
    for (const cell of variant ? [cells[0], cells.at(-1)] : cells) {
      if (!cell) continue;
      const { column, lastColumn: last = column, rows: down = 1 } = cell;
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row + down - 1);
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, last);
    }
  });
  return lastRow === 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
}
