import type { CellPosition } from "../sheet/cell-position";
import { Hash } from "../sheet/hash";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { ContentPrint } from "../state/generated-sheets";
import { fittingText } from "./cell-content";
import type { SheetRow } from "./layout/sheet-row";
import type { PlanStep } from "./plan-step";
import type { SheetWords } from "./sheet-words";
import { findNoteColumns } from "./unit-sheet-columns";

/** A cell that holds something, as text. */
interface FilledCell extends CellPosition {
  readonly text: string;
}

/** The cells of a sheet that hold something, row by row. */
export type SheetContent = readonly FilledCell[];

/** How far down the labels of a unit sheet are looked for. */
const searchedRows = 20;

/** What a sheet holds after these steps have been carried out on it while it was empty. */
export function contentWritten(steps: readonly PlanStep[], sheet: string): SheetContent {
  const cells: FilledCell[] = [];
  let inOrder = true;
  for (const step of steps) {
    if (step.step !== "write-cells" || step.sheet !== sheet) continue;
    for (const { position, after } of step.cells) {
      const { row, column } = position;
      const text = after.kind === "blank" ? "" : after.kind === "text" ? after.text : String(after.number);
      inOrder &&= isAfter(row, column, cells.at(-1));
      cells.push({ row, column, text });
    }
  }
  return (inOrder ? cells : lastOfEach(cells)).filter(({ text }) => text !== "");
}

function isAfter(row: number, column: number, before: FilledCell | undefined): boolean {
  return !before || row > before.row || (row === before.row && column > before.column);
}

/** Row by row; of a cell that was written several times, what it was given last. */
function lastOfEach(cells: readonly FilledCell[]): FilledCell[] {
  const byPlace = new Map(cells.map((cell) => [cell.row * 16_384 + cell.column, cell]));
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What a sheet holds now. */
export function contentOf(sheet: SheetSnapshot): SheetContent {
  const cells: FilledCell[] = [];
  sheet.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      if (cell && String(cell.value) !== "") cells.push({ row: rowIndex + 1, column: columnIndex + 1, text: String(cell.value) });
    });
  });
  return cells;
}

/** The cells in which people type beside the tasks of a unit sheet, and all others. Sheets of other kinds have only others. */
export function splitNotes(content: SheetContent, words: SheetWords): { readonly own: SheetContent; readonly notes: SheetContent } {
  const head: string[][] = [];
  for (const { row, column, text } of content) {
    if (row > searchedRows) break;
    (head[row - 1] ??= [])[column - 1] = text;
  }
  const columns = findNoteColumns(
    Array.from({ length: head.length }, (_, row) => Array.from(head[row] ?? [], (text: string | undefined) => text ?? "")),
    words.unitSheet.columns,
  );
  if (!columns) return { own: content, notes: [] };
  const [own, notes]: [FilledCell[], FilledCell[]] = [[], []];
  for (const cell of content) {
    const isNote = cell.row > columns.headerRow && (cell.column === columns.progress || cell.column === columns.remark);
    (isNote ? notes : own).push(cell);
  }
  return { own, notes };
}

/** The print of what a sheet holds once these rows are on it. */
export function printOfRows(rows: readonly SheetRow[], words: SheetWords): ContentPrint {
  const content: FilledCell[] = [];
  let inOrder = true;
  let row = 0;
  for (const { cells } of rows) {
    row++;
    for (const { column, value } of cells) {
      if (value === "") continue;
      inOrder &&= isAfter(row, column, content.at(-1));
      content.push({ row, column, text: typeof value === "number" ? String(value) : fittingText(value) });
    }
  }
  return contentPrint(inOrder ? content : lastOfEach(content), words);
}

/** Short texts that stay the same exactly while the content does. */
export function contentPrint(content: SheetContent, words: SheetWords): ContentPrint {
  const { own, notes } = splitNotes(content, words);
  return { own: hashed(own), notes: hashed(notes) };
}

/** The cells in which two contents differ, row by row. */
export function differingCells(one: SheetContent, other: SheetContent): CellPosition[] {
  const key = ({ row, column, text }: FilledCell): string => `${row}:${column}:${text}`;
  const [ofOne, ofOther] = [new Set(one.map(key)), new Set(other.map(key))];
  const differing = [...one.filter((cell) => !ofOther.has(key(cell))), ...other.filter((cell) => !ofOne.has(key(cell)))];
  const positions = new Map(differing.map(({ row, column }) => [row * 16_384 + column, { row, column }]));
  return [...positions.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The hash of the text with a line `row:column:length:text` for each cell, without that text ever being put together. */
function hashed(content: SheetContent): string {
  const hash = new Hash();
  const separators = ":::".length;
  const length = content.reduce(
    (sum, { row, column, text }) => sum + digitsOf(row) + digitsOf(column) + digitsOf(text.length) + separators + text.length,
    Math.max(0, content.length - 1),
  );
  hash.addNumber(length);
  content.forEach(({ row, column, text }, index) => {
    if (index > 0) hash.addNumber(lineFeed);
    for (const number of [row, column, text.length]) {
      hash.addDecimal(number);
      hash.addNumber(colon);
    }
    hash.addUnits(text);
  });
  return hash.digest;
}

const lineFeed = 0x0a;
const colon = 0x3a;

/** How many digits a whole number from 0 on has. */
function digitsOf(number: number): number {
  let digits = 1;
  for (let limit = 10; number >= limit; limit *= 10) digits++;
  return digits;
}
