import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Borders, Workbook as FileWorkbook, type Cell as FileCell, type Worksheet } from "exceljs";
import { areaAddress } from "../excel-host/model/address";
import { sheetSize } from "../excel-host/model/area";
import type { Cell } from "../excel-host/model/cell-grid";
import type { ConditionalFormat } from "../excel-host/model/conditional-format";
import type { Sheet } from "../excel-host/model/sheet";
import type { Workbook } from "../excel-host/model/workbook";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What Excel would save, as far as cells, marks, names and our state go. Written by exceljs, which knows no XML parts and no comments of names. */
export async function fileOfExcel(workbook: Workbook): Promise<Uint8Array> {
  const file = new FileWorkbook();
  for (const sheet of workbook.sheets) fillSheet(file.addWorksheet(sheet.name, { state: stateOf(sheet) }), sheet);
  const parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
  const change = (name: string, edit: (text: string) => string): void => {
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  };
  change("xl/workbook.xml", (text) => text.replace("</sheets>", `</sheets>${namesOf(workbook)}`));
  workbook.customXmlParts.forEach(({ xml }, index) => {
    parts[`customXml/item${index + 1}.xml`] = strToU8(xml);
    const link = `<Relationship Id="rIdState${index}" Type="${relationships}/customXml" Target="../customXml/item${index + 1}.xml"/>`;
    change("xl/_rels/workbook.xml.rels", (text) => text.replace("</Relationships>", `${link}</Relationships>`));
  });
  return zipSync(parts);
}

function stateOf({ visibility }: Sheet): Worksheet["state"] {
  return ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[visibility];
}

function fillSheet(target: Worksheet, sheet: Sheet): void {
  sheet.grid.eachCell({ top: 0, left: 0, ...sheetSize }, (cell, row, column) => fillCell(target.getCell(row + 1, column + 1), cell));
  // The library that reads pictures takes it for granted on every sheet.
  target.headerFooter.oddFooter = sheet.pageLayout.texts.DefaultForAllPages.CenterFooter || "&P";
  for (const merge of sheet.merges) target.mergeCells(areaAddress(merge));
  sheet.conditionalFormats.forEach((format, index) => addFormat(target, format, index + 1));
}

function fillCell(target: FileCell, { value, formula, style }: Cell): void {
  if (formula !== null) target.value = { formula: formula.slice(1), result: value as string | number };
  else if (typeof value !== "object") target.value = value;
  target.numFmt = style.numberFormat;
  target.font = { name: style.fontName, size: style.fontSize, bold: style.bold, color: { argb: argb(style.fontColor) } };
  if (style.fill !== null) target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } };
  const line = style.borders.EdgeLeft;
  if (line && line.style !== "None") target.border = { left: { style: "thin" }, right: { style: "thin" }, top: { style: "thin" }, bottom: { style: "thin" } };
}

function addFormat(target: Worksheet, { areas, formula, look }: ConditionalFormat, priority: number): void {
  const border = look.borders.EdgeLeft;
  const side = border ? ({ style: "thin", color: { argb: argb(border.color) } } as const) : undefined;
  const borders: Partial<Borders> = side ? { left: side, right: side, top: side, bottom: side } : {};
  target.addConditionalFormatting({
    ref: areas.map(areaAddress).join(" "),
    rules: [
      {
        type: "expression",
        formulae: [formula.slice(1)],
        priority,
        style: {
          ...(look.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(look.fill) } } }),
          font: { bold: look.bold ?? false, ...(look.fontColor === null ? {} : { color: { argb: argb(look.fontColor) } }) },
          ...(side ? { border: borders } : {}),
          ...(look.numberFormat === null ? {} : { numFmt: look.numberFormat }),
        },
      },
    ],
  });
}

function namesOf({ names, sheets }: Workbook): string {
  const elements = names.map(({ name, comment, visible, formula, scope }) => {
    const place = scope ? ` localSheetId="${sheets.indexOf(scope)}"` : "";
    return `<definedName name="${name}" comment="${escaped(comment)}"${visible ? "" : ' hidden="1"'}${place}>${escaped(formula.slice(1))}</definedName>`;
  });
  return elements.length === 0 ? "" : `<definedNames>${elements.join("")}</definedNames>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
