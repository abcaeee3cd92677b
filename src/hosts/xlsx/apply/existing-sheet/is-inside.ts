import type { CellArea, CellPosition } from "../../../../core/sheet/cell-position";

/** True for a cell of the area, its borders included. */
export function isInside(area: CellArea, position: CellPosition): boolean {
  return (
    position.row >= area.firstRow &&
    position.row <= area.lastRow &&
    position.column >= area.firstColumn &&
    position.column <= area.lastColumn
  );
}
