import type { WordCell, WordRow, WordTable } from "../../../core/document/word-document";
import { longestCellText } from "../../../core/sheet/sheet-snapshot";
import { chosen, type ReadingCounts } from "./paragraph-text";
import { type GridCell, simplifiedGrid } from "./table-grid";
import { refused } from "./word-package";
import { type WordElement, childOf, isOn, valueOf } from "./word-xml";

/** Word's own limit is 63 columns; a grid far beyond it is a mistake or an attack. */
const mostColumns = 500;
/** Points of a column of which nothing says how wide it is. */
const usualWidth = 60;

interface RawCell extends GridCell {
  readonly text: string;
  /** Goes on the cell above it. */
  readonly below: boolean;
}

interface RawRow {
  readonly cells: RawCell[];
  readonly repeated: boolean;
}

/**
 * Reads a table: merged cells with the area they cover, deleted rows left out.
 * @param textOf the text of a cell; called in the order of the document
 */
export function readTable(table: WordElement, nested: boolean, textOf: (cell: WordElement) => string, counts: ReadingCounts): WordTable {
  const rows = partsOf(table.children, "w:tr").flatMap((row) => readRow(row, textOf, counts));
  const columnCount = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ right }) => right)));
  const grid = (childOf(table, "w:tblGrid")?.children ?? []).map(({ attributes }) => twips(attributes.w));
  const widths = Array.from({ length: columnCount }, (_, column) => (grid[column] ?? 0) || usualWidth);
  const cells = rows.flatMap((row) => row.cells);
  const simple = simplifiedGrid(widths, cells);
  for (const cell of cells) {
    cell.left = simple.columnAt(cell.left);
    cell.right = simple.columnAt(cell.right);
  }
  return { kind: "table", widths: simple.widths, rows: merged(rows), nested };
}

/** The rows of a table, or the cells of a row, wherever content controls and other wrappings put them. */
function partsOf(elements: readonly WordElement[], name: "w:tr" | "w:tc"): WordElement[] {
  return elements.flatMap((element) => {
    if (element.name === name) return [element];
    if (element.name === "mc:AlternateContent") return partsOf(chosen(element), name);
    const wraps = ["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"].includes(element.name);
    return wraps ? partsOf(element.children, name) : [];
  });
}

/** @returns nothing for a row that was deleted or is hidden */
function readRow(row: WordElement, textOf: (cell: WordElement) => string, counts: ReadingCounts): RawRow[] {
  const properties = childOf(row, "w:trPr");
  const deleted = childOf(properties, "w:del") !== undefined;
  if (deleted || childOf(properties, "w:ins")) counts.trackedChanges = true;
  const hidden = isOn(properties, "w:hidden");
  if (hidden) counts.hiddenTexts++;
  if (deleted || hidden) return [];
  const cells: RawCell[] = [];
  let line = span(valueOf(properties, "w:gridBefore"), 0);
  for (const cell of partsOf(row.children, "w:tc")) {
    const cellProperties = childOf(cell, "w:tcPr");
    const right = line + Math.max(1, span(valueOf(cellProperties, "w:gridSpan"), 1));
    if (right > mostColumns) throw refused({ id: "table-too-wide", limit: mostColumns });
    const removed = childOf(cellProperties, "w:cellDel") !== undefined;
    if (removed || childOf(cellProperties, "w:cellIns")) counts.trackedChanges = true;
    const text = textOf(cell);
    if (text.length > longestCellText) throw refused({ id: "cell-too-long", limit: longestCellText });
    const before = cells.at(-1);
    if (isContinued(cellProperties, "w:hMerge") && before) before.right = right;
    else cells.push({ left: line, right, text: removed ? "" : text, below: isContinued(cellProperties, "w:vMerge") });
    line = right;
  }
  return [{ cells, repeated: isOn(properties, "w:tblHeader") }];
}

/** A merge that is named without a value goes on (ECMA-376 part 1, 17.4.84). */
function isContinued(properties: WordElement | undefined, name: "w:vMerge" | "w:hMerge"): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && merge.attributes.val !== "restart";
}

/** Cells that go on those above become one with them. What Word would not show, the text of a cell that goes on, is not taken. */
function merged(rows: readonly RawRow[]): WordRow[] {
  let above = new Map<number, { -readonly [Key in keyof WordCell]: WordCell[Key] }>();
  return rows.map(({ cells, repeated }) => {
    const current: typeof above = new Map();
    const own: WordCell[] = [];
    for (const { left, right, text, below } of cells) {
      const open = below ? above.get(left) : undefined;
      if (open?.lastColumn === right) {
        open.rows++;
        current.set(left, open);
        continue;
      }
      const cell = { firstColumn: left + 1, lastColumn: right, rows: 1, text: below ? "" : text };
      own.push(cell);
      current.set(left, cell);
    }
    above = current;
    return { cells: own, repeated };
  });
}

function span(value: string | undefined, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
}

/** Points of a width in twentieths of a point, or in strict documents with its unit. */
function twips(value: string | undefined): number {
  const parts = /^(\d+(?:\.\d+)?)(pt|cm|mm|in)?$/.exec(value ?? "");
  const units: Readonly<Record<string, number>> = { pt: 1, cm: 72 / 2.54, mm: 72 / 25.4, in: 72 };
  return Number(parts?.[1] ?? 0) * (units[parts?.[2] ?? ""] ?? 1 / 20);
}
