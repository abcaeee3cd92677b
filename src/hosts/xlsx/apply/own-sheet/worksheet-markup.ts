import { areaToA1, type CellArea, lastSheetColumn, toA1 } from "../../../../core/sheet/cell-position";
import { ruleGroupMarkup } from "../conditional-formats/rule-groups";
import { cellContentMarkup, needsQuotePrefix } from "../markup/cell-content";
import { escapeAttribute } from "../markup/escaping";
import { argb } from "../styles/format-markup";
import type { StyleBook } from "../styles/style-book";
import { cellReference } from "../workbook/sheet-reference";
import { columnsMarkup } from "./columns-markup";
import { pageMarkup } from "./page-markup";
import type { DraftCell, SheetDraft } from "./sheet-draft";
import { validationsMarkup } from "./validation-markup";

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Excel's limit, in points. */
const tallestRow = 409.5;

/**
 * The text of a whole worksheet part; its elements in the order of the schema.
 * @param drawing the id of the relationship that leads to the sheet's charts, null where it has none
 */
export function worksheetMarkup(draft: SheetDraft, styles: StyleBook, drawing: string | null): string {
  return [
    head,
    propertiesMarkup(draft),
    `<dimension ref="${areaToA1(usedArea(draft))}"/>`,
    viewMarkup(draft),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsMarkup(draft.columnWidths, styles.digitWidth()),
    `<sheetData>${rowsMarkup(draft, styles)}</sheetData>`,
    listMarkup("mergeCells", "mergeCell", draft.merges.map(areaToA1)),
    ruleGroupMarkup(draft.ruleGroups, ""),
    validationsMarkup(draft.validations),
    linksMarkup(draft),
    pageMarkup(draft.page),
    breaksMarkup(draft),
    drawing === null ? "" : `<drawing xmlns:r="${relationshipNamespace}" r:id="${drawing}"/>`,
    "</worksheet>",
  ].join("");
}

function propertiesMarkup({ kept, tabColor, page }: SheetDraft): string {
  const color = tabColor === null ? kept.tabColor : `rgb="${argb(tabColor)}"`;
  const inside = `${color === "" ? "" : `<tabColor ${color}/>`}${page ? '<pageSetUpPr fitToPage="1"/>' : ""}`;
  const codeName = kept.codeName === "" ? "" : ` codeName="${escapeAttribute(kept.codeName)}"`;
  return inside + codeName === "" ? "" : `<sheetPr${codeName}>${inside}</sheetPr>`;
}

function usedArea(draft: SheetDraft): CellArea {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  for (const [row, cells] of draft.rows) {
    for (const column of cells.keys()) {
      [firstRow, lastRow] = [Math.min(firstRow, row), Math.max(lastRow, row)];
      [firstColumn, lastColumn] = [Math.min(firstColumn, column), Math.max(lastColumn, column)];
    }
  }
  return lastRow === 0 ? { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } : { firstRow, firstColumn, lastRow, lastColumn };
}

function viewMarkup({ kept, frozen }: SheetDraft): string {
  const selected = kept.selected ? ' tabSelected="1"' : "";
  const [columns, rows] = frozen ? [frozen.column - 1, frozen.row - 1] : [0, 0];
  if (!frozen || (columns === 0 && rows === 0)) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const pane = `<pane${split} topLeftCell="${toA1(frozen)}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function rowsMarkup(draft: SheetDraft, styles: StyleBook): string {
  const numbers = [...new Set([...draft.rows.keys(), ...draft.rowHeights.keys()])].sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const height = draft.rowHeights.get(row);
      const size = height === undefined ? "" : ` ht="${Math.min(height, tallestRow)}" customHeight="1"`;
      const cells = [...(draft.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      return `<row r="${row}"${size}>${cells.map(([column, cell]) => cellMarkup(row, column, cell, styles)).join("")}</row>`;
    })
    .join("");
}

function cellMarkup(row: number, column: number, { content, style }: DraftCell, styles: StyleBook): string {
  const plain = style ? styles.cellFormat(style) : 0;
  const index = needsQuotePrefix(content) ? styles.quotePrefixed(plain) : plain;
  const start = `<c r="${toA1({ row, column })}"${index === 0 ? "" : ` s="${index}"`}`;
  const markup = cellContentMarkup(content, "");
  if (markup) return `${start}${markup.type}>${markup.inside}</c>`;
  return index === 0 ? "" : `${start}/>`;
}

function listMarkup(list: string, entry: string, references: readonly string[]): string {
  if (references.length === 0) return "";
  return `<${list} count="${references.length}">${references.map((reference) => `<${entry} ref="${reference}"/>`).join("")}</${list}>`;
}

function linksMarkup({ links }: SheetDraft): string {
  if (links.length === 0) return "";
  const texts = links.map(({ position, target, tip }) => {
    const location = escapeAttribute(cellReference(target.sheet, target.position));
    return `<hyperlink ref="${toA1(position)}" location="${location}" tooltip="${escapeAttribute(tip)}"/>`;
  });
  return `<hyperlinks>${texts.join("")}</hyperlinks>`;
}

function breaksMarkup({ breaks }: SheetDraft): string {
  const rows = [...breaks].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  // A break belongs to the row above it.
  const texts = rows.map((row) => `<brk id="${row - 1}" max="${lastSheetColumn - 1}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${texts.join("")}</rowBreaks>`;
}
