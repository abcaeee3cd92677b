import { type MergeLookup, cellAt, textAt } from "../sheet/cell-lookup";
import { isPlaceholderOrBlank, withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { chineseOrdinal } from "./chinese-ordinal";
import type { FoundHeader, HeaderLabel } from "./find-header";
import { plainLabel } from "./header-vocabulary";
import type { ColumnRoles, SourceText } from "./responsibility-table";
import { readSectionMarker } from "./section-marker";

const shortestTitle = 6;
const longestTitle = 120;
/** How many rows above the header may hold its title. */
const titleRows = 10;

/** What one row below the header is. */
export type RowKind =
  | { readonly id: "blank" }
  /** Notes, sums, signatures, the header again: no task. */
  | { readonly id: "aside"; /** True for a note, which may go on in the rows below. */ readonly isNote: boolean }
  /** A heading that stands in a row of its own. */
  | {
      readonly id: "section";
      readonly heading: SourceText;
      /** True where it stands in the task column beside category columns: it divides the category instead of ending it. */
      readonly inCategory: boolean;
    }
  | { readonly id: "data" };

/** Words at the head of a note below the table; what stands in the rows after it belongs to it. */
const note = /^(?:注|备注|附注|说明|填表说明|填报说明|注释)[:：0-9]/;
/** Words at the head of a row that is no task: sums, who filled it in, the mark of a page that goes on. */
const aside =
  /^(?:本页|本表)?(?:合计|总计|小计|总分|共计|累计)(?:[:：（(0-9]|$)|^(?:制表|填表|填报|审核|审批|签发|经办|联系|负责|分管|主要)(?:人|单位|领导|日期|时间|电话|负责人)*(?:签字|签名|盖章)?[（(]?(?:签字|签名|盖章|签章)?[)）]?[:：]|^[（(]?(?:续表?|接上表|接上页|转下页|下页续|此页无正文)[)）]?$|^[—-]*第?[0-9]{1,3}页?[—-]*$(?<=[页—-])/;
const sum = /^(?:本页|本表)?(?:合计|总计|小计)$/;

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
  const opening = withoutBlanks(firstText.slice(0, 40));
  if (note.test(opening)) return { id: "aside", isNote: true };
  if (aside.test(opening) || sum.test(withoutBlanks(textAt(sheet, row, columns.task).slice(0, 10)))) return { id: "aside", isNote: false };
  if (repeatsHeader(sheet, header, row, filled) || repeatsTitle(sheet, header, row, filled)) return { id: "aside", isNote: false };
  const known = knownColumns(columns);
  // What stands in columns without a role, such as a sum of investments, makes no task of a heading.
  const speaking = filled.filter((column) => known.includes(column) || merges.areaAt(row, column) !== null);
  const found = headingColumn(sheet, merges, columns, row, speaking, numeralsAreHeadings);
  const heading = found === columns.number && speaking.length === 1 ? (wordsBesideNumeral(sheet, row, filled) ?? found) : found;
  if (heading === null) return { id: "data" };
  const inCategory = heading === columns.task && columns.category.length > 0 && merges.areaAt(row, heading) === null;
  return { id: "section", heading: { position: { row, column: heading }, text: cellAt(sheet, row, heading)?.text ?? "" }, inCategory };
}

const columnsOf = new WeakMap<ColumnRoles, readonly number[]>();

/** The columns that have a role. */
function knownColumns(columns: ColumnRoles): readonly number[] {
  const known =
    columnsOf.get(columns) ??
    [
      ...columns.category,
      ...[columns.number, columns.task, columns.lead, columns.responsible, columns.support],
      ...[columns.deadline, columns.progress, columns.doneDate, columns.remark],
    ].filter((column) => column !== null);
  columnsOf.set(columns, known);
  return known;
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

/** Of a numeral with its heading in a column without a role (一 ｜ 思想认识不到位) the column of the heading; null where nothing, or more, stands there. */
function wordsBesideNumeral(sheet: SheetSnapshot, row: number, filled: readonly number[]): number | null {
  const [numeral, words, ...more] = filled;
  if (numeral === undefined || words === undefined || more.length > 0) return null;
  const isNumeral = chineseOrdinal(withoutBlanks(cellAt(sheet, row, numeral)?.text ?? "").replace(/[、.．]$/, "")) !== null;
  return isNumeral && cellAt(sheet, row, words)?.kind === "text" ? words : null;
}

/** True where a unit or deadline merged from a row above holds for this row too: then it is a task. */
function workFromAbove(merges: MergeLookup, columns: ColumnRoles, row: number): boolean {
  const workColumns = [columns.lead, columns.responsible, columns.support, columns.deadline];
  return workColumns.some((column) => column !== null && merges.originOf(row, column).row < row);
}

/** A page break of the printed table may bring the title again, with （续） after it. */
function repeatsTitle(sheet: SheetSnapshot, header: FoundHeader, row: number, filled: readonly number[]): boolean {
  const [only, ...more] = filled;
  if (only === undefined || more.length > 0) return false;
  const text = cellAt(sheet, row, only)?.text ?? "";
  if (text.length < shortestTitle || text.length > longestTitle) return false;
  const title = withoutBlanks(text).replace(/[（(]续表?[)）]$/, "");
  for (let above = Math.max(1, header.firstRow - titleRows); above < header.firstRow; above++) {
    if (sheet.rows[above - 1]?.some((cell) => cell !== undefined && withoutBlanks(cell.text) === title)) return true;
  }
  return false;
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

/** A label and those that span it, plain: every row of the table is compared with them. */
function plainLabelsOf(label: HeaderLabel): readonly string[] {
  const known = plainLabels.get(label) ?? [label.text, ...label.spanning].map(plainLabel);
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
  if (coversTask && area.firstColumn < columns.task && !workFromAbove(merges, columns, row)) return true;
  if (coversTask && area.lastColumn > area.firstColumn) {
    const others = [columns.lead, columns.responsible, columns.support, columns.deadline].filter((other) => other !== null);
    return others.some((other) => other >= area.firstColumn && other <= area.lastColumn) || readSectionMarker(text).markerStyle !== "none";
  }
  if (workFromAbove(merges, columns, row)) return false;
  const { markerStyle } = readSectionMarker(text);
  const chineseMarker = markerStyle === "一、" || markerStyle === "（一）" || markerStyle === "other";
  if (column === columns.number) return !/^[\s0-9０-９.．、()（）]+$/.test(text) && !isPlaceholderOrBlank(text);
  if (columns.category.includes(column)) return chineseMarker && (area === null || area.lastRow === area.firstRow);
  return chineseMarker && (column === columns.task ? text.length <= 60 : column < columns.task);
}
