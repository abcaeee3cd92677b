import type { CellChange } from "../../../core/plan/plan-step";
import type { CellArea } from "../../../core/sheet/cell-position";

/** Cells that are written by one action: a full rectangle, null where a cell stays as it is. */
export interface CellBlock {
  readonly area: CellArea;
  readonly cells: readonly (readonly (CellChange | null)[])[];
}

/** A rectangle may be this much larger than the cells in it. */
const mostSpread = 4;

/** Puts cells into rectangles: one for all where that is not mostly empty, otherwise one for each run down a column. Of two changes to a cell the later counts. */
export function cellBlocks(changes: readonly CellChange[]): CellBlock[] {
  const cells = [...new Map(changes.map((change) => [`${change.position.row}:${change.position.column}`, change])).values()];
  if (cells.length === 0) return [];
  const whole = around(cells);
  return sizeOf(whole) <= cells.length * mostSpread ? [blockOf(whole, cells)] : columnRuns(cells).map((run) => blockOf(around(run), run));
}

function columnRuns(cells: readonly CellChange[]): CellChange[][] {
  const runs: CellChange[][] = [];
  for (const cell of [...cells].sort((a, b) => a.position.column - b.position.column || a.position.row - b.position.row)) {
    const last = runs.at(-1)?.at(-1)?.position;
    if (last?.column === cell.position.column && last.row === cell.position.row - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function around(cells: readonly CellChange[]): CellArea {
  return cells.reduce<CellArea>(
    (area, { position: { row, column } }) => ({
      firstRow: Math.min(area.firstRow, row),
      lastRow: Math.max(area.lastRow, row),
      firstColumn: Math.min(area.firstColumn, column),
      lastColumn: Math.max(area.lastColumn, column),
    }),
    { firstRow: Infinity, lastRow: 0, firstColumn: Infinity, lastColumn: 0 },
  );
}

function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: CellArea): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function blockOf(area: CellArea, cells: readonly CellChange[]): CellBlock {
  const width = area.lastColumn - area.firstColumn + 1;
  const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, () => new Array<CellChange | null>(width).fill(null));
  for (const cell of cells) {
    const row = rows[cell.position.row - area.firstRow];
    if (row) row[cell.position.column - area.firstColumn] = cell;
  }
  return { area, cells: rows };
}
