import { type MergeLookup, cellAt } from "../sheet/cell-lookup";
import { isPlaceholderOrBlank, withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { FoundHeader } from "./find-header";
import { plainLabel } from "./header-vocabulary";
import type { ColumnRoles, SourceText } from "./responsibility-table";
import { readSectionMarker } from "./section-marker";

/** What one row below the header is. */
export type RowKind =
  | { readonly id: "blank" }
  /** Notes, sums, signatures, the header again: no task. */
  | { readonly id: "aside" }
  /** A heading that stands in a row of its own. */
  | { readonly id: "section"; readonly heading: SourceText }
  | { readonly id: "data" };

/** Words at the head of a row that is no task: notes below the table, sums, who filled it in. */
const aside =
  /^(?:注|备注|附注|说明|填表说明|填报说明|注释)[:：0-9]|^(?:合计|总计|小计|总分)(?:[:：]|$)|^(?:制表|填表|填报|审核|审批|签发|经办|联系|负责|分管|主要)(?:人|单位|领导|日期|时间|电话|负责人)*(?:签字|签名|盖章)?[（(]?(?:签字|签名|盖章|签章)?[)）]?[:：]/;

/**
 * Tells what a row is.
 * @param row 1-based
 */
export function kindOfRow(sheet: SheetSnapshot, merges: MergeLookup, header: FoundHeader, columns: ColumnRoles, row: number): RowKind {
  const cells = sheet.rows[row - 1];
  const filled: number[] = [];
  if (cells) {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell && (cell.text.length > 40 || withoutBlanks(cell.text) !== "")) filled.push(index + 1);
    }
  }
  const first = filled[0];
  if (first === undefined) return { id: "blank" };
  const firstText = cellAt(sheet, row, first)?.text ?? "";
  if (aside.test(withoutBlanks(firstText.slice(0, 40)))) return { id: "aside" };
  if (repeatsHeader(sheet, header, row, filled)) return { id: "aside" };
  if (filled.length === 1 && standsAlone(sheet, merges, columns, row, first)) {
    return { id: "section", heading: { position: { row, column: first }, text: firstText } };
  }
  return { id: "data" };
}

/** A page break of the printed table brings the header again; only its labels count, not its exact blanks. */
function repeatsHeader(sheet: SheetSnapshot, header: FoundHeader, row: number, filled: readonly number[]): boolean {
  let same = 0;
  for (const column of filled) {
    const label = header.labels.get(column);
    const text = cellAt(sheet, row, column)?.text ?? "";
    if (text.length > 30) return false;
    if (label && (plainLabel(text) === plainLabel(label.text) || plainLabel(text) === plainLabel(label.spanning))) same++;
  }
  return same >= 2 && same * 2 > filled.length;
}

/**
 * A row with one filled cell is a heading where that cell is merged across the task column, where it begins with a section marker and nothing
 * merged from above fills unit or deadline, or where it stands in the number column without being a number.
 */
function standsAlone(sheet: SheetSnapshot, merges: MergeLookup, columns: ColumnRoles, row: number, column: number): boolean {
  const text = cellAt(sheet, row, column)?.text ?? "";
  const area = merges.areaAt(row, column);
  const coversTask = area !== null && area.firstColumn <= columns.task && area.lastColumn >= columns.task;
  if (coversTask && area.lastColumn > area.firstColumn) {
    const others = [columns.lead, columns.responsible, columns.support, columns.deadline].filter((other) => other !== null);
    return others.some((other) => other >= area.firstColumn && other <= area.lastColumn) || readSectionMarker(text).markerStyle !== "none";
  }
  const workColumns = [columns.lead, columns.responsible, columns.support, columns.deadline].filter((other) => other !== null);
  const fromAbove = workColumns.some((other) => merges.originOf(row, other).row < row);
  if (fromAbove) return false;
  const { markerStyle } = readSectionMarker(text);
  const chineseMarker = markerStyle === "一、" || markerStyle === "（一）" || markerStyle === "other";
  if (column === columns.number) return !/^[\s0-9０-９.．、()（）]+$/.test(text) && !isPlaceholderOrBlank(text);
  return chineseMarker && !columns.category.includes(column) && (column === columns.task ? text.length <= 60 : column < columns.task);
}
