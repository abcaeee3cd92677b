import { unescapeMarkup } from "../markup/escaping";
import { childNamed, descendantElements, rootElement } from "../markup/markup-element";
import { referencesTo, sheetsNamedIn } from "./sheet-reference";

/** Elements that hold formulas, in cells, conditional formats, validations and the extensions to them. */
const formulaElements = ["f", "formula", "formula1", "formula2"];

/** True where a cell of the worksheet holds a formula. */
export function hasFormulas(xml: string): boolean {
  const sheetData = childNamed(xml, rootElement(xml), "sheetData");
  return sheetData !== undefined && !descendantElements(xml, "f", sheetData.contentStart, sheetData.contentEnd).next().done;
}

/** Throws where a formula on a sheet refers to one of the removed sheets: Excel would call the file damaged. */
export function refuseReferences(sheet: string, xml: string, removed: readonly string[]): void {
  for (const name of sheetsNamedIn(unescapeMarkup(xml), removed)) {
    for (const element of formulaElements) {
      for (const { contentStart, contentEnd } of descendantElements(xml, element, 0, xml.length)) {
        const formula = unescapeMarkup(xml.slice(contentStart, contentEnd));
        if (referencesTo(name, formula).length > 0) throw new Error(`A formula on ${sheet} refers to ${name}: ${formula}`);
      }
    }
  }
}
