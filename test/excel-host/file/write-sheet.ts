import type { Json } from "../engine/wire-format";
import { areaAddress, cellAddress } from "../model/address";
import { wholeSheet } from "../model/area";
import type { Cell } from "../model/cell-grid";
import { protectionOptions } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { areasText, listFormula, plainText, type Validation } from "../model/validation";
import { escape, escapeCellText } from "./escape";
import { pageMarkup } from "./write-page";
import type { StyleTables } from "./write-styles";
import { widthOfPoints } from "./widths";

/** The elements of a sheet's part, in the order that the schema asks for (ECMA-376 part 1, 18.3.1.99). */
export function sheetMarkup(sheet: Sheet, styles: StyleTables): string {
  const page = pageMarkup(sheet);
  const tabColor = sheet.tabColor === "" ? "" : `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`;
  return [
    `<sheetPr>${tabColor}${page.properties}</sheetPr>`,
    viewMarkup(sheet),
    `<sheetFormatPr defaultRowHeight="${sheet.standardHeight}"/>`,
    columnsMarkup(sheet, styles),
    `<sheetData>${rowsMarkup(sheet, styles)}</sheetData>`,
    protectionMarkup(sheet),
    sheet.filter ? `<autoFilter ref="${areaAddress(sheet.filter.area)}"/>` : "",
    listMarkup(
      "mergeCells",
      sheet.merges.map((merge) => `<mergeCell ref="${areaAddress(merge)}"/>`),
    ),
    formatsMarkup(sheet, styles),
    listMarkup("dataValidations", sheet.validations.map(validationMarkup)),
    listMarkup("hyperlinks", linksMarkup(sheet)),
    page.elements,
  ].join("");
}

function listMarkup(name: string, items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<${name} count="${items.length}">${items.join("")}</${name}>`.replace(/<hyperlinks count="\d+">/u, "<hyperlinks>");
}

function viewMarkup({ frozen, showGridlines, showHeadings, workbook, id }: Sheet): string {
  const lines = showGridlines ? "" : ' showGridLines="0"';
  const headings = showHeadings ? "" : ' showRowColHeaders="0"';
  const selected = workbook.active.id === id ? ' tabSelected="1"' : "";
  const { rows = 0, columns = 0 } = frozen ?? {};
  const splits = `${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""}`;
  const pane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const paneMarkup = splits ? `<pane${splits} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/>` : "";
  return `<sheetViews><sheetView${lines}${headings}${selected} workbookViewId="0">${paneMarkup}</sheetView></sheetViews>`;
}

function columnsMarkup(sheet: Sheet, styles: StyleTables): string {
  const columns = [...sheet.grid.columns]
    .filter(([, { width, hidden, style }]) => width !== undefined || hidden === true || style !== undefined)
    .sort(([a], [b]) => a - b)
    .map(([index, { width, hidden, style }]) => {
      const size = width === undefined ? "" : ` width="${widthOfPoints(width)}" customWidth="1"`;
      return `<col min="${index + 1}" max="${index + 1}"${size}${hidden ? ' hidden="1"' : ""}${style ? ` style="${styles.numberOf(style)}"` : ""}/>`;
    });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsMarkup(sheet: Sheet, styles: StyleTables): string {
  const rows: string[] = [];
  sheet.grid.eachRow(wholeSheet, (row, index) => {
    const cells = row.cells.map((cell, column) => (cell ? cellMarkup(cell, cellAddress(index, column), styles) : "")).join("");
    const height = row.height ?? row.fittedHeight;
    const size = height === undefined ? "" : ` ht="${height}"${row.height === undefined ? "" : ' customHeight="1"'}`;
    const style = row.style ? ` s="${styles.numberOf(row.style)}" customFormat="1"` : "";
    rows.push(`<row r="${index + 1}"${style}${size}${row.hidden ? ' hidden="1"' : ""}>${cells}</row>`);
  });
  return rows.join("");
}

function cellMarkup({ value, formula, style, mixedFormats }: Cell, address: string, styles: StyleTables): string {
  const start = `<c r="${address}" s="${styles.numberOf(style)}"`;
  const f = formula === null ? "" : `<f>${escapeCellText(formula.slice(1))}</f>`;
  if (value === null) return `${start}>${f}</c>`;
  if (typeof value === "object") return `${start} t="e">${f}<v>${escape(value.error)}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${Number(value)}</v></c>`;
  if (typeof value === "number") return `${start}>${f}<v>${value}</v></c>`;
  if (formula !== null) return `${start} t="str">${f}<v>${escapeCellText(value)}</v></c>`;
  // Of a text of several fonts the model knows only that it is one: so the file says.
  const runs = mixedFormats ? [value.slice(0, 1), value.slice(1)] : [value];
  const texts = runs.map((run) => `<t xml:space="preserve">${escapeCellText(run)}</t>`);
  return `${start} t="inlineStr"><is>${mixedFormats ? `<r>${texts[0] ?? ""}</r><r><rPr><b/></rPr>${texts[1] ?? ""}</r>` : texts.join("")}</is></c>`;
}

function protectionMarkup({ protection }: Sheet): string {
  if (!protection.isOn) return "";
  const attributes = protectionOptions.map((option) => {
    const name = option.slice(5, 6).toLowerCase() + option.slice(6);
    const attribute = { editObjects: "objects", editScenarios: "scenarios" }[name] ?? name;
    return ` ${attribute}="${protection.allowed.has(option) ? 0 : 1}"`;
  });
  return `<sheetProtection sheet="1"${attributes.join("")}/>`;
}

/** Rules of other types than custom are not written: the model does not know enough of them. */
function formatsMarkup(sheet: Sheet, styles: StyleTables): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      if (format.type !== "Custom") return "";
      const stop = format.stopIfTrue ? ' stopIfTrue="1"' : "";
      const rule = `<cfRule type="expression" dxfId="${styles.differenceOf(format.look)}" priority="${index + 1}"${stop}>`;
      return `<conditionalFormatting sqref="${areasText(format.areas)}">${rule}<formula>${escape(format.formula.slice(1))}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

function validationMarkup({ areas, rule, prompt, errorAlert, ignoreBlanks }: Validation): string {
  const [[kind, detail] = ["none", {}]] = Object.entries(rule) as [string, Readonly<Record<string, Json>>][];
  const drop = detail.inCellDropDown === false ? ' showDropDown="1"' : "";
  const operator = typeof detail.operator === "string" && detail.operator !== "" ? ` operator="${detail.operator}"` : "";
  const flags = `${ignoreBlanks ? ' allowBlank="1"' : ""}${prompt.showPrompt === true ? ' showInputMessage="1"' : ""}${errorAlert.showAlert === true ? ' showErrorMessage="1"' : ""}`;
  const texts =
    text("errorTitle", errorAlert.title) +
    text("error", errorAlert.message) +
    text("promptTitle", prompt.title) +
    text("prompt", prompt.message);
  const type = kind === "wholeNumber" ? "whole" : kind;
  return `<dataValidation type="${type}"${operator}${drop}${flags}${texts} sqref="${areasText(areas)}">${formulasMarkup(kind, detail)}</dataValidation>`;
}

function text(name: string, value: Json | undefined): string {
  return typeof value === "string" && value !== "" ? ` ${name}="${escape(value)}"` : "";
}

function formulasMarkup(kind: string, detail: Readonly<Record<string, Json>>): string {
  const formulas = kind === "list" ? [listFormula(plainText(detail.source))] : [detail.formula1, detail.formula2];
  return formulas
    .map((formula, index) =>
      formula === undefined || formula === "" ? "" : `<formula${index + 1}>${escape(plainText(formula))}</formula${index + 1}>`,
    )
    .join("");
}

function linksMarkup(sheet: Sheet): string[] {
  const external = externalLinks(sheet);
  return sheet.links.map(({ area, link }) => {
    const tip = link.screenTip === null ? "" : ` tooltip="${escape(link.screenTip)}"`;
    const location = link.documentReference === null ? "" : ` location="${escape(link.documentReference)}"`;
    const relationship = link.address === null ? "" : ` r:id="rId${external.indexOf(link.address) + 1}"`;
    return `<hyperlink ref="${areaAddress(area)}"${relationship}${location}${tip}/>`;
  });
}

/** Addresses outside the workbook, in the order of the part's relationships. */
export function externalLinks(sheet: Sheet): readonly string[] {
  return [...new Set(sheet.links.flatMap(({ link }) => link.address ?? []))];
}
