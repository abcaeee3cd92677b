import { type CellPosition, lastSheetRow } from "../../sheet/cell-position";
import type { LongListRow } from "../long-list";
import type { GatheredWords, PartOfList } from "./gathered-words";
import { listRow } from "./list-sheet";

/** One of the sheets that a list over all tables stands on: a stretch of all its lines. */
export interface ListPart {
  readonly sheet: string;
  /** How many lines stand on the sheets before it. */
  readonly before: number;
  readonly lines: number;
  /** The numbers of the first and the last table that have lines on it. */
  readonly tables: { readonly first: number; readonly last: number };
}

/** What one table brings to a list. */
export interface TableLines {
  /** Of the table. */
  readonly number: number;
  /** How many lines of other tables stand before its own. */
  readonly before: number;
  readonly lines: number;
}

/** So many lines a sheet has room for, below its labels. */
const roomOfSheet = lastSheetRow - listRow(0);

/**
 * The sheets of a list: one, or as many as are needed where a sheet has no room for all lines. A table stays on one sheet, so that filtering there
 * finds all of it, unless it is longer than a sheet.
 * @param name of the first sheet
 * @param most lines on one sheet
 */
export function listParts(
  tables: readonly TableLines[],
  name: string,
  { partName }: Pick<GatheredWords, "partName">,
  most = roomOfSheet,
): readonly ListPart[] {
  const parts: { before: number; lines: number; tables: { first: number; last: number } }[] = [];
  for (const { number, lines, before: linesBefore } of tables) {
    let [left, before] = [lines, linesBefore];
    do {
      const last = parts.at(-1);
      const room = last ? most - last.lines : 0;
      const taken = left <= room || left > most ? Math.min(left, room) : 0;
      if (last && (taken > 0 || left === 0)) {
        last.lines += taken;
        last.tables.last = number;
      } else parts.push({ before, lines: 0, tables: { first: number, last: number } });
      left -= taken;
      before += taken;
    } while (left > 0);
  }
  if (parts.length === 0) parts.push({ before: 0, lines: 0, tables: { first: 0, last: 0 } });
  return parts.map((part, index) => ({ ...part, sheet: partName(name, index + 1) }));
}

/** Where a line of a list stands. @param line 1-based, among all lines */
export function placeInParts(parts: readonly ListPart[], line: number): { readonly sheet: string; readonly position: CellPosition } {
  const on = parts.findLast(({ before }) => before < line) ?? parts[0];
  return { sheet: on?.sheet ?? "", position: { row: listRow(line - (on?.before ?? 0)), column: 1 } };
}

/** True for a table that has lines on a part. */
export function standsOn({ tables: { first, last } }: ListPart, { number }: { readonly number: number }): boolean {
  return first <= number && number <= last;
}

/**
 * The lines of one part.
 * @param before so many lines stand before those of the tables on it
 * @param ofTables all lines of the tables on it: those that stand on an earlier part are gone through again
 */
export function rowsOfPart(part: ListPart, before: number, ofTables: () => Iterable<LongListRow>): Iterable<LongListRow> {
  return {
    *[Symbol.iterator]() {
      let line = before;
      for (const row of ofTables()) {
        if (line >= part.before + part.lines) return;
        if (line >= part.before) yield row;
        line++;
      }
    },
  };
}

/** What stands above the lines of a part: where there are several, first which of them this is. @param index 0-based */
export function noteOfPart(
  parts: readonly ListPart[],
  index: number,
  { note, part }: { readonly note: string; readonly part: (part: PartOfList) => string },
): string {
  const own = parts[index];
  return own === undefined || parts.length === 1 ? note : `${part({ part: index + 1, of: parts.length, tables: own.tables })}${note}`;
}
