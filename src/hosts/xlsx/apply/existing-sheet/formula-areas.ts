import { areaFromA1, type CellArea } from "../../../../core/sheet/cell-position";
import { attributeOf } from "../markup/markup-attributes";
import { descendantElements, type MarkupElement } from "../markup/markup-element";

/** The areas that array formulas and data tables fill beyond the cell in which the formula stands. */
export function formulaAreas(xml: string, sheetData: MarkupElement): readonly CellArea[] {
  if (!xml.includes("array") && !xml.includes("dataTable")) return [];
  return [...descendantElements(xml, "f", sheetData.contentStart, sheetData.contentEnd)].flatMap((formula) => {
    const type = attributeOf(xml, formula, "t");
    const area = type === "array" || type === "dataTable" ? areaFromA1(attributeOf(xml, formula, "ref") ?? "") : null;
    return area ? [area] : [];
  });
}
