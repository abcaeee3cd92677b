import { areaFromA1, type CellArea } from "../../../../core/sheet/cell-position";
import { attributeOf } from "../markup/markup-attributes";
import { rootElement } from "../markup/markup-element";

/**
 * The header and totals rows of a table part (Excel's "format as table"). Their texts stand a second time in the part, and Excel calls a
 * file damaged where the two differ.
 */
export function tableEdges(xml: string): readonly CellArea[] {
  const root = rootElement(xml);
  const area = areaFromA1(attributeOf(xml, root, "ref") ?? "");
  if (!area) return [];
  const headers = Number(attributeOf(xml, root, "headerRowCount") ?? 1);
  const totals = Number(attributeOf(xml, root, "totalsRowCount") ?? 0);
  return [
    { ...area, lastRow: area.firstRow + headers - 1 },
    { ...area, firstRow: area.lastRow - totals + 1 },
  ].filter(({ firstRow, lastRow }) => firstRow <= lastRow);
}
