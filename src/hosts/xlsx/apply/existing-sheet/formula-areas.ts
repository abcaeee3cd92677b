import { areaFromA1, type CellArea } from "../../../../core/sheet/cell-position";
import { attributeOf } from "../markup/markup-attributes";
import { childNamed, type MarkupElement } from "../markup/markup-element";
import { cellsOf, rowsOf } from "./sheet-rows";

/** The areas that array formulas and data tables fill beyond the cell in which the formula stands. */
export function formulaAreas(xml: string, sheetData: MarkupElement): readonly CellArea[] {
  if (!xml.includes("array") && !xml.includes("dataTable")) return [];
  // Each row by itself: a list of all cells of a big sheet would be large. What is not a cell's own formula is none to any reader.
  return rowsOf(xml, sheetData).flatMap(({ element }) => {
    const inRow = xml.slice(element.contentStart, element.contentEnd);
    return inRow.includes("array") || inRow.includes("dataTable") ? areasInRow(xml, element) : [];
  });
}

function areasInRow(xml: string, row: MarkupElement): readonly CellArea[] {
  return cellsOf(xml, row).flatMap(({ element }) => {
    const formula = childNamed(xml, element, "f");
    if (!formula) return [];
    const type = attributeOf(xml, formula, "t");
    const area = type === "array" || type === "dataTable" ? areaFromA1(attributeOf(xml, formula, "ref") ?? "") : null;
    return area ? [area] : [];
  });
}
