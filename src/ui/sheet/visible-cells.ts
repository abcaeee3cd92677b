import type { PicturedCell, PicturedRow, SheetFrame } from "../../app/pane/sheet-picture";
import type { CellArea } from "../../core/sheet/cell-position";
import type { Offsets } from "./offsets";

/** A cell to be drawn: where it stands and what stands there. Lengths in points. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** More than `width` where a text runs on over blank cells beside it. */
  readonly textWidth: number;
  readonly cell: PicturedCell | null;
  readonly merged: boolean;
}

/** Rows of the sheet that are in view, 1-based, both included. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/**
 * The cells to draw in a window of rows: those that show something, and merged areas that reach into it. A cell that a merge covers is not drawn.
 * @param always the columns of a row that are drawn even where they are blank
 */
export function visibleCells(
  frame: SheetFrame,
  rowOf: (row: number) => PicturedRow | null,
  window: RowWindow,
  rows: Offsets,
  columns: Offsets,
  always: (row: number) => Iterable<number>,
): readonly (readonly [row: number, cells: readonly DrawnCell[]])[] {
  const merges = frame.merges.filter((area) => area.lastRow >= window.first && area.firstRow <= window.last);
  const covered = coverage(merges, window);
  const drawn = new Map<number, DrawnCell[]>();
  const place = (row: number, column: number, area: CellArea, cell: PicturedCell | null, spill: number): void => {
    const width = columns.lengthOf(area.firstColumn, area.lastColumn);
    const height = rows.lengthOf(area.firstRow, area.lastRow);
    if (width === 0 || height === 0) return;
    const merged = area.lastRow > area.firstRow || area.lastColumn > area.firstColumn;
    const list = drawn.get(row) ?? [];
    drawn.set(row, list);
    list.push({
      row,
      column,
      left: columns.startOf(column),
      top: rows.startOf(row),
      width,
      height,
      textWidth: width + spill,
      cell,
      merged,
    });
  };
  for (const area of merges) {
    const cell = rowOf(area.firstRow)?.cells.find(({ column }) => column === area.firstColumn) ?? null;
    place(area.firstRow, area.firstColumn, area, cell, 0);
  }
  for (let row = window.first; row <= window.last; row++) {
    const cells = rowOf(row)?.cells ?? [];
    const filled = new Set(cells.filter(({ text }) => text !== "").map(({ column }) => column));
    const present = new Map(cells.map((cell) => [cell.column, cell]));
    const wanted = new Set([...present.keys(), ...always(row)]);
    for (const column of [...wanted].sort((a, b) => a - b)) {
      if (covered.has(`${row}:${column}`)) continue;
      const cell = present.get(column) ?? null;
      place(row, column, single(row, column), cell, spill(frame, cell, filled, covered, row, columns));
    }
  }
  return [...drawn].sort(([a], [b]) => a - b).map(([row, cells]) => [row, cells.sort((a, b) => a.column - b.column)] as const);
}

function single(row: number, column: number): CellArea {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function coverage(merges: readonly CellArea[], window: RowWindow): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const area of merges) {
    for (let row = Math.max(area.firstRow, window.first); row <= Math.min(area.lastRow, window.last); row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) covered.add(`${row}:${column}`);
    }
  }
  return covered;
}

/** How far an unwrapped text may run on to the right: over cells that hold nothing. In points. */
function spill(
  frame: SheetFrame,
  cell: PicturedCell | null,
  filled: ReadonlySet<number>,
  covered: ReadonlySet<string>,
  row: number,
  columns: Offsets,
): number {
  const look = cell && frame.looks[cell.look];
  if (cell?.kind !== "text" || !look || look.wrap || (look.horizontal !== "general" && look.horizontal !== "left")) return 0;
  let last = cell.column;
  while (last < frame.columnCount && !filled.has(last + 1) && !covered.has(`${row}:${last + 1}`)) last++;
  return columns.lengthOf(cell.column + 1, last);
}
