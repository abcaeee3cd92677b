import { type CellArea, areaFromA1, toA1, isInside } from "../../../../core/sheet/cell-position";
import { attributeOf } from "../markup/markup-attributes";
import { childElements, childNamed, rootElement } from "../markup/markup-element";
import { type Splice, splice } from "../markup/splices";
import { narrowedDimension } from "./dimension";
import { formulaAreas } from "./formula-areas";
import { cellsOf, rowsOf } from "./sheet-rows";

/** The sheet's text without the cells of an area: content, formats and links. Throws for a cell that a formula fills. */
export function withoutCells(xml: string, area: CellArea): string {
  const root = rootElement(xml);
  const sheetData = childNamed(xml, root, "sheetData");
  if (!sheetData) throw new Error("The sheet has no cells.");
  const formulas = formulaAreas(xml, sheetData);
  const gone: Splice[] = [];
  let lastColumn = 0;
  for (const row of rowsOf(xml, sheetData)) {
    for (const { number: column, element } of cellsOf(xml, row.element)) {
      const position = { row: row.number, column };
      if (!isInside(area, position)) {
        lastColumn = Math.max(lastColumn, column);
        continue;
      }
      const computed = formulas.some((each) => isInside(each, position)) || childNamed(xml, element, "f") !== undefined;
      if (computed) throw new Error(`${toA1(position)} holds a formula and is not cleared.`);
      gone.push({ start: element.start, end: element.end, text: "" });
    }
  }
  return splice(xml, [...gone, ...narrowedDimension(xml, root, area, lastColumn), ...withoutLinks(xml, area)]);
}

function withoutLinks(xml: string, area: CellArea): Splice[] {
  const list = childNamed(xml, rootElement(xml), "hyperlinks");
  if (!list) return [];
  const links = [...childElements(xml, list)];
  const gone = links.filter((link) => {
    const linked = areaFromA1(attributeOf(xml, link, "ref") ?? "");
    return linked !== null && isInside(area, { row: linked.firstRow, column: linked.firstColumn });
  });
  // The schema wants at least one link in the list.
  if (gone.length === links.length) return [{ start: list.start, end: list.end, text: "" }];
  return gone.map(({ start, end }) => ({ start, end, text: "" }));
}
