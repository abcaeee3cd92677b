import { type MergeLookup, textAt } from "../sheet/cell-lookup";
import { withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { isPeriodLabel, plainLabel, readLabel } from "./header-vocabulary";
import type { LabelMeaning, LabelReading } from "./label-patterns";

/** A header row (or two) with the label of each column. */
export interface FoundHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  /** By 1-based column. Absent where the header has no words over the column. */
  readonly labels: ReadonlyMap<number, HeaderLabel>;
}

/** The words over one column. */
export interface HeaderLabel {
  /** The label that speaks for this column, as written. */
  readonly text: string;
  /** The labels above it that span this and other columns, from the top, in a header of several rows. */
  readonly spanning: readonly string[];
  readonly reading: LabelReading | null;
  /** True for the first column of a label that stands over several. */
  readonly leads: boolean;
}

/** Longer texts are no labels, however many blanks they are set with. */
const longestHeaderCell = 40;
const unitMeanings: readonly LabelMeaning[] = ["lead", "responsible", "support"];

/** True where labels make a table: a task column, and a unit or deadline column beside it. */
export function makesTable(labels: ReadonlyMap<number, HeaderLabel>): boolean {
  const meanings = new Set([...labels.values()].map((label) => label.reading?.meaning));
  const byWhomOrWhen = meanings.has("deadline") || meanings.has("done-date") || unitMeanings.some((meaning) => meanings.has(meaning));
  return meanings.has("task") && (byWhomOrWhen || meanings.has("person"));
}

/**
 * The first header in rows `from` to `to` (1-based, inclusive), by evidence: enough cells of the row are known labels. Null where no row makes a table.
 */
export function findHeader(sheet: SheetSnapshot, merges: MergeLookup, from: number, to: number): FoundHeader | null {
  for (let row = from; row <= to; row++) {
    if (!mayBeHeader(sheet, row) || isTitleOverHeader(sheet, merges, row, to)) continue;
    const single = labelsOfRow(sheet, merges, row);
    const lastRow = lastRowWithSubLabels(sheet, merges, row);
    const several = lastRow > row ? labelsOfRows(sheet, merges, row, lastRow) : null;
    if (several && makesTable(several)) return { firstRow: row, lastRow, labels: several };
    if (makesTable(single)) return { firstRow: row, lastRow: lastRowOfHeader(merges, row, single), labels: single };
  }
  return null;
}

/** The header in the rows that the user named (1-based, inclusive), whatever stands there. */
export function headerAt(sheet: SheetSnapshot, merges: MergeLookup, firstRow: number, lastRow: number): FoundHeader {
  const labels = lastRow > firstRow ? labelsOfRows(sheet, merges, firstRow, lastRow) : labelsOfRow(sheet, merges, firstRow);
  return { firstRow, lastRow, labels };
}

/**
 * A header row has at least two cells with known labels, the second of them perhaps in the row below (a header of two rows). Cheap, so that 100,000
 * data rows pass quickly.
 */
function mayBeHeader(sheet: SheetSnapshot, row: number): boolean {
  const known = knownLabels(sheet, row, 2);
  return known >= 2 || (known === 1 && knownLabels(sheet, row + 1, 1) >= 1);
}

/** A title that is worded like a label (2021年任务清单) stands alone above a row that is a header by itself. */
function isTitleOverHeader(sheet: SheetSnapshot, merges: MergeLookup, row: number, to: number): boolean {
  const filled = (sheet.rows[row - 1] ?? []).filter((cell) => cell !== undefined && withoutBlanks(cell.text) !== "");
  return filled.length === 1 && row < to && makesTable(labelsOfRow(sheet, merges, row + 1));
}

/** How many cells of a row are known labels; stops counting at `enough`. */
function knownLabels(sheet: SheetSnapshot, row: number, enough: number): number {
  let known = 0;
  for (const cell of sheet.rows[row - 1] ?? []) {
    if (cell?.kind === "text" && cell.text.length <= longestHeaderCell && readLabel(cell.text) !== null && ++known >= enough) break;
  }
  return known;
}

function labelsOfRow(sheet: SheetSnapshot, merges: MergeLookup, row: number): Map<number, HeaderLabel> {
  const labels = new Map<number, HeaderLabel>();
  const width = rowWidth(sheet, merges, row);
  for (let column = 1; column <= width; column++) {
    const origin = merges.originOf(row, column);
    // A label merged down from a row above belongs to that row's header, not to this one.
    const text = origin.row === row ? textAt(sheet, row, origin.column) : "";
    if (withoutBlanks(text) === "") continue;
    labels.set(column, { text, spanning: [], reading: readLabel(text), leads: origin.column === column });
  }
  return labels;
}

/** The labels of a header of several rows: of each column the lowest words over it, with those above that span it. */
function labelsOfRows(sheet: SheetSnapshot, merges: MergeLookup, firstRow: number, lastRow: number): Map<number, HeaderLabel> {
  const labels = new Map<number, HeaderLabel>();
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const width = Math.max(rowWidth(sheet, merges, firstRow), ...rows.slice(1).map((row) => sheet.rows[row - 1]?.length ?? 0));
  /** The words of each level that hold until other words stand on it or above it. */
  let spanning: string[] = [];
  for (let column = 1; column <= width; column++) {
    let own: { readonly text: string; readonly level: number; readonly leads: boolean } | null = null;
    for (const [level, row] of rows.entries()) {
      const origin = merges.originOf(row, column);
      const text = origin.row === row ? textAt(sheet, row, origin.column) : "";
      if (withoutBlanks(text) === "") continue;
      own = { text, level, leads: origin.column === column };
      spanning = [...Array.from({ length: level }, (_, above) => spanning[above] ?? ""), text];
    }
    if (own === null) continue;
    const above = spanning.slice(0, own.level).filter((text) => text !== "");
    const reading = own.level === 0 ? readLabel(own.text) : readSubLabel(own.text, above);
    labels.set(column, { text: own.text, spanning: above, reading, leads: own.leads });
  }
  return labels;
}

/** A label that speaks no stronger than this (单位, 内容) is read together with the one above it: 单位 under 牵头 is 牵头单位. */
const weakLabel = 6;

/** 牵头 under 责任单位 says little alone; the two together say all. */
function readSubLabel(text: string, above: readonly string[]): LabelReading | null {
  const spanning = above.join("");
  const time = spanningTime.test(withoutBlanks(spanning)) ? startOrEnd(text) : null;
  if (time) return time;
  const own = readLabel(text);
  if (own) {
    const together = own.strength <= weakLabel ? readLabel(`${above.at(-1) ?? ""}${text}`) : null;
    return together && together.strength > own.strength ? together : own;
  }
  if (isPeriodLabel(text)) return progressByPeriod(spanning);
  return readLabel(`${text}${spanning}`) ?? readLabel(spanning);
}

/** 一季度 under 完成情况 says what was done by then; under 进度安排, or any other label, what is to be done. */
function progressByPeriod(spanning: string): LabelReading | null {
  const plain = plainLabel(spanning);
  const reading = /进度$|计划|安排|目标|要求|预计/.test(plain) ? null : readLabel(plain.replace(/^各季度|^各月份?|^分(?:季度|月)/, ""));
  return reading?.meaning === "progress" ? reading : null;
}

const spanningTime = /时间|时限|期限|日期|进度|起止/;

/** 开始 ｜ 结束 under one label of time: the end is the limit. */
function startOrEnd(label: string): LabelReading | null {
  const plain = plainLabel(label);
  if (/^(?:开始|起始|启动|开工|起)(?:时间|日期)?$/.test(plain)) return { meaning: "other-date", strength: 9 };
  return /^(?:结束|终止|截止|完成|完工|止)(?:时间|日期)?$/.test(plain) ? { meaning: "deadline", strength: 9 } : null;
}

/** The most rows a header has. */
const mostHeaderRows = 3;

function lastRowWithSubLabels(sheet: SheetSnapshot, merges: MergeLookup, firstRow: number): number {
  let row = firstRow;
  while (row - firstRow + 1 < mostHeaderRows && hasSecondRow(sheet, merges, row)) {
    // Short words may stand in the first data row too: a third row must hold a known label.
    if (row > firstRow && knownLabels(sheet, row + 1, 1) === 0) break;
    row++;
  }
  return row;
}

/** True where the row below carries sub-labels: under a label that spans columns stand short words, and under every other label nothing. */
function hasSecondRow(sheet: SheetSnapshot, merges: MergeLookup, row: number): boolean {
  const below = sheet.rows[row];
  if (!below || !mayBeSubLabels(below.map((cell) => cell?.text ?? ""))) return false;
  let subLabels = 0;
  for (let column = 1; column <= below.length; column++) {
    const text = merges.originOf(row + 1, column).row === row + 1 ? textAt(sheet, row + 1, column) : "";
    if (withoutBlanks(text) === "") continue;
    const area = merges.areaAt(row, column);
    const topText = area ? textAt(sheet, area.firstRow, area.firstColumn) : textAt(sheet, row, column);
    const spansColumns = area ? area.lastColumn > area.firstColumn && area.lastRow === row : nextIsBlank(sheet, merges, row, column);
    const blankAbove = withoutBlanks(topText) === "";
    if (!spansColumns && !blankAbove) return false;
    subLabels++;
  }
  return subLabels >= 1;
}

function nextIsBlank(sheet: SheetSnapshot, merges: MergeLookup, row: number, column: number): boolean {
  return (
    merges.areaAt(row, column + 1) === null &&
    withoutBlanks(textAt(sheet, row, column + 1)) === "" &&
    withoutBlanks(textAt(sheet, row + 1, column + 1)) !== ""
  );
}

function mayBeSubLabels(texts: readonly string[]): boolean {
  const filled = texts.map(withoutBlanks).filter((text) => text !== "");
  const known = filled.filter((text) => readLabel(text) !== null || /^[\u4e00-\u9fa5（）()]{1,8}$/.test(text));
  return (
    filled.length > 0 &&
    filled.every((text) => text.length <= 18 && !/^[0-9一二三四五六七八九十]+[、.．]|^[（(][一二三四五六七八九十0-9]+[)）]./.test(text)) &&
    known.length * 2 > filled.length
  );
}

function lastRowOfHeader(merges: MergeLookup, row: number, labels: ReadonlyMap<number, HeaderLabel>): number {
  // A header whose every label is merged over two rows is two rows high.
  const heights = [...labels.keys()].map((column) => merges.areaAt(row, column)?.lastRow ?? row);
  return heights.length > 0 ? Math.min(...heights) : row;
}

function rowWidth(sheet: SheetSnapshot, merges: MergeLookup, row: number): number {
  const width = sheet.rows[row - 1]?.length ?? 0;
  return Math.max(width, merges.areaAt(row, width)?.lastColumn ?? width);
}
