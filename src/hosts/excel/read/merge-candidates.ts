import type { CellArea, CellPosition } from "../../../core/sheet/cell-position";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";

/** Excel refuses to list the merged areas of a range that has more of them. A cell is in one merged area at most, so ranges of so many cells are safe. */
const mostMergedAreas = 512;

/**
 * Where a merged area could begin: cells that hold something and have a blank below or to the right. To ask for merged areas empties Excel's own
 * undo list, so nothing else is asked for; where no cell has a blank beside it, nothing is.
 * @returns areas of at most 512 cells that together hold every such cell
 */
export function mergeCandidates({ rows }: Pick<SheetSnapshot, "rows">, used: CellArea): CellArea[] {
  return mergeBands(used).flatMap((band) => around(rows, band, used) ?? []);
}

/** An area cut into such that can be asked for whatever they hold. */
export function mergeBands(area: CellArea): CellArea[] {
  const rows = Math.max(1, Math.floor(mostMergedAreas / (area.lastColumn - area.firstColumn + 1)));
  const bands: CellArea[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += rows) {
    bands.push(...columnPieces({ ...area, firstRow, lastRow: Math.min(area.lastRow, firstRow + rows - 1) }));
  }
  return bands;
}

/** The smallest area around the candidates of a band; null where there are none. */
function around(rows: SheetSnapshot["rows"], band: CellArea, used: CellArea): CellArea | null {
  const holds = (row: number, column: number): boolean => rows[row - 1]?.[column - 1] !== undefined;
  const candidates: CellPosition[] = [];
  for (let row = band.firstRow; row <= band.lastRow; row++) {
    for (let column = band.firstColumn; column <= band.lastColumn; column++) {
      const blankBeside = (row < used.lastRow && !holds(row + 1, column)) || (column < used.lastColumn && !holds(row, column + 1));
      if (blankBeside && holds(row, column)) candidates.push({ row, column });
    }
  }
  const [first, last] = [candidates[0], candidates.at(-1)];
  if (!first || !last) return null;
  const columns = candidates.map(({ column }) => column);
  return { firstRow: first.row, lastRow: last.row, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

/** A single row may be wider than 512 cells. */
function columnPieces(area: CellArea): CellArea[] {
  const pieces: CellArea[] = [];
  for (let firstColumn = area.firstColumn; firstColumn <= area.lastColumn; firstColumn += mostMergedAreas) {
    pieces.push({ ...area, firstColumn, lastColumn: Math.min(area.lastColumn, firstColumn + mostMergedAreas - 1) });
  }
  return pieces;
}
