import { getFormatDateInfo } from "numfmt";
import type { SheetPicture, WorkbookPicture } from "../contract/workbook-picture";
import type { JsonObject } from "./engine/wire-format";
import { areaAddress, cellAddress, columnLetters } from "./model/address";
import { wholeSheet } from "./model/area";
import type { Cell } from "./model/cell-grid";
import { noLine, type BorderLine, type CellStyle } from "./model/cell-style";
import type { ConditionalLook } from "./model/conditional-format";
import { displayText } from "./model/display-text";
import { paperTypes, type PageLayout } from "./model/page-layout";
import type { Sheet } from "./model/sheet";
import { areasText, listFormula, plainText } from "./model/validation";
import type { Workbook } from "./model/workbook";

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What the simulated Excel holds, in the form in which the contract tests look at a file. */
export function pictureOfExcel(workbook: Workbook): WorkbookPicture {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheetPicture(sheet)]));
}

function sheetPicture(sheet: Sheet): SheetPicture {
  const { cells, styles } = cellPictures(sheet);
  return {
    charts: [],
    tabColor: bare(sheet.tabColor || null),
    cells,
    styles,
    merges: sheet.merges.map(areaAddress),
    columnWidths: Object.fromEntries(
      [...sheet.grid.columns]
        .filter(([, { width }]) => width !== undefined)
        .sort(([a], [b]) => a - b)
        .map(([index, { width }]) => [columnLetters(index), width ?? 0]),
    ),
    rowHeights: rowHeights(sheet),
    rules: sheet.conditionalFormats
      .filter(({ type }) => type === "Custom")
      .map((format) => ({
        area: areasText(format.areas),
        priority: sheet.conditionalFormats.indexOf(format) + 1,
        formula: format.formula.slice(1),
        stopIfTrue: format.stopIfTrue,
        look: {
          fill: bare(format.look.fill),
          fontColor: bare(format.look.fontColor),
          bold: format.look.bold ?? false,
          borderColor: bare(conditionalBorderColor(format.look)),
          numberFormat: format.look.numberFormat,
        },
      })),
    validations: sheet.validations.map(({ areas, rule, prompt, errorAlert }) => ({
      area: areasText(areas),
      list: firstFormula(rule),
      prompt: plainText(prompt.message),
      othersAllowed: errorAlert.showAlert !== true,
    })),
    links: Object.fromEntries(
      sheet.links.map(({ area, link }) => [areaAddress(area), { target: link.documentReference ?? "", tip: link.screenTip ?? "" }]),
    ),
    frozen: sheet.frozen && cellAddress(sheet.frozen.rows, sheet.frozen.columns),
    page: sheet.pageLayout.touched ? pagePicture(sheet.pageLayout) : null,
    breaks: sheet.rowBreaks.map((row) => row + 1),
    names: sheet.workbook.names
      .filter(({ scope }) => scope === sheet)
      .map(({ name, comment, visible, formula }) => ({ name, comment, hidden: !visible, refersTo: formula.slice(1) })),
  };
}

function conditionalBorderColor({ borders }: ConditionalLook): string | null {
  return (borders.EdgeLeft ?? borders.EdgeRight ?? borders.EdgeTop ?? borders.EdgeBottom)?.color ?? null;
}

/** Of a list its source, of any other rule its first bound. */
function firstFormula(rule: JsonObject): string {
  const [[kind, detail] = ["", null]] = Object.entries(rule);
  const { source, formula1 } = (detail ?? {}) as JsonObject;
  return kind === "list" ? listFormula(plainText(source)) : plainText(formula1);
}

/** Texts and numbers; dates, formulas and texts of several fonts are left out, as of a file. Of a linked cell its text. */
function cellPictures(sheet: Sheet): Pick<SheetPicture, "cells" | "styles"> {
  const cells: Record<string, string | number> = {};
  const styles: Mutable<SheetPicture["styles"]> = {};
  const linked = new Set(sheet.links.map(({ area }) => cellAddress(area.top, area.left)));
  sheet.grid.eachCell(wholeSheet, (cell, row, column) => {
    const address = cellAddress(row, column);
    const text = linked.has(address) && typeof cell.value !== "number" ? displayText(cell, sheet.workbook.date1904) : "";
    if (text !== "") cells[address] = text;
    else if (isPlain(cell)) cells[address] = cell.value;
    if (cell.style.borders.EdgeLeft || cell.style.fill !== null) styles[address] = stylePicture(cell.style);
  });
  return { cells, styles };
}

function isPlain(cell: Cell): cell is Cell & { readonly value: string | number } {
  if (cell.formula !== null || cell.mixedFormats) return false;
  if (typeof cell.value === "string") return true;
  if (typeof cell.value !== "number") return false;
  const { year, month, day, hours } = getFormatDateInfo(cell.style.numberFormat);
  return !(year || month || day || hours);
}

function rowHeights(sheet: Sheet): Record<string, number> {
  const heights: Record<string, number> = {};
  sheet.grid.eachRow(wholeSheet, (row, index) => {
    if (row.height !== undefined) heights[String(index + 1)] = row.height;
  });
  return heights;
}

function stylePicture(style: CellStyle): SheetPicture["styles"][string] {
  return {
    font: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    color: bare(style.fontColor) ?? "",
    fill: bare(style.fill),
    border: lineName(style.borders.EdgeLeft ?? noLine),
    horizontal: style.horizontal === "General" ? "" : lowerFirst(style.horizontal),
    // A file that says nothing means the bottom, and reads so here.
    vertical: lowerFirst(style.vertical),
    wrap: style.wrap,
    numberFormat: style.numberFormat,
  };
}

/** The file's name of a line. */
export function lineName({ style, weight }: BorderLine): string {
  if (style === "Continuous") return { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" }[weight] ?? "thin";
  if (weight === "Medium" && style.startsWith("Dash")) return style === "Dash" ? "mediumDashed" : `medium${style}`;
  return { None: "none", Double: "double", Dash: "dashed", Dot: "dotted" }[style] ?? lowerFirst(style);
}

function pagePicture(layout: PageLayout): SheetPicture["page"] {
  const texts = layout.texts.DefaultForAllPages;
  const { zoom } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    orientation: layout.orientation.toLowerCase(),
    paper: paperNumber(layout.paperSize),
    // source: dts PageLayoutZoomOptions: what is not given is automatic, which a file writes as 0
    fit: fits ? `${zoom.horizontalFitToPages ?? 0}x${zoom.verticalFitToPages ?? 0}` : "none",
    area: layout.printArea.map(areaAddress).join(","),
    titleRows: layout.titleRows ? areaAddress(layout.titleRows) : "",
    margins: Object.fromEntries(Object.entries(layout.margins).map(([side, points]) => [lowerFirst(side), Math.round(points * 100) / 100])),
    header: joinLine(texts.LeftHeader, texts.CenterHeader, texts.RightHeader),
    footer: joinLine(texts.LeftFooter, texts.CenterFooter, texts.RightFooter),
    centered: layout.centerHorizontally,
  };
}

/** The file's number of a paper. */
export function paperNumber(name: string): number {
  return Number(Object.entries(paperTypes).find(([, known]) => known === name)?.[0] ?? 1);
}

/** Header or footer as one text in Excel's codes. */
export function joinLine(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** RRGGBB */
function bare(color: string | null): string | null {
  return color === null ? null : color.replace("#", "");
}
