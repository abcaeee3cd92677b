import type { CellArea } from "../sheet/cell-position";

/** One row of a long list. */
export interface LongListRow {
  /** Points. */
  readonly height: number;
  /** From column A on; "" for a blank cell. Text is text, whatever it looks like, and no longer than a cell holds. */
  readonly values: readonly (string | number)[];
}

/**
 * Rows too many to be held as steps: the host asks for one after another while it writes. The steps make the sheet with everything above the list and
 * two rows that show its looks, the last of the sheet: `firstRow` with blank cells, and below it cells with a text that begins with `=`, in whose looks
 * such texts stay texts when a person edits them. The rows of the list take the place of both.
 */
export interface LongList {
  readonly sheet: string;
  /** 1-based. */
  readonly firstRow: number;
  /** Filter buttons stand in the first row of this area: the labels, with all rows below. */
  readonly filter: CellArea;
  readonly rows: Iterable<LongListRow>;
}

/** What the cells of the second of the two rows hold. */
export const looksLikeFormula = "=";
