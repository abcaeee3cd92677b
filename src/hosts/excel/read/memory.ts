import type { CellArea } from "../../../core/sheet/cell-position";

/** What is known of a sheet from the last reading. */
export interface SheetExtent {
  /** The area that holds anything; null for a blank sheet. */
  readonly used: CellArea | null;
  /** What one row weighs in an answer with everything; 0 for not known. */
  readonly rowBytes: number;
  /** Columns (1-based) in which formulas compute values. */
  readonly computed: readonly number[];
}

/** What a reading leaves for the next one. Nothing of it is relied on: it saves requests where it still holds. */
export interface Memory {
  /** In the order of the tabs. */
  readonly extents: ReadonlyMap<string, SheetExtent>;
  /** The ids of conditional formats with a formula by sheet, and whether they are ours. Ids last for a session only. */
  readonly formats: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  readonly statePartId: string | null;
  /** The names of sheets by their ids, which last for a session only. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

export const noMemory: Memory = { extents: new Map(), formats: new Map(), statePartId: null, sheetIds: new Map() };
