import { type CellArea, areaFromA1, areaToA1, isInside } from "../../../../core/sheet/cell-position";
import { attributeOf, attributeSplice } from "../markup/markup-attributes";
import { type MarkupElement, childElements, childNamed, rootElement } from "../markup/markup-element";
import { insertChild, worksheetOrder } from "../markup/ordered-child";
import { appendTo, splice } from "../markup/splices";
import { cellsOf, rowsOf } from "./sheet-rows";

/**
 * The sheet's text with one more merged area. Throws where it overlaps another one (Excel would call the file damaged), and where a cell besides the
 * first holds something, which Excel would drop.
 */
export function withMerge(xml: string, area: CellArea): string {
  if (!areaToA1(area).includes(":")) return xml;
  const root = rootElement(xml);
  const list = childNamed(xml, root, "mergeCells");
  const other = list && mergesIn(xml, list).find(({ merged }) => overlap(merged, area));
  if (other) throw new Error(`${areaToA1(area)} overlaps the merged area ${areaToA1(other.merged)}.`);
  refuseCoveredContent(xml, root, area);
  const entry = `<${root.prefix}mergeCell ref="${areaToA1(area)}"/>`;
  if (list) {
    // In the place where Excel would have it: what is unmerged and merged again stands as it stood.
    const next = mergesIn(xml, list).find(({ merged }) => isBefore(area, merged));
    const insertion = next ? { start: next.element.start, end: next.element.start, text: entry } : appendTo(xml, list, entry);
    return splice(xml, [insertion, ...counted(xml, list, 1)]);
  }
  const text = `<${root.prefix}mergeCells count="1">${entry}</${root.prefix}mergeCells>`;
  return splice(xml, [insertChild(xml, root, { localName: "mergeCells", text }, worksheetOrder)]);
}

/** The sheet's text without exactly that merged area; the very same text where there is none. */
export function withoutMerge(xml: string, area: CellArea): string {
  const list = childNamed(xml, rootElement(xml), "mergeCells");
  if (!list) return xml;
  const merges = mergesIn(xml, list);
  const gone = merges.find(({ merged }) => areaToA1(merged) === areaToA1(area));
  if (!gone) return xml;
  // The schema wants at least one area in the list.
  if (merges.length === 1) return splice(xml, [{ start: list.start, end: list.end, text: "" }]);
  return splice(xml, [{ start: gone.element.start, end: gone.element.end, text: "" }, ...counted(xml, list, -1)]);
}

function mergesIn(xml: string, list: MarkupElement): { readonly merged: CellArea; readonly element: MarkupElement }[] {
  return [...childElements(xml, list)].flatMap((element) => {
    const merged = areaFromA1(attributeOf(xml, element, "ref") ?? "");
    return merged ? [{ merged, element }] : [];
  });
}

function counted(xml: string, list: MarkupElement, change: number): ReturnType<typeof attributeSplice>[] {
  const count = attributeOf(xml, list, "count");
  return count === undefined ? [] : [attributeSplice(xml, list, "count", String(Number(count) + change))];
}

function isBefore(one: CellArea, other: CellArea): boolean {
  return one.firstRow < other.firstRow || (one.firstRow === other.firstRow && one.firstColumn < other.firstColumn);
}

function overlap(one: CellArea, other: CellArea): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function refuseCoveredContent(xml: string, root: MarkupElement, area: CellArea): void {
  const sheetData = childNamed(xml, root, "sheetData");
  if (!sheetData) return;
  for (const row of rowsOf(xml, sheetData)) {
    if (row.number < area.firstRow || row.number > area.lastRow) continue;
    for (const { number: column, element } of cellsOf(xml, row.element)) {
      const first = row.number === area.firstRow && column === area.firstColumn;
      const filled = element.contentEnd > element.contentStart;
      if (!first && filled && isInside(area, { row: row.number, column }))
        throw new Error(`Merging ${areaToA1(area)} would lose what stands in row ${row.number}.`);
    }
  }
}
