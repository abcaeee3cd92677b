import { strToU8, zipSync } from "fflate";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of the least workbook that Excel opens: one sheet 台账, no styles, no strings, no properties. */
export const minimalParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}worksheet+xml"/></Types>`,
  "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationships}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `${declaration}<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>任务</t></is></c></row></sheetData></worksheet>`,
};

/** A workbook of the least parts, with others in their place or besides them. */
export function minimalWorkbook(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries({ ...minimalParts, ...parts }).map(([name, text]) => [name, strToU8(text)])));
}
