import { type MergeLookup, cellAt } from "../sheet/cell-lookup";
import { isPlaceholderOrBlank, withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { chineseOrdinal } from "./chinese-ordinal";
import type { FoundHeader, HeaderLabel } from "./find-header";
import { plainLabel } from "./header-vocabulary";
import type { ColumnRoles, SourceText } from "./responsibility-table";
import { readSectionMarker } from "./section-marker";

/** What one row below the header is. */
export type RowKind =
  | { readonly id: "blank" }
  /** Notes, sums, signatures, the header again: no task. */
  | { readonly id: "aside" }
  /** A heading that stands in a row of its own. */
  | {
      readonly id: "section";
      readonly heading: SourceText;
      /** True where it stands in the task column beside category columns: it divides the category instead of ending it. */
      readonly inCategory: boolean;
    }
  | { readonly id: "data" };

/** Words at the head of a row that is no task: notes below the table, sums, who filled it in. */
const aside =
  /^(?:注|备注|附注|说明|填表说明|填报说明|注释)[:：0-9]|^(?:合计|总计|小计|总分)(?:[:：]|$)|^(?:制表|填表|填报|审核|审批|签发|经办|联系|负责|分管|主要)(?:人|单位|领导|日期|时间|电话|负责人)*(?:签字|签名|盖章)?[（(]?(?:签字|签名|盖章|签章)?[)）]?[:：]/;

/**
 * Tells what a row is.
 * @param row 1-based
 * @param numeralsAreHeadings true where tasks are numbered 1, 2, 3, so that 一 in the number column marks a heading
 */
export function kindOfRow(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  header: FoundHeader,
  columns: ColumnRoles,
  row: number,
  numeralsAreHeadings: boolean,
): RowKind {
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
  const heading = headingColumn(sheet, merges, columns, row, filled, numeralsAreHeadings);
  if (heading === null) return { id: "data" };
  const inCategory = heading === columns.task && columns.category.length > 0 && merges.areaAt(row, heading) === null;
  return { id: "section", heading: { position: { row, column: heading }, text: cellAt(sheet, row, heading)?.text ?? "" }, inCategory };
}

/** The column of the heading where a row holds nothing else, apart from its numeral (一 ｜ 经济发展) or from category cells beside it; else null. */
function headingColumn(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  columns: ColumnRoles,
  row: number,
  filled: readonly number[],
  numeralsAreHeadings: boolean,
): number | null {
  const [first, second] = filled;
  if (first === undefined) return null;
  if (filled.length === 1) return standsAlone(sheet, merges, columns, row, first) ? first : null;
  if (filled.length === 2 && second !== undefined && first === columns.number && numeralsAreHeadings) {
    const numeral = chineseOrdinal(withoutBlanks(cellAt(sheet, row, first)?.text ?? "").replace(/[、.．]$/, "")) !== null;
    const area = merges.areaAt(row, second);
    const overTask = area === null ? second === columns.task : area.firstColumn <= columns.task && area.lastColumn >= columns.task;
    return numeral && overTask && !workFromAbove(merges, columns, row) ? second : null;
  }
  const beside = filled.filter((column) => !columns.category.includes(column));
  const alone = beside.length === 1 && beside[0] === columns.task && standsAlone(sheet, merges, columns, row, columns.task);
  return alone ? columns.task : null;
}

/** True where a unit or deadline merged from a row above holds for this row too: then it is a task. */
function workFromAbove(merges: MergeLookup, columns: ColumnRoles, row: number): boolean {
  const workColumns = [columns.lead, columns.responsible, columns.support, columns.deadline];
  return workColumns.some((column) => column !== null && merges.originOf(row, column).row < row);
}

/** A page break of the printed table brings the header again; only its labels count, not its exact blanks. */
function repeatsHeader(sheet: SheetSnapshot, header: FoundHeader, row: number, filled: readonly number[]): boolean {
  let same = 0;
  let left = filled.length;
  for (const column of filled) {
    const label = header.labels.get(column);
    const text = cellAt(sheet, row, column)?.text ?? "";
    if (text.length > 30) return false;
    if (label && plainLabelsOf(label).includes(plainLabel(text))) same++;
    if ((same + --left) * 2 <= filled.length) return false;
  }
  return same >= 2;
}

const plainLabels = new WeakMap<HeaderLabel, readonly string[]>();

/** A label and the one that spans it, plain: every row of the table is compared with them. */
function plainLabelsOf(label: HeaderLabel): readonly string[] {
  const known = plainLabels.get(label) ?? [plainLabel(label.text), plainLabel(label.spanning)];
  plainLabels.set(label, known);
  return known;
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
  if (workFromAbove(merges, columns, row)) return false;
  const { markerStyle } = readSectionMarker(text);
  const chineseMarker = markerStyle === "一、" || markerStyle === "（一）" || markerStyle === "other";
  if (column === columns.number) return !/^[\s0-9０-９.．、()（）]+$/.test(text) && !isPlaceholderOrBlank(text);
  return chineseMarker && !columns.category.includes(column) && (column === columns.task ? text.length <= 60 : column < columns.task);
}
