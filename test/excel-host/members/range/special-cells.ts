import type { MethodArguments } from "../../engine/method-arguments";
import { bottomOf, rightOf, type Area } from "../../model/area";
import type { Cell } from "../../model/cell-grid";
import { isHidden } from "../../model/rows-and-columns";
import type { SheetRange } from "../../model/sheet-range";

/** source: dts Excel.SpecialCellType; only those that can be told here */
const kinds = ["Blanks", "Constants", "Formulas", "Visible"] as const;

/** The areas of cells of a kind, each one row high. assumed: special cells come as areas of one row each */
export function specialCells({ sheet, area }: SheetRange, args: MethodArguments): readonly Area[] {
  const kind = args.word(0, kinds);
  const used = sheet.grid.usedArea(area, false);
  if (!used) return [];
  const isOfKind = (cell: Cell | undefined, row: number, column: number): boolean => {
    if (kind === "Visible") return !isHidden(sheet, "row", row) && !isHidden(sheet, "column", column);
    if (kind === "Formulas") return (cell?.formula ?? null) !== null;
    const isBlank = !cell || (cell.value === null && cell.formula === null);
    return kind === "Blanks" ? isBlank : !isBlank && cell.formula === null;
  };
  const areas: Area[] = [];
  for (let row = used.top; row <= bottomOf(used); row += 1) {
    let start = -1;
    for (let column = used.left; column <= rightOf(used) + 1; column += 1) {
      const belongs = column <= rightOf(used) && isOfKind(sheet.grid.cell(row, column), row, column);
      if (belongs && start < 0) start = column;
      if (!belongs && start >= 0) {
        areas.push({ top: row, left: start, rows: 1, columns: column - start });
        start = -1;
      }
    }
  }
  return areas;
}
