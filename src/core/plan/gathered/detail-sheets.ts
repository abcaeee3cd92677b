import { type CellPosition, lastSheetRow } from "../../sheet/cell-position";
import type { GatheredModel } from "../../summary/gathered/gathered-models";
import type { GatheredOptions } from "./gathered-options";
import { listRow } from "./list-sheet";

/** One of the sheets that the details stand on: a stretch of all their lines. */
export interface DetailSheet {
  readonly sheet: string;
  /** How many lines stand on the sheets before it. */
  readonly before: number;
  readonly lines: number;
  /** The numbers of the first and the last table that have lines on it. */
  readonly tables: { readonly first: number; readonly last: number };
}

/** So many lines a sheet has room for, below its labels. */
const mostLines = lastSheetRow - listRow(0);

/**
 * The sheets of the details: one, or as many as are needed where a sheet has no room for all lines. A table stays on one sheet, so that filtering there
 * finds all of it, unless it is longer than a sheet.
 */
export function detailSheets(
  { tables }: GatheredModel,
  { gathered, mostDetails: most = mostLines }: GatheredOptions,
): readonly DetailSheet[] {
  const sheets: { before: number; lines: number; tables: { first: number; last: number } }[] = [];
  for (const { number, details, detailsBefore } of tables) {
    let [left, before] = [details, detailsBefore];
    do {
      const last = sheets.at(-1);
      const room = last ? most - last.lines : 0;
      const taken = left <= room || left > most ? Math.min(left, room) : 0;
      if (last && (taken > 0 || left === 0)) {
        last.lines += taken;
        last.tables.last = number;
      } else sheets.push({ before, lines: 0, tables: { first: number, last: number } });
      left -= taken;
      before += taken;
    } while (left > 0);
  }
  if (sheets.length === 0) sheets.push({ before: 0, lines: 0, tables: { first: 0, last: 0 } });
  return sheets.map((stretch, index) => ({ ...stretch, sheet: gathered.details.sheetName(gathered.sheetNames.details, index + 1) }));
}

/** Where a line of the details stands. @param line 1-based, among all lines */
export function detailPlace(sheets: readonly DetailSheet[], line: number): { readonly sheet: string; readonly position: CellPosition } {
  const on = sheets.findLast(({ before }) => before < line) ?? sheets[0];
  return { sheet: on?.sheet ?? "", position: { row: listRow(line - (on?.before ?? 0)), column: 1 } };
}
