import type { CellContent, CellStyle } from "../../../../core/plan/plan-step";
import { areaToA1, type CellArea, columnLetters, lastSheetColumn, toA1 } from "../../../../core/sheet/cell-position";
import { ruleGroupMarkup } from "../conditional-formats/rule-groups";
import { cellContentMarkup, needsQuotePrefix } from "../markup/cell-content";
import { escapeAttribute } from "../markup/escaping";
import type { MarkupBytes } from "../markup/markup-bytes";
import { argb } from "../styles/format-markup";
import type { StyleBook } from "../styles/style-book";
import { columnsMarkup } from "./columns-markup";
import { pageMarkup } from "./page-markup";
import { type LaidOutWriter, laidOutArea } from "./laid-out-markup";
import { linkEnd, linkStart } from "./link-markup";
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
 * @param writer writes rows that are laid out, for all sheets of the workbook
 * The content is the writer's own room, to be given back once it is no longer needed.
 * @param drawing the id of the relationship that leads to the sheet's charts, null where it has none
 */
export function worksheetContent(draft: SheetDraft, styles: StyleBook, writer: LaidOutWriter, drawing: string | null): Uint8Array {
  const { text } = writer;
  const { laidOut } = draft;
  text.clear();
  text.add(head);
  text.add(propertiesMarkup(draft));
  text.add(`<dimension ref="${areaToA1(usedArea(draft))}"/>`);
  text.add(viewMarkup(draft));
  text.add('<sheetFormatPr defaultRowHeight="15"/>');
  text.add(columnsMarkup(draft.columnWidths, styles.digitWidth()));
  text.add("<sheetData>");
  if (laidOut) writer.addRows(laidOut, tallestRow);
  else addRows(text, draft, styles);
  text.add("</sheetData>");
  if (laidOut) addWritten(text, "mergeCells", writer.merges, writer.mergeCount);
  else addList(text, "mergeCells", draft.merges, (area) => `<mergeCell ref="${areaToA1(area)}"/>`, true);
  text.add(ruleGroupMarkup(draft.ruleGroups, ""));
  text.add(validationsMarkup(draft.validations));
  if (laidOut) addWritten(text, "hyperlinks", writer.links, null);
  else addList(text, "hyperlinks", draft.links, (link) => `${linkStart(link.position)}${link.position.row}${linkEnd(link)}`);
  text.add(pageMarkup(draft.page));
  text.add(breaksMarkup(draft));
  text.add(drawing === null ? "" : `<drawing xmlns:r="${relationshipNamespace}" r:id="${drawing}"/>`);
  text.add("</worksheet>");
  return text.handOver();
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

function addRows(text: MarkupBytes, draft: SheetDraft, styles: StyleBook): void {
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
  text: MarkupBytes,
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

/** @param entries their markup; a list without any is left out. @param count null for a list that does not say it */
function addWritten(text: MarkupBytes, list: string, entries: MarkupBytes, count: number | null): void {
  if (entries.size === 0) return;
  text.add(count === null ? `<${list}>` : `<${list} count="${count}">`);
  text.addBytes(entries.view());
  text.add(`</${list}>`);
}

function breaksMarkup({ breaks }: SheetDraft): string {
  const rows = [...breaks].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  // A break belongs to the row above it.
  const texts = rows.map((row) => `<brk id="${row - 1}" max="${lastSheetColumn - 1}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${texts.join("")}</rowBreaks>`;
}
