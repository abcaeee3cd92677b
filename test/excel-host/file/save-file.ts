import { strToU8, zipSync } from "fflate";
import { areaAddress, quotedSheetName } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { escape } from "./escape";
import { externalLinks, sheetMarkup } from "./write-sheet";
import { StyleTables } from "./write-styles";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packageSpace = "http://schemas.openxmlformats.org/package/2006";

/**
 * The workbook as an .xlsx file: everything that the model knows, so that the file host can go on with what was written through Office.js.
 * Charts and shapes are left out. Not what Excel would write byte for byte, but what it would mean.
 */
export function saveFile(workbook: Workbook): Uint8Array {
  const styles = new StyleTables(workbook.normalStyle);
  const files: Record<string, string> = {};
  for (const [index, sheet] of workbook.sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}/relationships">${sheetMarkup(sheet, styles)}</worksheet>`;
    const external = externalLinks(sheet);
    if (external.length > 0) {
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsMarkup(
        external.map((address) => ["hyperlink", address] as const),
      );
    }
  }
  files["xl/styles.xml"] = `<styleSheet xmlns="${main}">${styles.markup()}</styleSheet>`;
  files["xl/workbook.xml"] = workbookMarkup(workbook);
  const custom = workbook.customXmlParts.map((_, index) => [`customXml`, `../customXml/item${index + 1}.xml`] as const);
  files["xl/_rels/workbook.xml.rels"] = relationshipsMarkup([
    ...workbook.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ...custom,
  ]);
  for (const [index, { id, xml }] of workbook.customXmlParts.entries()) {
    files[`customXml/item${index + 1}.xml`] = xml;
    files[`customXml/itemProps${index + 1}.xml`] =
      `<ds:datastoreItem ds:itemID="${escape(id)}" xmlns:ds="${office}/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
    files[`customXml/_rels/item${index + 1}.xml.rels`] = relationshipsMarkup([["customXmlProps", `itemProps${index + 1}.xml`]]);
  }
  files["_rels/.rels"] = relationshipsMarkup([["officeDocument", "xl/workbook.xml"]]);
  files["[Content_Types].xml"] = contentTypes(workbook);
  const entries = Object.entries(files).map(
    ([name, text]) => [name, strToU8(name.startsWith("customXml/item") ? text : declaration + text)] as const,
  );
  return zipSync(Object.fromEntries(entries));
}

function workbookMarkup(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) => {
    const state = visibility === "Visible" ? "" : ` state="${visibility === "Hidden" ? "hidden" : "veryHidden"}"`;
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = [
    ...workbook.names.map((name) => ({ ...name, index: name.scope && workbook.sheets.indexOf(name.scope) })),
    ...printNames(workbook),
  ].map(
    ({ name, formula, visible, comment, index }) =>
      `<definedName name="${escape(name)}"${comment && ` comment="${escape(comment)}"`}${index === null ? "" : ` localSheetId="${index}"`}${visible ? "" : ' hidden="1"'}>${escape(formula.slice(1))}</definedName>`,
  );
  const active = workbook.sheets.indexOf(workbook.active);
  return [
    `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/>`,
    workbook.structure.isOn ? '<workbookProtection lockStructure="1"/>' : "",
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

/** Print areas and titles are names of their own in a file (ECMA-376 part 1, 18.2.5). */
function printNames(workbook: Workbook): { name: string; formula: string; visible: boolean; comment: string; index: number }[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const { printArea, titleRows, titleColumns } = sheet.pageLayout;
    const name = (kind: string, areas: readonly (Area | null)[]) => {
      const given = areas.filter((area) => area !== null);
      const formula = `=${given.map((area) => absolute(sheet, area)).join(",")}`;
      return given.length === 0 ? [] : [{ name: kind, formula, visible: true, comment: "", index }];
    };
    return [...name("_xlnm.Print_Area", printArea), ...name("_xlnm.Print_Titles", [titleColumns, titleRows])];
  });
}

function absolute(sheet: Sheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area).replace(/[A-Z]+|\d+/gu, "$$$&")}`;
}

function relationshipsMarkup(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/relationships/${type}" Target="${escape(target)}"${type === "hyperlink" ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${packageSpace}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(workbook: Workbook): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`),
    override("xl/styles.xml", `${spreadsheet}.styles+xml`),
    ...workbook.sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`)),
    ...workbook.customXmlParts.map((_, index) =>
      override(`customXml/itemProps${index + 1}.xml`, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"),
    ),
    "</Types>",
  ].join("");
}
