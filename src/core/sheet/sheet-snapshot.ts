import type { DateSystem } from "../calendar/excel-serial";
import type { CellArea } from "./cell-position";

/** What a cell holds. A date is a number whose number format shows a day. */
export type ValueKind = "text" | "number" | "date" | "boolean" | "error";

/** One cell that holds something, as read. Blank cells are absent, however they are formatted. */
export interface CellSnapshot {
  readonly kind: ValueKind;
  /** The stored value: text, number (a date's Excel serial), boolean, or the error's code as text. */
  readonly value: string | number | boolean;
  /** What the sheet shows: the text itself, or the number in its number format. */
  readonly text: string;
  /** Excel's number format code, "General" where none is set. */
  readonly numberFormat: string;
  /** True where a formula computes the value: such a cell is never written. */
  readonly formula: boolean;
  /** True where parts of the text have character formats of their own (rich text). */
  readonly mixedFormats: boolean;
}

/** One sheet exactly as read, before anyone says what it means. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly dateSystem: DateSystem;
  /** Rows from row 1 on (index 0), each from column A on (index 0). Rows and cells that hold nothing may be absent. */
  readonly rows: readonly (readonly (CellSnapshot | undefined)[] | undefined)[];
  readonly merges: readonly CellArea[];
  /** 1-based. */
  readonly hiddenRows: ReadonlySet<number>;
  /** 1-based. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** The area of the sheet's own filter, if one is set. */
  readonly filter: CellArea | null;
  /** True where the sheet is protected. */
  readonly locked: boolean;
  /** Heights of rows (1-based) that differ from `defaultRowHeight`, in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** In points. */
  readonly defaultRowHeight: number;
  /** The key this add-in gave the sheet when it made it (see core/plan/ownership.ts), null for every other sheet. */
  readonly ownKey: string | null;
}

/** The sheet's name and what it is, without its cells. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly ownKey: string | null;
}

/** What a host read of a workbook in one go. */
export interface WorkbookSnapshot {
  /** All sheets in the order of their tabs. */
  readonly entries: readonly SheetEntry[];
  /** The sheets that were asked for, in full: none of this add-in's own. */
  readonly sheets: readonly SheetSnapshot[];
  /** This add-in's own sheets in full, for what a person typed on them. A host may read one only when what is on it is asked for, and throw then. */
  readonly ownSheets: readonly SheetSnapshot[];
  /** A short text per sheet name that changes when any cell of the sheet changes. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** True where sheets cannot be added, removed or renamed. */
  readonly structureLocked: boolean;
  /** What this add-in remembers in the workbook, as it was written there; null where it remembers nothing. */
  readonly state: string | null;
}

/** The most that a cell can hold, in UTF-16 units (Excel specifications and limits). */
export const longestCellText = 32_767;
