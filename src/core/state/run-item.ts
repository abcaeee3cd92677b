import type { CalendarDate } from "../calendar/calendar-date";
import type { StatusId } from "../schedule/task-status";
import type { CellPosition } from "../sheet/cell-position";

/** What a run that the workbook remembers was for. */
export type RecordedPurpose =
  "highlight" | "summaries" | "fixes" | "edits" | "clear-marks" | "progress-columns" | "reminders" | "roster" | "word-import" | "rebuild";

/** One thing a run does or did: data for a sentence of its own. */
export type RunItem =
  /** Marks on a sheet, and how many tasks carry which. */
  | {
      readonly id: "marks";
      readonly sheet: string;
      readonly tasks: Readonly<Partial<Record<StatusId, number>>>;
      /** Null: marks follow the day on which the workbook is opened. */
      readonly frozenAt: CalendarDate | null;
      /** True where marks of an earlier run are replaced. */
      readonly replaces: boolean;
      /** Deadline cells that were to be marked and have no mark: what would tell them does not fit into Excel's formulas. Absent where there are none. */
      readonly leftOut?: readonly CellPosition[];
    }
  | { readonly id: "remove-marks"; readonly sheet: string }
  /** Marks of an earlier run come back. */
  | { readonly id: "restore-marks"; readonly sheet: string }
  | { readonly id: "add-sheets"; readonly sheets: readonly string[] }
  | { readonly id: "update-sheets"; readonly sheets: readonly string[] }
  | { readonly id: "remove-sheets"; readonly sheets: readonly string[] }
  /** A person changed a generated sheet: it stays under another name. */
  | { readonly id: "keep-as-old"; readonly sheet: string; readonly newName: string; readonly cells: readonly CellPosition[] }
  /** Sheets the user deleted are not made again unless asked. */
  | { readonly id: "not-brought-back"; readonly sheets: readonly string[] }
  /** Columns added right of a table, from `column` (1-based) on. */
  | { readonly id: "add-columns"; readonly sheet: string; readonly labels: readonly string[]; readonly column: number }
  | { readonly id: "remove-columns"; readonly sheet: string; readonly labels: readonly string[] }
  | {
      readonly id: "columns-not-added";
      readonly sheet: string;
      readonly why: "there-already" | "sheet-protected" | "not-blank";
    }
  /** Cells before and after. */
  | { readonly id: "cells"; readonly sheet: string; readonly changes: readonly CellText[] }
  /** What cannot be put back safely, and why. */
  | { readonly id: "not-restored"; readonly sheet: string; readonly cells: readonly NotRestored[] }
  /** A table on a new sheet, with its size and how many tasks it reads as. */
  | {
      readonly id: "add-table";
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
      readonly tasks: number;
      /** How many tables of a Word document it was put together from. */
      readonly parts: number;
    }
  /** What a Word document holds and the sheets do not: see WordLeftOut. */
  | { readonly id: "word-left-out"; readonly trackedChanges: boolean; readonly hiddenTexts: number; readonly footnotes: number }
  /** Rows of a damaged table that are one task each on the new sheet, each with its first and last row. */
  | { readonly id: "rows-joined"; readonly sheet: string; readonly rows: readonly (readonly [first: number, last: number])[] }
  /** The old sheet stays as it is and is not counted any more. */
  | { readonly id: "stands-for"; readonly sheet: string; readonly old: string }
  /** Everything this add-in remembers in the workbook goes. */
  | { readonly id: "forget-state" };

interface CellText {
  readonly position: CellPosition;
  readonly from: string;
  readonly to: string;
}

export interface NotRestored {
  /** Where it was written then; null for a whole sheet. */
  readonly position: CellPosition | null;
  /** What we wrote, and what stands there now ("" where the task or cell is not found any more). */
  readonly wrote: string;
  readonly now: string;
  readonly why: "edited-since" | "task-gone" | "task-ambiguous" | "formula" | "sheet-gone" | "sheet-edited" | "rows-moved" | "not-kept";
}
