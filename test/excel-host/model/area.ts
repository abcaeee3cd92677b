import { HostError } from "../engine/host-error";

/** A rectangle of cells; 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** source: facts "Numbers": rows and columns of a sheet */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

export const wholeSheet: Area = { top: 0, left: 0, ...sheetSize };

export function bottomOf(area: Area): number {
  return area.top + area.rows - 1;
}

export function rightOf(area: Area): number {
  return area.left + area.columns - 1;
}

/** By first and last row and column, in any order. */
export function areaBetween(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  const top = Math.min(rowA, rowB);
  const left = Math.min(columnA, columnB);
  return { top, left, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 };
}

export function isEntireColumns(area: Area): boolean {
  return area.rows === sheetSize.rows;
}

export function isEntireRows(area: Area): boolean {
  return area.columns === sheetSize.columns;
}

export function cellCountOf(area: Area): number {
  return area.rows * area.columns;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= bottomOf(area) && column >= area.left && column <= rightOf(area);
}

export function containsArea(outer: Area, inner: Area): boolean {
  return containsCell(outer, inner.top, inner.left) && containsCell(outer, bottomOf(inner), rightOf(inner));
}

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(bottomOf(a), bottomOf(b));
  const right = Math.min(rightOf(a), rightOf(b));
  return bottom < top || right < left ? null : areaBetween(top, left, bottom, right);
}

export function boundingArea(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(bottomOf(a), bottomOf(b)),
    Math.max(rightOf(a), rightOf(b)),
  );
}

/** What of an area lies outside the hole: none to four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const inner = intersection(area, hole);
  if (!inner) return [area];
  const pieces: Area[] = [];
  if (inner.top > area.top) pieces.push({ ...area, rows: inner.top - area.top });
  if (bottomOf(inner) < bottomOf(area)) pieces.push({ ...area, top: bottomOf(inner) + 1, rows: bottomOf(area) - bottomOf(inner) });
  if (inner.left > area.left) pieces.push({ top: inner.top, rows: inner.rows, left: area.left, columns: inner.left - area.left });
  if (rightOf(inner) < rightOf(area)) {
    pieces.push({ top: inner.top, rows: inner.rows, left: rightOf(inner) + 1, columns: rightOf(area) - rightOf(inner) });
  }
  return pieces;
}

/** Refuses what does not fit on a sheet. */
export function checkedArea(area: Area): Area {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    bottomOf(area) < sheetSize.rows &&
    rightOf(area) < sheetSize.columns;
  // source: dts Range.getOffsetRange ("an error will be thrown" outside the grid)
  if (!fits) throw new HostError("InvalidArgument", "outside the sheet");
  return area;
}
