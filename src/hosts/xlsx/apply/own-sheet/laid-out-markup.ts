import { type LaidOutRows, cellContent, mergedArea } from "../../../../core/plan/layout/laid-out-rows";
import type { CellLink, RowCell } from "../../../../core/plan/layout/sheet-row";
import { type CellArea, type CellPosition, columnLetters } from "../../../../core/sheet/cell-position";
import { cellContentMarkup, needsQuotePrefix } from "../markup/cell-content";
import type { Utf8Text } from "../markup/utf8-text";
import type { StyleBook } from "../styles/style-book";

/** Adds the `<row>` elements of rows that are laid out: each cell of a merged area has the look of its first one. */
export function addLaidOutRows(text: Utf8Text, { rows, heights }: LaidOutRows, tallest: number, styles: StyleBook): void {
  const letters: string[] = [];
  const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));
  let above: readonly RowCell[] = [];
  rows.forEach(({ cells }, index) => {
    const row = String(index + 1);
    let markup = `<row r="${row}" ht="${Math.min(heights[index] ?? 0, tallest)}" customHeight="1">`;
    const hanging = above.filter(({ rows: down = 1 }) => down > 1);
    for (const [cell, isOwn] of inColumnOrder(cells, hanging)) {
      const { column, lastColumn = column, style } = cell;
      const format = styles.cellFormat(style);
      const address = lettersOf(column) + row;
      markup += isOwn ? firstCell(cell, address, format, styles) : emptyCell(address, format);
      for (let next = column + 1; next <= lastColumn; next++) markup += emptyCell(lettersOf(next) + row, format);
    }
    text.add(`${markup}</row>`);
    above = cells;
  });
}

/** The cells of a row, and those that are merged down into it from the row above. */
function inColumnOrder(own: readonly RowCell[], hanging: readonly RowCell[]): readonly (readonly [RowCell, boolean])[] {
  const all = [...own.map((cell) => [cell, true] as const), ...hanging.map((cell) => [cell, false] as const)];
  return hanging.length === 0 ? all : all.sort(([a], [b]) => a.column - b.column);
}

function firstCell(cell: RowCell, address: string, plain: number, styles: StyleBook): string {
  const { value } = cell;
  if (value === "") return emptyCell(address, plain);
  const content = cellContent(cell);
  const format = needsQuotePrefix(content) ? styles.quotePrefixed(plain) : plain;
  const markup = cellContentMarkup(content, "");
  return markup
    ? `<c r="${address}"${format === 0 ? "" : ` s="${format}"`}${markup.type}>${markup.inside}</c>`
    : emptyCell(address, format);
}

function emptyCell(address: string, format: number): string {
  return format === 0 ? "" : `<c r="${address}" s="${format}"/>`;
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
