import type { CellChange } from "../../../../core/plan/plan-step";
import { type CellArea, areaFromA1, areaToA1 } from "../../../../core/sheet/cell-position";
import { attributeOf, attributeSplice } from "../markup/markup-attributes";
import { childNamed, type MarkupElement } from "../markup/markup-element";
import type { Splice } from "../markup/splices";

/** The change by which the sheet's stated extent covers the written cells too; none where it does so already or is not stated. */
export function widenedDimension(xml: string, root: MarkupElement, cells: readonly CellChange[]): readonly Splice[] {
  const dimension = childNamed(xml, root, "dimension");
  const reference = dimension && attributeOf(xml, dimension, "ref");
  const stated = reference === undefined ? null : areaFromA1(reference);
  if (!dimension || !stated) return [];
  const widened = cells.reduce(
    (area, { position: { row, column } }) => ({
      firstRow: Math.min(area.firstRow, row),
      firstColumn: Math.min(area.firstColumn, column),
      lastRow: Math.max(area.lastRow, row),
      lastColumn: Math.max(area.lastColumn, column),
    }),
    stated,
  );
  return areaToA1(widened) === areaToA1(stated) ? [] : [attributeSplice(xml, dimension, "ref", areaToA1(widened))];
}

/** The change by which the stated extent ends with the last column that still has cells, where it ended with a column of the cleared area. */
export function narrowedDimension(xml: string, root: MarkupElement, cleared: CellArea, lastColumn: number): readonly Splice[] {
  const dimension = childNamed(xml, root, "dimension");
  const stated = dimension && areaFromA1(attributeOf(xml, dimension, "ref") ?? "");
  const ends = stated && stated.lastColumn >= cleared.firstColumn && stated.lastColumn <= cleared.lastColumn;
  if (!dimension || !ends || lastColumn < stated.firstColumn || lastColumn >= stated.lastColumn) return [];
  return [attributeSplice(xml, dimension, "ref", areaToA1({ ...stated, lastColumn }))];
}
