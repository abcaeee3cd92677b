import { Hash } from "../hash";
import type { CellSnapshot, SheetSnapshot } from "../sheet-snapshot";
import type { Alignment } from "./align-lines";

/** A sheet as lines that can be compared: each row as one short text, "" for a blank one. Blank rows below the last filled one do not count. */
export class SheetLines {
  readonly rows: readonly string[];
  readonly columnCount: number;

  constructor(private readonly sheet: SheetSnapshot) {
    const rows = sheet.rows.map((row) => lineOf((row ?? []).entries()));
    while (rows.at(-1) === "") rows.pop();
    this.rows = rows;
    // A row of a hundred thousand must not become the arguments of a function.
    this.columnCount = sheet.rows.reduce((most, row) => Math.max(most, row?.findLastIndex((cell) => cell !== undefined) ?? -1), -1) + 1;
  }

  /** The rows as lines that say what stands in them from left to right, and not in which columns. */
  get rowsWithoutPlaces(): string[] {
    return this.rows.map((_, index) => lineOf((this.sheet.rows[index] ?? []).map((cell) => [0, cell] as const)));
  }

  /** The columns as lines of the rows named, one after the other; null leaves a row out. */
  columnsOf(rows: Alignment): string[] {
    const named = rows.flatMap((index) => (index === null ? [] : [index]));
    return Array.from({ length: this.columnCount }, (_, column) =>
      lineOf(named.map((index, place) => [place, this.sheet.rows[index]?.[column]] as const)),
    );
  }

  /** The share of filled cells that two rows have in common, 0 to 1. */
  likeness(row: number, other: SheetLines, otherRow: number): number {
    const [one, two] = [this.sheet.rows[row] ?? [], other.sheet.rows[otherRow] ?? []];
    let [filled, same] = [0, 0];
    for (let column = 0; column < Math.max(one.length, two.length); column++) {
      if (!one[column] && !two[column]) continue;
      filled++;
      if (sameCell(one[column], two[column])) same++;
    }
    return filled === 0 ? 0 : same / filled;
  }

  /** Columns (0-based, of `other`) in which a row holds something else. @param columns where each column stands now; null for in its place */
  differences(row: number, other: SheetLines, otherRow: number, columns: Alignment | null): number[] {
    const [one, two] = [this.sheet.rows[row] ?? [], other.sheet.rows[otherRow] ?? []];
    const count = Math.max(this.columnCount, other.columnCount);
    const places = columns ?? Array.from({ length: count }, (_, column) => column);
    return places.flatMap((now, column) => (now === null || sameCell(one[column], two[now]) ? [] : [now]));
  }
}

function sameCell(one: CellSnapshot | undefined, other: CellSnapshot | undefined): boolean {
  if (!one || !other) return one === other;
  return one.kind === other.kind && one.value === other.value && one.numberFormat === other.numberFormat && one.formula === other.formula;
}

function lineOf(cells: Iterable<readonly [number, CellSnapshot | undefined]>): string {
  const hash = new Hash();
  let filled = false;
  for (const [place, cell] of cells) {
    if (!cell) continue;
    filled = true;
    hash.addNumber(place);
    hash.addText(`${cell.kind} ${cell.numberFormat} ${cell.formula ? "=" : ""}`);
    hash.addText(String(cell.value));
  }
  return filled ? hash.digest : "";
}
