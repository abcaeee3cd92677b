import type { LineChange, SheetChanges } from "../../../app/pane/pane-run";

/** The words for what somebody else changed between reading and writing. */
export interface ChangedWords {
  /** The sheet, and what became of it where it is gone or called otherwise. */
  readonly sheet: (changes: SheetChanges) => string;
  readonly line: (change: LineChange) => string;
  readonly reordered: (firstRow: number, lastRow: number) => string;
  /** Before the cells that hold something else. */
  readonly cells: (count: number) => string;
  readonly furtherCells: (count: number) => string;
  /** Nothing that can be named: a formula with the same result, merged areas. */
  readonly unnamed: string;
  /** What happens to what was chosen. */
  readonly kept: string;
}
