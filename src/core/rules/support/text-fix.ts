import { cellAt } from "../../sheet/cell-lookup";
import type { ResponsibilityTable, SourceText } from "../../table/responsibility-table";
import type { Fix } from "../finding";

/**
 * The fix that gives a cell a new text; none where nothing changes, where a formula, number or date stands in the cell, or where the text was put
 * together from several cells.
 */
export function textFix(table: ResponsibilityTable, source: SourceText, to: string, safe: boolean): Fix[] {
  const cell = cellAt(table.sheet, source.position.row, source.position.column);
  if (cell?.kind !== "text" || cell.formula || cell.text !== source.text || to === source.text) return [];
  return [{ position: source.position, from: source.text, to, safe }];
}
