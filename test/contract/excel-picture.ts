import { areaAddress, cellAddress, columnLetters } from "../excel-host/model/address";
import { bottomOf, sheetSize, type Area } from "../excel-host/model/area";
import type { CellStyle } from "../excel-host/model/cell-style";
import type { ConditionalFormat } from "../excel-host/model/conditional-format";
import type { PageLayout } from "../excel-host/model/page-layout";
import type { Sheet } from "../excel-host/model/sheet";
import type { Workbook } from "../excel-host/model/workbook";
import { blankSheet } from "./step-cases";
import type { SheetPicture, WorkbookPicture } from "./workbook-picture";

const wholeSheet: Area = { top: 0, left: 0, ...sheetSize };
const paperNumbers: Readonly<Record<string, number>> = { A4: 9 };

/** What the simulated Excel holds, in the words of the plan: its model is looked at, not its answers. */
export function pictureOfExcel(workbook: Workbook): WorkbookPicture {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheetPicture(sheet)]));
}

function sheetPicture(sheet: Sheet): SheetPicture {
  const { frozen, pageLayout } = sheet;
  return {
    ...blankSheet,
    tabColor: sheet.tabColor === "" ? null : plain(sheet.tabColor),
    cells: cellsOf(sheet),
    styles: stylesOf(sheet),
    merges: sheet.merges.map(areaAddress),
    columnWidths: columnWidthsOf(sheet),
    rowHeights: rowHeightsOf(sheet),
    rules: sheet.conditionalFormats.map(rulePicture),
    validations: sheet.validations.map(({ areas, rule, prompt, errorAlert }) => ({
      area: areas.map(areaAddress).join(" "),
      list: quoted(String((rule.list as { source: string } | undefined)?.source)),
      prompt: typeof prompt.message === "string" ? prompt.message : "",
      othersAllowed: errorAlert.showAlert === false,
    })),
    links: Object.fromEntries(
      sheet.links.map(({ area, link }) => [areaAddress(area), { target: link.documentReference ?? "", tip: link.screenTip ?? "" }]),
    ),
    frozen: frozen ? cellAddress(frozen.rows, frozen.columns) : null,
    page: pageLayout.touched ? pagePicture(pageLayout) : null,
    breaks: sheet.rowBreaks.map((row) => row + 1).sort((a, b) => a - b),
    names: sheet.workbook.names
      .filter(({ scope }) => scope === sheet)
      .map(({ name, comment, visible, formula }) => ({ name, comment, hidden: !visible, refersTo: formula.slice(1) })),
  };
}

function cellsOf(sheet: Sheet): Record<string, string | number> {
  const cells: Record<string, string | number> = {};
  sheet.grid.eachCell(wholeSheet, ({ value }, row, column) => {
    if (typeof value === "string" || typeof value === "number") cells[cellAddress(row, column)] = value;
  });
  return cells;
}

/** Of cells that have a line on the left or a fill: exactly those of which the picture of a file speaks. */
function stylesOf(sheet: Sheet): SheetPicture["styles"] {
  const styles: Record<string, SheetPicture["styles"][string]> = {};
  sheet.grid.eachCell(wholeSheet, ({ style }, row, column) => {
    if (style.fill !== null || lineOf(style) !== "none") styles[cellAddress(row, column)] = stylePicture(style);
  });
  return styles;
}

function stylePicture(style: CellStyle): SheetPicture["styles"][string] {
  return {
    font: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    color: plain(style.fontColor),
    fill: style.fill === null ? null : plain(style.fill),
    border: lineOf(style),
    horizontal: style.horizontal.toLowerCase(),
    vertical: style.vertical.toLowerCase(),
    wrap: style.wrap,
    numberFormat: style.numberFormat,
  };
}

function lineOf({ borders }: CellStyle): string {
  const line = borders.EdgeLeft;
  if (!line || line.style === "None") return "none";
  return { Hairline: "hair", Thin: "thin", Medium: "medium" }[line.weight] ?? line.weight;
}

function columnWidthsOf({ grid }: Sheet): Record<string, number> {
  return Object.fromEntries(
    [...grid.columns].flatMap(([index, { width }]) => (width === undefined ? [] : [[columnLetters(index), width]])),
  );
}

function rowHeightsOf({ grid }: Sheet): Record<string, number> {
  const heights: Record<string, number> = {};
  grid.eachRow(wholeSheet, ({ height }, index) => {
    if (height !== undefined) heights[index + 1] = height;
  });
  return heights;
}

function rulePicture({ areas, formula, stopIfTrue, look }: ConditionalFormat, index: number): SheetPicture["rules"][number] {
  const border = look.borders.EdgeLeft;
  return {
    area: areas.map(areaAddress).join(" "),
    priority: index + 1,
    formula: formula.slice(1),
    stopIfTrue,
    look: {
      fill: look.fill === null ? null : plain(look.fill),
      fontColor: look.fontColor === null ? null : plain(look.fontColor),
      bold: look.bold ?? false,
      borderColor: border ? plain(border.color) : null,
      numberFormat: look.numberFormat,
    },
  };
}

function pagePicture({
  orientation,
  paperSize,
  zoom,
  printArea,
  titleRows,
  margins,
  texts,
  centerHorizontally,
}: PageLayout): SheetPicture["page"] {
  const { LeftHeader, CenterHeader, RightHeader, LeftFooter, CenterFooter, RightFooter } = texts.DefaultForAllPages;
  return {
    orientation: orientation.toLowerCase(),
    paper: paperNumbers[paperSize] ?? 0,
    fit: zoom.horizontalFitToPages === undefined ? "none" : `${zoom.horizontalFitToPages}x${zoom.verticalFitToPages ?? 0}`,
    area: printArea.map(areaAddress).join(","),
    titleRows: titleRows ? `${titleRows.top + 1}:${bottomOf(titleRows) + 1}` : "",
    margins: Object.fromEntries(Object.entries(margins).map(([side, points]) => [side.toLowerCase(), points])),
    header: line(LeftHeader, CenterHeader, RightHeader),
    footer: line(LeftFooter, CenterFooter, RightFooter),
    centered: centerHorizontally,
  };
}

function line(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}

function quoted(list: string): string {
  return `"${list.replaceAll('"', '""')}"`;
}

function plain(color: string): string {
  return color.slice(1).toUpperCase();
}
