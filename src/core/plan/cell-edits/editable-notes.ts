import { textAt } from "../../sheet/cell-lookup";
import type { CellPosition } from "../../sheet/cell-position";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { ownSheetKey } from "../ownership";
import type { UnitSheetWords } from "../sheet-words";
import { findNoteColumns } from "../unit-sheet-columns";

/** How far down the labels are looked for: as where notes are read. */
const searchedRows = 20;

/** What people fill in on one of this add-in's own sheets: null where they fill in everything, as on the template of 单位名录. */
export interface NoteCells {
  readonly isNote: (position: CellPosition) => boolean;
  /** True in the column 办理情况. */
  readonly isProgress: (position: CellPosition) => boolean;
}

/** The cells of 办理情况 and 备注 beside the tasks of a generated sheet; a generated sheet of another kind has none. */
export function noteCells(sheet: SheetSnapshot, words: UnitSheetWords): NoteCells | null {
  if (sheet.ownKey === null || sheet.ownKey === ownSheetKey("roster")) return null;
  const head = sheet.rows
    .slice(0, searchedRows)
    .map((row, index) => Array.from({ length: row?.length ?? 0 }, (_, column) => textAt(sheet, index + 1, column + 1)));
  const holdsNotes = /^(?:unit(?::|$)|combined$)/.test(sheet.ownKey);
  const columns = holdsNotes ? findNoteColumns(head, words.columns) : null;
  if (!columns) return { isNote: () => false, isProgress: () => false };
  const label = textAt(sheet, columns.headerRow, columns.task);
  const isTaskRow = (row: number): boolean => {
    const task = textAt(sheet, row, columns.task);
    // The labels come again above each unit and on each page.
    return row > columns.headerRow && task !== "" && task !== label;
  };
  return {
    isNote: ({ row, column }) => (column === columns.progress || column === columns.remark) && isTaskRow(row),
    isProgress: ({ row, column }) => column === columns.progress && isTaskRow(row),
  };
}
