import { childElements, type MarkupElement } from "./markup-element";
import { appendTo, type Splice } from "./splices";

/** Children of `<worksheet>` in the order of its schema (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
export const worksheetOrder = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges"],
  ...["scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture"],
  ...["oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];

/** Children of `<workbook>` (CT_Workbook, 18.2.27). */
export const workbookOrder = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences"],
  ...["definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing"],
  ...["fileRecoveryPr", "webPublishObjects", "extLst"],
];

/** Children of `<styleSheet>` (CT_Stylesheet, 18.8.39). */
export const stylesOrder = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"],
];

/**
 * The splice that adds a new child where the schema wants it: after the last child that stands before it, or beside it, in that order.
 * Children of unknown names or other namespaces are passed over.
 */
export function insertChild(
  xml: string,
  parent: MarkupElement,
  child: { localName: string; text: string },
  order: readonly string[],
): Splice {
  if (parent.selfClosed) return appendTo(xml, parent, child.text);
  const own = order.indexOf(child.localName);
  let place = parent.contentStart;
  for (const sibling of childElements(xml, parent)) {
    const index = sibling.prefix === parent.prefix ? order.indexOf(sibling.localName) : -1;
    if (index >= 0 && index <= own) place = sibling.end;
  }
  return { start: place, end: place, text: child.text };
}
