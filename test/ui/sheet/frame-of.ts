import type { CellLook, SheetFrame } from "../../../src/app/pane/sheet-picture";
import { areaFromA1 } from "../../../src/core/sheet/cell-position";

const plain: CellLook = {
  font: { name: "宋体", size: 11, bold: false, italic: false, underline: false, strike: false, color: "000000" },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrinkToFit: false,
};

/** A made-up sheet: sizes in points, merges in A1 notation. Look 0 runs on over its neighbours, look 1 wraps. */
export function frameOf(rowHeights: readonly number[], columnWidths: readonly number[], merges: readonly string[] = []): SheetFrame {
  return {
    name: "表",
    rowCount: rowHeights.length,
    columnCount: columnWidths.length,
    columnWidths,
    rowHeights: Float32Array.from(rowHeights),
    merges: merges.flatMap((text) => areaFromA1(text) ?? []),
    looks: [plain, { ...plain, wrap: true }],
    gridLines: true,
    frozen: { rows: 0, columns: 0 },
  };
}
