import type { CellPosition } from "../sheet/cell-position";
import { Hash } from "../sheet/hash";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { ContentPrint } from "../state/generated-sheets";
import { fittingText } from "./cell-content";
import { RowHash } from "./row-hash";
import type { RowCell, RowVariant, SheetRow } from "./layout/sheet-row";
import type { PlanStep } from "./plan-step";
import type { SheetWords } from "./sheet-words";
import { findNoteColumns } from "./unit-sheet-columns";

/** A cell that holds something, as text. */
interface FilledCell extends CellPosition {
  readonly text: string;
}

/** The cells of a sheet that hold something, row by row. */
export type SheetContent = readonly FilledCell[];

type NoteColumns = NonNullable<ReturnType<typeof findNoteColumns>>;

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
export function contentOf({ rows }: Pick<SheetSnapshot, "rows">): SheetContent {
  const cells: FilledCell[] = [];
  rows.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      if (cell && String(cell.value) !== "") cells.push({ row: rowIndex + 1, column: columnIndex + 1, text: String(cell.value) });
    });
  });
  return cells;
}

/** The cells in which people type beside the tasks of a unit sheet, and all others. Sheets of other kinds have only others. */
export function splitNotes(content: SheetContent, words: SheetWords): { readonly own: SheetContent; readonly notes: SheetContent } {
  const columns = noteColumns(content, words);
  const [own, notes]: [FilledCell[], FilledCell[]] = [[], []];
  for (const cell of content) (isNote(cell.row, cell.column, columns) ? notes : own).push(cell);
  return { own, notes };
}

/** Where people type on a unit sheet, by the labels at the head of its content; null on sheets of other kinds. */
function noteColumns(content: SheetContent, words: SheetWords): NoteColumns | null {
  const head: string[][] = [];
  for (const { row, column, text } of content) {
    if (row > searchedRows) break;
    (head[row - 1] ??= [])[column - 1] = text;
  }
  return findNoteColumns(
    Array.from({ length: head.length }, (_, row) => Array.from(head[row] ?? [], (text: string | undefined) => text ?? "")),
    words.unitSheet.columns,
  );
}

function isNote(row: number, column: number, columns: NoteColumns | null): boolean {
  return columns !== null && row > columns.headerRow && (column === columns.progress || column === columns.remark);
}

/** Short texts that stay the same exactly while the content does. @param content row by row */
export function contentPrint(content: SheetContent, words: SheetWords): ContentPrint {
  const columns = noteColumns(content, words);
  const prints = new SheetPrint();
  for (let index = 0; index < content.length;) {
    const row = content[index]?.row ?? 0;
    for (let cell = content[index]; cell?.row === row; cell = content[++index]) {
      prints.hashOf(isNote(row, cell.column, columns)).addCell(cell.column, cell.text);
    }
    prints.endRow(row);
  }
  return prints.print;
}

/** The print of what a sheet holds now, without a list of its cells: a big sheet would be there twice. */
export function printOfSheet({ rows }: Pick<SheetSnapshot, "rows">, words: SheetWords): ContentPrint {
  const columns = noteColumns(contentOf({ rows: rows.slice(0, searchedRows) }), words);
  const prints = new SheetPrint();
  rows.forEach((cells, index) => {
    const row = index + 1;
    cells?.forEach((cell, columnIndex) => {
      const text = cell ? String(cell.value) : "";
      if (text !== "") prints.hashOf(isNote(row, columnIndex + 1, columns)).addCell(columnIndex + 1, text);
    });
    prints.endRow(row);
  });
  return prints.print;
}

/** The print of a sheet, made row by row from the top. */
class SheetPrint {
  readonly own = new RowHash();
  readonly notes = new RowHash();
  private readonly ownHash = new Hash();
  private readonly notesHash = new Hash();

  /** What the current row holds of one kind. */
  hashOf(note: boolean): RowHash {
    return note ? this.notes : this.own;
  }

  endRow(row: number): void {
    this.own.addTo(this.ownHash, row);
    this.notes.addTo(this.notesHash, row);
    this.own.clear();
    this.notes.clear();
  }

  get print(): ContentPrint {
    return { own: this.ownHash.digest, notes: this.notesHash.digest };
  }
}

/** The prints of what sheets hold once rows are on them: those that `contentPrint` gives for the sheets. */
export class PrintsOfRows {
  /** What rows that are alike hold but for the differing cell. They stand below the labels of unit sheets, where nobody typed yet. */
  private readonly alike = new Map<object, RowHash>();
  private readonly cells = new Map<RowCell, RowHash>();

  constructor(private readonly words: SheetWords) {}

  of(rows: readonly SheetRow[]): ContentPrint {
    if (!rows.every(namesColumnsOnce)) return contentPrint(lastOfEach(contentOfRows(rows)), this.words);
    const columns = noteColumns(contentOfRows(rows.slice(0, searchedRows)), this.words);
    const print = new SheetPrint();
    rows.forEach(({ cells, variant }, index) => {
      const row = index + 1;
      if (variant) this.addVariant(print.own, cells, variant);
      else for (const cell of cells) addFilled(print.hashOf(isNote(row, cell.column, columns)), cell);
      print.endRow(row);
    });
    return print.print;
  }

  private addVariant(print: RowHash, cells: readonly RowCell[], { of, differing }: RowVariant): void {
    const others = cells.length - 1;
    print.addCells(
      known(this.alike, of, (hash) => {
        for (let index = 1; index <= others; index++) addFilled(hash, cells[(differing + index) % cells.length]);
      }),
    );
    const cell = cells[differing];
    if (cell) print.addCells(known(this.cells, cell, (hash) => addFilled(hash, cell)));
  }
}

function known<Key>(hashes: Map<Key, RowHash>, key: Key, fill: (hash: RowHash) => void): RowHash {
  const found = hashes.get(key);
  if (found) return found;
  const hash = new RowHash();
  fill(hash);
  hashes.set(key, hash);
  return hash;
}

function addFilled(hash: RowHash, cell: RowCell | undefined): void {
  if (cell && cell.value !== "") hash.addCell(cell.column, textOf(cell));
}

function contentOfRows(rows: readonly SheetRow[]): FilledCell[] {
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell) => (cell.value === "" ? [] : [{ row: index + 1, column: cell.column, text: textOf(cell) }])),
  );
}

function textOf({ value }: RowCell): string {
  return typeof value === "number" ? String(value) : fittingText(value);
}

/** True for a row that names no column twice. */
function namesColumnsOnce({ cells, variant }: SheetRow): boolean {
  if (variant) return true;
  let last = 0;
  for (const { column, value } of cells) {
    if (value === "") continue;
    if (column <= last) return new Set(cells.map((cell) => cell.column)).size === cells.length;
    last = column;
  }
  return true;
}

/** The cells in which two contents differ, row by row. */
export function differingCells(one: SheetContent, other: SheetContent): CellPosition[] {
  const key = ({ row, column, text }: FilledCell): string => `${row}:${column}:${text}`;
  const [ofOne, ofOther] = [new Set(one.map(key)), new Set(other.map(key))];
  const differing = [...one.filter((cell) => !ofOther.has(key(cell))), ...other.filter((cell) => !ofOne.has(key(cell)))];
  const positions = new Map(differing.map(({ row, column }) => [row * 16_384 + column, { row, column }]));
  return [...positions.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
