import type { CellContent, CellStyle } from "../../../../core/plan/plan-step";
import { areaToA1, type CellArea, type CellPosition, columnLetters, lastSheetColumn, toA1 } from "../../../../core/sheet/cell-position";
import { ruleGroupMarkup } from "../conditional-formats/rule-groups";
import { cellContentMarkup, needsQuotePrefix } from "../markup/cell-content";
import { escapeAttribute } from "../markup/escaping";
import { Utf8Text } from "../markup/utf8-text";
import { argb } from "../styles/format-markup";
import type { StyleBook } from "../styles/style-book";
import { quotedSheet } from "../workbook/sheet-reference";
import { columnsMarkup } from "./columns-markup";
import { pageMarkup } from "./page-markup";
import { addLaidOutRows, laidOutArea, laidOutLinks, laidOutMerges } from "./laid-out-markup";
import type { SheetDraft } from "./sheet-draft";
import { validationsMarkup } from "./validation-markup";

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const blank: CellContent = { kind: "blank" };
const firstCell: CellArea = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** Excel's limit, in points. */
const tallestRow = 409.5;

/**
 * A whole worksheet part in UTF-8; its elements in the order of the schema.
 * @param drawing the id of the relationship that leads to the sheet's charts, null where it has none
 */
export function worksheetContent(draft: SheetDraft, styles: StyleBook, drawing: string | null): Uint8Array {
  const text = new Utf8Text();
  const { laidOut } = draft;
  text.add(head);
  text.add(propertiesMarkup(draft));
  text.add(`<dimension ref="${areaToA1(usedArea(draft))}"/>`);
  text.add(viewMarkup(draft));
  text.add('<sheetFormatPr defaultRowHeight="15"/>');
  text.add(columnsMarkup(draft.columnWidths, styles.digitWidth()));
  text.add("<sheetData>");
  if (laidOut) addLaidOutRows(text, laidOut, tallestRow, styles);
  else addRows(text, draft, styles);
  text.add("</sheetData>");
  addList(text, "mergeCells", laidOut ? laidOutMerges(laidOut) : draft.merges, (area) => `<mergeCell ref="${areaToA1(area)}"/>`, true);
  text.add(ruleGroupMarkup(draft.ruleGroups, ""));
  text.add(validationsMarkup(draft.validations));
  addList(text, "hyperlinks", laidOut ? [...laidOutLinks(laidOut)] : draft.links, linkMarkups());
  text.add(pageMarkup(draft.page));
  text.add(breaksMarkup(draft));
  text.add(drawing === null ? "" : `<drawing xmlns:r="${relationshipNamespace}" r:id="${drawing}"/>`);
  text.add("</worksheet>");
  return text.bytes();
}

function propertiesMarkup({ kept, tabColor, page }: SheetDraft): string {
  const color = tabColor === null ? kept.tabColor : `rgb="${argb(tabColor)}"`;
  const inside = `${color === "" ? "" : `<tabColor ${color}/>`}${page ? '<pageSetUpPr fitToPage="1"/>' : ""}`;
  const codeName = kept.codeName === "" ? "" : ` codeName="${escapeAttribute(kept.codeName)}"`;
  return inside + codeName === "" ? "" : `<sheetPr${codeName}>${inside}</sheetPr>`;
}

function usedArea(draft: SheetDraft): CellArea {
  if (draft.laidOut) return laidOutArea(draft.laidOut) ?? firstCell;
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  for (const [row, { contents, styles }] of draft.rows) {
    const count = Math.max(contents.length, styles.length);
    for (let column = 1; column < count; column++) {
      if (!contents[column] && !styles[column]) continue;
      [firstRow, lastRow] = [Math.min(firstRow, row), Math.max(lastRow, row)];
      [firstColumn, lastColumn] = [Math.min(firstColumn, column), Math.max(lastColumn, column)];
    }
  }
  return lastRow === 0 ? firstCell : { firstRow, firstColumn, lastRow, lastColumn };
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

function addRows(text: Utf8Text, draft: SheetDraft, styles: StyleBook): void {
  const numbers = [...new Set([...draft.rows.keys(), ...draft.rowHeights.keys()])].sort((a, b) => a - b);
  const letters: string[] = [];
  for (const row of numbers) {
    const height = draft.rowHeights.get(row);
    const size = height === undefined ? "" : ` ht="${Math.min(height, tallestRow)}" customHeight="1"`;
    let markup = `<row r="${row}"${size}>`;
    const cells = draft.rows.get(row);
    const count = cells ? Math.max(cells.contents.length, cells.styles.length) : 0;
    for (let column = 1; cells && column < count; column++) {
      const content = cells.contents[column];
      const style = cells.styles[column];
      if (!content && !style) continue;
      markup += cellMarkup((letters[column] ??= columnLetters(column)) + String(row), content ?? blank, style, styles);
    }
    text.add(`${markup}</row>`);
  }
}

function cellMarkup(address: string, content: CellContent, style: CellStyle | undefined, styles: StyleBook): string {
  const plain = style ? styles.cellFormat(style) : 0;
  const index = needsQuotePrefix(content) ? styles.quotePrefixed(plain) : plain;
  const markup = cellContentMarkup(content, "");
  if (!markup) return index === 0 ? "" : `<c r="${address}" s="${index}"/>`;
  const format = index === 0 ? "" : ` s="${index}"`;
  return `<c r="${address}"${format}${markup.type}>${markup.inside}</c>`;
}

/** @param counted true for a list that says how many entries it has */
function addList<Entry>(
  text: Utf8Text,
  list: string,
  entries: readonly Entry[],
  markupOf: (entry: Entry) => string,
  counted = false,
): void {
  if (entries.length === 0) return;
  text.add(counted ? `<${list} count="${entries.length}">` : `<${list}>`);
  for (const entry of entries) text.add(markupOf(entry));
  text.add(`</${list}>`);
}

/** Most links of a sheet lead to one other sheet: its name is escaped once. */
function linkMarkups(): (link: SheetDraft["links"][number]) => string {
  const names = new Map<string, string>();
  return ({ position, target, tip }) => {
    const name = names.get(target.sheet) ?? escapeAttribute(quotedSheet(target.sheet));
    names.set(target.sheet, name);
    return linkMarkup(position, `${name}!${toA1(target.position)}`, tip);
  };
}

/** @param location escaped */
function linkMarkup(position: CellPosition, location: string, tip: string): string {
  return `<hyperlink ref="${toA1(position)}" location="${location}" tooltip="${escapeAttribute(tip)}"/>`;
}

function breaksMarkup({ breaks }: SheetDraft): string {
  const rows = [...breaks].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  // A break belongs to the row above it.
  const texts = rows.map((row) => `<brk id="${row - 1}" max="${lastSheetColumn - 1}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${texts.join("")}</rowBreaks>`;
}
