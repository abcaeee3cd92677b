import { type LaidOutRows, cellContent, mergedArea } from "../../../../core/plan/layout/laid-out-rows";
import type { CellLink, RowCell } from "../../../../core/plan/layout/sheet-row";
import { type CellArea, type CellPosition, columnLetters } from "../../../../core/sheet/cell-position";
import { cellContentMarkup, needsQuotePrefix } from "../markup/cell-content";
import type { Utf8Text } from "../markup/utf8-text";
import type { StyleBook } from "../styles/style-book";

/** Adds the `<row>` elements of rows that are laid out: each cell of a merged area has the look of its first one. */
export function addLaidOutRows(text: Utf8Text, { rows, heights }: LaidOutRows, tallest: number, styles: StyleBook): void {
  const starts: string[] = [];
  const startOf = (column: number): string => (starts[column] ??= `<c r="${columnLetters(column)}`);
  let above: readonly RowCell[] = [];
  rows.forEach(({ cells }, index) => {
    const row = String(index + 1);
    let markup = `<row r="${row}" ht="${Math.min(heights[index] ?? 0, tallest)}" customHeight="1">`;
    const addCell = (cell: RowCell, isOwn: boolean): void => {
      const { column, lastColumn = column, style } = cell;
      const format = styles.cellFormat(style);
      const start = startOf(column) + row;
      markup += isOwn ? firstCell(cell, start, format, styles) : emptyCell(start, format);
      for (let next = column + 1; next <= lastColumn; next++) markup += emptyCell(startOf(next) + row, format);
    };
    const hanging = above.filter(({ rows: down }) => down !== undefined && down > 1);
    if (hanging.length === 0) for (const cell of cells) addCell(cell, true);
    else for (const cell of [...cells, ...hanging].sort((a, b) => a.column - b.column)) addCell(cell, !hanging.includes(cell));
    text.add(`${markup}</row>`);
    above = cells;
  });
}

/** @param start of the element, up to its address */
function firstCell(cell: RowCell, start: string, plain: number, styles: StyleBook): string {
  const { value } = cell;
  if (value === "") return emptyCell(start, plain);
  const content = cellContent(cell);
  const format = needsQuotePrefix(content) ? styles.quotePrefixed(plain) : plain;
  const markup = cellContentMarkup(content, "");
  return markup ? `${start}${formatAttribute(format)}${markup.type}>${markup.inside}</c>` : emptyCell(start, format);
}

function emptyCell(start: string, format: number): string {
  return format === 0 ? "" : `${start}${formatAttribute(format)}/>`;
}

/** The quote that ends the address, and the cell's format. */
function formatAttribute(format: number): string {
  return format === 0 ? '"' : `" s="${format}"`;
}

/** The rectangle around all cells; null where there is none. */
export function laidOutArea({ rows }: LaidOutRows): CellArea | null {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  rows.forEach(({ cells }, index) => {
    for (const { column, lastColumn: last = column, rows: down = 1 } of cells) {
      firstRow = Math.min(firstRow, index + 1);
      lastRow = Math.max(lastRow, index + down);
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, last);
    }
  });
  return lastRow === 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

/** The merged areas, row by row. */
export function laidOutMerges({ rows }: LaidOutRows): CellArea[] {
  return rows.flatMap(({ cells }, index) => cells.flatMap((cell) => mergedArea(cell, index + 1) ?? []));
}

/** The links, row by row. */
export function* laidOutLinks({ rows }: LaidOutRows): Generator<CellLink & { readonly position: CellPosition }> {
  let row = 0;
  for (const { cells } of rows) {
    row++;
    for (const { column, link } of cells) if (link) yield { position: { row, column }, target: link.target, tip: link.tip };
  }
}
