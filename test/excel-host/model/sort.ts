import { HostError } from "../engine/host-error";
import { intersection, type Area } from "./area";
import type { Cell, CellValue } from "./cell-grid";
import { shiftReferences } from "./formulas/shift-references";
import type { Sheet } from "./sheet";

export interface SortKey {
  /** 0-based within the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area. Cells move with their formats, links and relative references; conditional formats, validation, row heights and
 * hidden rows stay where they are. assumed: sorting moves and leaves all this as Excel's own command does
 */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  // assumed: that merged cells of any size are refused, and the code
  if (sheet.merges.some((merge) => intersection(merge, area))) throw new HostError("GeneralException", "merged cells cannot be sorted");
  const rows = Array.from({ length: area.rows }, (_, offset) => {
    const row = area.top + offset;
    return { row, cells: Array.from({ length: area.columns }, (__, column) => sheet.grid.cell(row, area.left + column)) };
  });
  const order = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [first, second] = [a.cells[column]?.value ?? null, b.cells[column]?.value ?? null];
      const compared = compareValues(first, second, ascending);
      if (compared !== 0) return compared;
    }
    return a.row - b.row;
  });
  const movedTo = new Map(order.map(({ row }, offset) => [row, area.top + offset]));
  for (const [offset, { row, cells }] of order.entries()) {
    cells.forEach((cell, column) =>
      sheet.grid.put(area.top + offset, area.left + column, cell && movedCell(cell, area.top + offset - row)),
    );
  }
  sheet.links = sheet.links.map((link) => {
    const to = movedTo.get(link.area.top);
    return to === undefined || link.area.rows !== 1 || !intersection(link.area, area) ? link : { ...link, area: { ...link.area, top: to } };
  });
  sheet.announceChange(area, "RangeEdited");
}

function movedCell(cell: Cell, rows: number): Cell {
  return cell.formula === null ? cell : { ...cell, formula: shiftReferences(cell.formula, rows, 0) };
}

/** assumed: Excel's order: numbers, texts, false, true, errors; blanks last either way */
function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const rank = (value: Exclude<CellValue, null>): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
  const compared = rank(a) - rank(b) || compareSame(a, b);
  return ascending ? compared : -compared;
}

function compareSame(a: Exclude<CellValue, null>, b: Exclude<CellValue, null>): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "zh-CN");
  return Number(a) - Number(b);
}
