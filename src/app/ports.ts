import type { PlanInParts } from "../core/plan/plan-in-parts";
import type { OwnMarks } from "../core/plan/plan-step";
import type { CellPosition } from "../core/sheet/cell-position";
import type { LineShift } from "../core/sheet/changes/line-shift";
import type { WorkbookSnapshot } from "../core/sheet/sheet-snapshot";

/** What a host can do and what stands in the way of writing. */
export interface HostDescription {
  readonly name: "xlsx" | "excel";
  /** Null where the workbook may be written; otherwise why not. What a program says of itself is as fresh as the last reading. */
  readonly writeRefusal: Refusal | null;
  /** True where the last reading emptied the program's own undo list: Excel does so when it is asked for merged areas. */
  readonly undoListCleared?: boolean;
  /** True where a plan is written as a whole or not at all, as a file is: nothing need be written ahead of it. */
  readonly writesWhole?: boolean;
}

/** Which sheets to read in full. The add-in's own sheets are always told apart and read as such. */
export type ReadRequest = ({ readonly sheets: "all" } | { readonly sheets: readonly string[] }) & {
  /** Stops the reading before its next request: RefusalError (stopped). */
  readonly signal?: AbortSignal;
  /** Rows read so far, and all rows; a host that reads in one go may tell nothing. */
  readonly onProgress?: (done: number, all: number) => void;
};

/** What must still be true when a plan is applied. */
export interface ApplyOptions {
  /** Fingerprints of the sheets the plan was made from. */
  readonly expect: ReadonlyMap<string, string>;
  /** What the workbook remembered when the plan was made, null for nothing; not checked where it is absent. */
  readonly state?: string | null;
  readonly signal?: AbortSignal;
  /** Steps done so far, and all steps. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What became of a plan. */
export type Outcome =
  | {
      readonly id: "applied";
      /** Cosmetic steps that could not be carried out. */
      readonly notDone: readonly Refusal[];
      /** True where the program's own undo list does not reach back before this. */
      readonly undoListCleared?: boolean;
    }
  /** Nothing was written: the sheets named were edited after they were read. No sheets: what the workbook remembers was changed elsewhere. */
  | { readonly id: "changed-meanwhile"; readonly sheets: readonly string[] }
  /** With `partly`, some was written before: the run stands in the ledger as started and can be taken back. */
  | { readonly id: "cancelled"; readonly partly?: boolean };

/** Why a workbook cannot be read or written: each has a message of its own (what, why, what to do). */
export type Refusal =
  | { readonly id: "file-missing" }
  | { readonly id: "file-unreadable"; readonly problem: FileProblem; /** The system's own words. */ readonly detail: string }
  | { readonly id: "not-a-workbook" }
  | { readonly id: "empty-file" }
  | { readonly id: "encrypted" }
  | { readonly id: "old-format"; /** ".xls" or ".et" */ readonly extension: string }
  | { readonly id: "binary-format" }
  | { readonly id: "strict-format" }
  | { readonly id: "damaged"; /** The part of the file, or "" for the whole. */ readonly part: string; readonly detail: string }
  | { readonly id: "too-large"; readonly part: string; /** Bytes. */ readonly limit: number }
  /**
   * More cells (of the sheet named), sheets or tasks (of the workbook) or units (to get a sheet each) than are worked on; more rows (of a sheet to be
   * written) or cell formats (of the workbook) than Excel has.
   */
  | {
      readonly id: "over-limit";
      readonly what: "cells" | "columns" | "sheets" | "tasks" | "units" | "rows" | "formats";
      readonly sheet: string;
      readonly limit: number;
    }
  | { readonly id: "signed" }
  | { readonly id: "structure-locked" }
  /** A protected sheet got no marks; everything else is done. */
  | { readonly id: "sheet-protected"; readonly sheet: string }
  /** A sheet that was to be written is protected: nothing was written at all. */
  | { readonly id: "sheet-locked"; readonly sheet: string }
  | { readonly id: "sheet-missing"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly id: "no-table"; readonly sheets: readonly string[] }
  | { readonly id: "output-is-input" }
  | {
      readonly id: "output-extension";
      readonly extension: string;
      /** A table from a Word document becomes a workbook. */ readonly ofWord?: true;
    }
  | { readonly id: "output-unwritable"; readonly problem: FileProblem; /** The system's own words. */ readonly detail: string }
  | { readonly id: "stopped" }
  /** The program that works beside the window: network or server failed, or not all files are there. */
  | { readonly id: "worker-not-loaded" }
  /** A cell of the last review cannot be found any more: its task was moved, changed or deleted since. */
  | { readonly id: "cell-gone"; readonly sheet: string; readonly cell: CellPosition }
  /** The workbook was opened for reading only. */
  | { readonly id: "read-only" }
  /** A cell is being edited: until that ends Excel does nothing else. */
  | { readonly id: "cell-editing" }
  | { readonly id: "write-denied" }
  | { readonly id: "other-window" }
  | { readonly id: "too-much-at-once" }
  /** A sheet, name or format that was just there is gone or another has come: somebody works in the same workbook. */
  | { readonly id: "changed-underneath" }
  /** Merged cells, a filter, a table or a pivot table stand where something was to be written. */
  | { readonly id: "cells-in-the-way" }
  | { readonly id: "excel-busy" }
  | { readonly id: "excel-not-answering" }
  | { readonly id: "session-lost" }
  | { readonly id: "excel-too-old" }
  | { readonly id: "sheet-hidden"; readonly sheet: string }
  /** Anything else Excel reports, by its code. */
  | { readonly id: "excel-error"; readonly code: string }
  /** Part of a sheet's look or page setup: what it holds is complete. */
  | { readonly id: "looks-left-out"; readonly sheet: string; readonly because: Refusal }
  /** The writing broke off: the run stands in the ledger as started and can be taken back. */
  | { readonly id: "half-written"; readonly because: Refusal }
  /** A run came to its end, and then the workbook could not be read anew: `written` says whether anything was written. */
  | { readonly id: "not-read-after"; readonly written: "all" | "partly" | "nothing"; readonly because: Refusal }
  /** A Word document from which a table was to come. */
  | { readonly id: "word-document"; readonly because: WordRefusal };

/** Why no table can be had from a Word document. */
export type WordRefusal =
  | { readonly id: "not-a-document" }
  | { readonly id: "empty-file" }
  | { readonly id: "encrypted" }
  /** .wps is the same container as .doc. */
  | { readonly id: "old-format"; readonly extension: ".doc" | ".rtf" }
  | { readonly id: "damaged"; /** The part of the file, or "" for the whole. */ readonly part: string; readonly detail: string }
  | { readonly id: "too-large"; readonly part: string; /** Bytes. */ readonly limit: number }
  /** More columns, or more text in one cell, than a sheet can have. */
  | { readonly id: "table-too-wide" | "cell-too-long"; readonly limit: number }
  | { readonly id: "no-table" }
  /** It has tables, and none reads as a responsibility table. */
  | { readonly id: "no-responsibility-table"; readonly tables: number };

/** What the system has against a file, as far as a person can do something about it. */
export type FileProblem =
  "disk-full" | "not-allowed" | "read-only" | "no-folder" | "is-folder" | "in-use" | "name-too-long" | "too-large" | "other";

/** Thrown where a refusal ends the work; caught at the entry, which words it. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.id);
    this.name = "RefusalError";
  }
}

/** A cell that a person edits, blank ones included. */
export interface CellToEdit {
  /** Excel's number format code, "General" where none is set. */
  readonly numberFormat: string;
  /** True in the header or totals row of a table in Excel's sense (格式化为表格): its text stands a second time in the table's definition. */
  readonly inTableEdge: boolean;
}

/** An edit that a host tells of. */
export interface SheetEdit {
  /** The sheet as the last reading called it; null for one that it did not know. */
  readonly sheet: string | null;
  /** The whole rows or columns that came or went by it; null for any other edit. */
  readonly lines: LineShift | null;
}

/** A workbook that can be read and changed: Excel, or a file. */
export interface WorkbookHost {
  describe(): HostDescription;
  /** Throws RefusalError. */
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /** This add-in's conditional formats on a sheet, the first rule first; calls made together may be answered together. Throws RefusalError for a sheet that is gone. */
  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]>;
  /** What a reading does not tell of cells that a person edits, in the order asked for; absent where people edit in the program itself. */
  readCellsToEdit?(sheet: string, cells: readonly CellPosition[]): Promise<readonly CellToEdit[]>;
  /** Carries out the whole plan or nothing of its data steps. Throws RefusalError. */
  apply(plan: PlanInParts, options: ApplyOptions): Promise<Outcome>;
  /** Brings a cell into view; absent where the host shows nothing. Throws RefusalError. */
  select?(sheet: string, cell: CellPosition): Promise<void>;
  /**
   * Tells of every edit that is not this add-in's own; absent where the host cannot know. Nothing is read or run on it: what was worked out is
   * marked as stale. Resolves to what ends the telling.
   */
  onEdited?(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>>;
}
