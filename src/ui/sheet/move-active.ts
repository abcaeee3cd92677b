import type { SheetFrame } from "../../app/pane/sheet-picture";
import type { CellPosition } from "../../core/sheet/cell-position";

/**
 * Where a key leads from a cell, as in a spreadsheet; null for a key that leads nowhere. A merged area is one cell, hidden rows and columns are passed.
 * @param control whether Ctrl (or Command) is held
 */
export function moveActive(from: CellPosition, key: string, control: boolean, frame: SheetFrame, pageRows: number): CellPosition | null {
  const area = frame.merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      from.row >= firstRow && from.row <= lastRow && from.column >= firstColumn && from.column <= lastColumn,
  );
  const { row, column } = from;
  switch (key) {
    case "ArrowDown":
      return shownCell(frame, (area?.lastRow ?? row) + 1, column, 1, 0);
    case "ArrowUp":
      return shownCell(frame, (area?.firstRow ?? row) - 1, column, -1, 0);
    case "ArrowRight":
      return shownCell(frame, row, (area?.lastColumn ?? column) + 1, 0, 1);
    case "ArrowLeft":
      return shownCell(frame, row, (area?.firstColumn ?? column) - 1, 0, -1);
    case "PageDown":
      return shownCell(frame, Math.min(frame.rowCount, row + pageRows), column, 1, 0);
    case "PageUp":
      return shownCell(frame, Math.max(1, row - pageRows), column, -1, 0);
    case "Home":
      return shownCell(frame, control ? 1 : row, 1, 0, 1);
    case "End":
      return shownCell(frame, control ? frame.rowCount : row, frame.columnCount, 0, -1);
    default:
      return null;
  }
}

/** The first cell that is not hidden from a position on, the top left one of its merge. Null beyond the sheet's edge. */
function shownCell(frame: SheetFrame, row: number, column: number, rowStep: number, columnStep: number): CellPosition | null {
  let [toRow, toColumn] = [row, column];
  while (frame.rowHeights[toRow - 1] === 0 && rowStep !== 0) toRow += rowStep;
  while (frame.columnWidths[toColumn - 1] === 0 && columnStep !== 0) toColumn += columnStep;
  if (toRow < 1 || toRow > frame.rowCount || toColumn < 1 || toColumn > frame.columnCount) return null;
  return anchorOf({ row: toRow, column: toColumn }, frame);
}

/** The cell that shows a position's content: the top left one of its merge, or the position itself. */
export function anchorOf({ row, column }: CellPosition, frame: SheetFrame): CellPosition {
  const area = frame.merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) => row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
  return area ? { row: area.firstRow, column: area.firstColumn } : { row, column };
}
