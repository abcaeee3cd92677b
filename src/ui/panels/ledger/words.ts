import type { WrittenCell } from "../../../app/pane/pane-run";

/** The words for what was done so far, run by run. */
export interface LedgerWords {
  /** Shows runs that were not listed at first. */
  readonly allRuns: (count: number) => string;
  /** How many cells a run wrote. */
  readonly cells: (count: number) => string;
  readonly furtherCells: (count: number) => string;
  readonly allCells: (count: number) => string;
  readonly jump: (sheet: string, address: string) => string;
  /** Where a cell stood when it was written, where that is another place than now. */
  readonly then: (address: string) => string;
  /** What became of a cell; "" where it still says what was written. */
  readonly state: Readonly<Record<WrittenCell["state"], string>>;
  readonly loading: string;
  /** What undoing does with a cell that was changed since. */
  readonly hint: string;
}
