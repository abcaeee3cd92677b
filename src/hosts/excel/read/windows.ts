import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import type { Memory, SheetExtent } from "./memory";

/** So many sheets are looked into by the first request, before anything is known of them. */
export const surveyedSheets = 32;

/** Rows that may have come since the last reading. */
const roomToGrow = 20;

/**
 * How much of each sheet the first request reads, by position of its tab: what the last reading found there, or a corner that holds most tables
 * whole. The first sheets, where the table usually is, get the largest. The worst case, all corners full, weighs less than two blocks.
 */
export function windowsOf(memory: Memory, blockBytes: number): string[] {
  const known = [...memory.extents.values()];
  let bytes = 0;
  return Array.from({ length: surveyedSheets }, (_, index) => {
    const extent = known[index];
    const area = extent ? grown(extent, blockBytes - bytes) : null;
    bytes += extent && area ? area.lastRow * extent.rowBytes : 0;
    return area ? areaToA1(area) : cornerOf(index);
  });
}

function grown({ used, rowBytes }: SheetExtent, room: number): CellArea | null {
  if (!used) return null;
  const lastRow = used.lastRow + roomToGrow;
  return lastRow * rowBytes > room ? null : { firstRow: 1, firstColumn: 1, lastRow, lastColumn: used.lastColumn + 2 };
}

function cornerOf(index: number): string {
  if (index === 0) return "A1:T400";
  return index < 4 ? "A1:T120" : "A1:P60";
}
