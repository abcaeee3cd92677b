import type { XmlNode } from "../../contract/xml-tree";
import { parseLocalAddress, splitAddress, splitAddresses } from "../model/address";
import { isEntireRows, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { Workbook } from "../model/workbook";
import { childOf, childrenOf, isTrue, Parts } from "./parts";
import { readText } from "./read-cells";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";

/**
 * Opens an .xlsx file as the workbook of a simulated Excel: everything that the model knows. What it does not know (pictures, charts, comments,
 * pivot tables …) is not there.
 */
export function openFile(bytes: Uint8Array): Workbook {
  const parts = new Parts(bytes);
  const main = [...parts.relationships("/").values()].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const root = parts.xml(main);
  const relationships = parts.relationships(main);
  const ofType = (wanted: string): string | undefined => [...relationships.values()].find(({ type }) => type === wanted)?.target;
  const styles = readStyles(parts, ofType("styles"), ofType("theme"));
  const stringsPart = ofType("sharedStrings");
  const strings = stringsPart === undefined ? [] : parts.xml(stringsPart).children.map(readText);
  const listed = childOf(root, "sheets")?.children ?? [];
  const workbook = new Workbook(listed[0]?.attributes.name ?? "Sheet1", styles.cells[0]);
  workbook.date1904 = isTrue(childOf(root, "workbookPr")?.attributes.date1904);
  for (const [index, { attributes }] of listed.entries()) {
    const sheet = index === 0 ? workbook.active : workbook.addSheet(attributes.name ?? "");
    sheet.visibility = attributes.state === "hidden" ? "Hidden" : attributes.state === "veryHidden" ? "VeryHidden" : "Visible";
    const relationship = relationships.get(attributes.id ?? "");
    if (relationship?.type === "worksheet") readSheet(sheet, parts, relationship.target, strings, styles);
    else sheet.isChartSheet = true;
  }
  readNames(workbook, root);
  if (isTrue(childOf(root, "workbookProtection")?.attributes.lockStructure)) workbook.structure.protect([], null);
  const activeTab = Number(childOf(childOf(root, "bookViews"), "workbookView")?.attributes.activeTab ?? 0);
  workbook.active = workbook.sheets[activeTab] ?? workbook.active;
  for (const { type, target } of relationships.values()) if (type === "customXml") readCustomXml(workbook, parts, target);
  return workbook;
}

function readNames(workbook: Workbook, root: XmlNode): void {
  for (const { attributes, text } of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const scope = attributes.localSheetId === undefined ? null : (workbook.sheets[Number(attributes.localSheetId)] ?? null);
    const name = attributes.name ?? "";
    if (name.startsWith("_xlnm.")) {
      if (scope) readPrintName(scope, name, text);
      continue;
    }
    workbook.names.push({ name, formula: `=${text}`, scope, visible: !isTrue(attributes.hidden), comment: attributes.comment ?? "" });
  }
}

/** Print areas and titles are names of their own in a file (ECMA-376 part 1, 18.2.5). */
function readPrintName(sheet: Sheet, name: string, text: string): void {
  const areas = splitAddresses(text).flatMap((address): Area[] => {
    return address.includes("#REF!") ? [] : [parseLocalAddress(splitAddress(address).local)];
  });
  if (name === "_xlnm.Print_Area") sheet.pageLayout.printArea = areas;
  if (name === "_xlnm.Print_Titles") {
    sheet.pageLayout.titleRows = areas.find(isEntireRows) ?? null;
    sheet.pageLayout.titleColumns = areas.find((area) => !isEntireRows(area)) ?? null;
  }
}

function readCustomXml(workbook: Workbook, parts: Parts, part: string): void {
  const properties = [...parts.relationships(part).values()].find(({ type }) => type === "customXmlProps")?.target;
  const id = properties === undefined ? undefined : parts.xml(properties).attributes.itemID;
  workbook.customXmlParts.push({ id: id ?? workbook.ids.next(), xml: parts.text(part) });
}
