import type { CellArea, CellPosition } from "./cell-position";
import type { CellSnapshot, SheetSnapshot } from "./sheet-snapshot";

/** The cell at a 1-based position, or undefined where it holds nothing. Looks at the position alone, not at merges. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

/** The text shown at a 1-based position, "" where it holds nothing. Looks at the position alone, not at merges. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return cellAt(sheet, row, column)?.text ?? "";
}

/** Answers which merged area covers a cell. Built once per sheet, so that a sheet with thousands of merges stays fast. */
export interface MergeLookup {
  /** The merged area that covers a 1-based position, or null. */
  areaAt(row: number, column: number): CellArea | null;
  /** Where a position's content stands: the top left of its merged area, or the position itself. */
  originOf(row: number, column: number): CellPosition;
}

/** Builds the lookup: merged areas listed by column, in order of their first row, and found by halving. */
export function mergeLookup(sheet: SheetSnapshot): MergeLookup {
  const byColumn = new Map<number, CellArea[]>();
  for (const area of sheet.merges) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const list = byColumn.get(column);
      if (list) list.push(area);
      else byColumn.set(column, [area]);
    }
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.firstRow - b.firstRow);
  const areaAt = (row: number, column: number): CellArea | null => {
    const list = byColumn.get(column);
    if (!list) return null;
    let [low, high] = [0, list.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const area = list[middle];
      if (!area || area.firstRow > row) high = middle - 1;
      else if (area.lastRow < row) low = middle + 1;
      else return area;
    }
    return null;
  };
  return {
    areaAt,
    originOf: (row, column) => {
      const area = areaAt(row, column);
      return area ? { row: area.firstRow, column: area.firstColumn } : { row, column };
    },
  };
}
