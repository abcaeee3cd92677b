import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SheetFrame } from "../../app/pane/sheet-picture";
import type { CellPosition } from "../../core/sheet/cell-position";
import { columnHeaderHeight, rowHeaderWidth } from "./grid-geometry";
import { anchorOf } from "./move-active";
import type { Offsets } from "./offsets";

interface ActiveCellUse {
  readonly scrollerRef: RefObject<HTMLElement | null>;
  readonly frame: SheetFrame;
  readonly rows: Offsets;
  readonly columns: Offsets;
  /** CSS pixels to a point. */
  readonly scale: number;
  /** The cell to show; a new object shows it again. */
  readonly target: { readonly cell: CellPosition } | null;
}

/** The active cell, and what makes another one active and brings it into view. */
export function useActiveCell({ scrollerRef, frame, rows, columns, scale, target }: ActiveCellUse): {
  readonly active: CellPosition;
  readonly show: (cell: CellPosition) => void;
} {
  const [active, setActive] = useState<CellPosition>({ row: 1, column: 1 });
  const [shownTarget, setShownTarget] = useState<ActiveCellUse["target"]>(null);
  const shownScale = useRef(scale);
  useEffect(() => {
    shownScale.current = scale;
  }, [scale]);
  // A target is shown once: when the workbook changes, the view stays where the user has it.
  if (target && target !== shownTarget) {
    setShownTarget(target);
    setActive(anchorOf(target.cell, frame));
  }
  const scrolledTo = useRef<ActiveCellUse["target"]>(null);
  useEffect(() => {
    const element = scrollerRef.current;
    if (!element || !target || scrolledTo.current === target) return;
    scrolledTo.current = target;
    const { row, column } = anchorOf(target.cell, frame);
    const [top, left] = [rows.startOf(row) * shownScale.current, columns.startOf(column) * shownScale.current];
    element.scrollTop = top - element.clientHeight / 3;
    element.scrollLeft = left - element.clientWidth / 3;
  }, [scrollerRef, target, frame, rows, columns]);

  const show = useCallback(
    (cell: CellPosition): void => {
      setActive(cell);
      const element = scrollerRef.current;
      if (!element) return;
      const [top, bottom] = [rows.startOf(cell.row) * scale, rows.startOf(cell.row + 1) * scale + columnHeaderHeight];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
      const [left, right] = [columns.startOf(cell.column) * scale, columns.startOf(cell.column + 1) * scale + rowHeaderWidth];
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
    },
    [scrollerRef, rows, columns, scale],
  );
  return { active, show };
}
