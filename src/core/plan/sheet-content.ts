import type { CellPosition } from "../sheet/cell-position";
import { textHash } from "../sheet/hash";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { ContentPrint } from "../state/generated-sheets";
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
  const cells = new Map<number, FilledCell>();
  for (const step of steps) {
    if (step.step !== "write-cells" || step.sheet !== sheet) continue;
    for (const { position, after } of step.cells) {
      const text = after.kind === "blank" ? "" : after.kind === "text" ? after.text : String(after.number);
      cells.set(position.row * 16_384 + position.column, { ...position, text });
    }
  }
  return ordered([...cells.values()].filter(({ text }) => text !== ""));
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
  for (const { row, column, text } of content) if (row <= searchedRows) (head[row - 1] ??= [])[column - 1] = text;
  const columns = findNoteColumns(
    Array.from({ length: head.length }, (_, row) => Array.from(head[row] ?? [], (text: string | undefined) => text ?? "")),
    words.unitSheet.columns,
  );
  if (!columns) return { own: content, notes: [] };
  const isNote = ({ row, column }: FilledCell): boolean =>
    row > columns.headerRow && (column === columns.progress || column === columns.remark);
  return { own: content.filter((cell) => !isNote(cell)), notes: content.filter(isNote) };
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

function hashed(content: SheetContent): string {
  return textHash(content.map(({ row, column, text }) => `${row}:${column}:${text.length}:${text}`).join("\n"));
}

function ordered(cells: readonly FilledCell[]): SheetContent {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
