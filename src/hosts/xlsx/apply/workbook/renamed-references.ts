import { attributeOf, attributesOf } from "../markup/markup-attributes";
import { escapeAttribute, escapeContent, unescapeMarkup } from "../markup/escaping";
import { descendantElements } from "../markup/markup-element";
import { type Splice, splice } from "../markup/splices";
import { quotedSheet, referencesTo } from "./sheet-reference";

/** Elements that hold formulas: cells, conditional formats, validations, the extensions to them, and the series of charts. */
const formulaElements = ["f", "formula", "formula1", "formula2", "sqref"];

/** A formula in which every reference to a sheet names it by its new name. */
export function renamedFormula(formula: string, from: string, to: string): string {
  return splice(
    formula,
    referencesTo(from, formula).map((place) => ({ ...place, text: `${quotedSheet(to)}!` })),
  );
}

/** The text of a sheet, chart or pivot part in which every reference to a sheet follows its new name; the same text where there is none. */
export function renamedReferences(xml: string, from: string, to: string): string {
  if (!unescapeMarkup(xml).toLowerCase().includes(from.toLowerCase())) return xml;
  const formulas = formulaElements.flatMap((name) =>
    [...descendantElements(xml, name, 0, xml.length)].flatMap((element): Splice[] => {
      const formula = unescapeMarkup(xml.slice(element.contentStart, element.contentEnd));
      const renamed = renamedFormula(formula, from, to);
      return renamed === formula ? [] : [{ start: element.contentStart, end: element.contentEnd, text: escapeContent(renamed) }];
    }),
  );
  return splice(
    xml,
    [...formulas, ...renamedLinks(xml, from, to), ...renamedSources(xml, from, to)].sort((a, b) => a.start - b.start),
  );
}

/** Links inside the workbook. */
function renamedLinks(xml: string, from: string, to: string): Splice[] {
  return [...descendantElements(xml, "hyperlink", 0, xml.length)].flatMap((element) => {
    const location = attributesOf(xml, element).find(({ name }) => name === "location");
    if (!location) return [];
    const renamed = renamedFormula(location.value, from, to);
    return renamed === location.value ? [] : [{ start: location.valueStart, end: location.valueEnd, text: escapeAttribute(renamed) }];
  });
}

/** Where a pivot table's data come from. */
function renamedSources(xml: string, from: string, to: string): Splice[] {
  return [...descendantElements(xml, "worksheetSource", 0, xml.length)].flatMap((element) => {
    if (attributeOf(xml, element, "sheet")?.toLowerCase() !== from.toLowerCase()) return [];
    const sheet = attributesOf(xml, element).find(({ name }) => name === "sheet");
    return sheet ? [{ start: sheet.valueStart, end: sheet.valueEnd, text: escapeAttribute(to) }] : [];
  });
}
