import type { AssumedYear, EditQuestion, EditRefusal } from "../../core/plan/cell-edits/cell-edit";
import type { CellPosition } from "../../core/sheet/cell-position";

/** What became of an edit. Nothing was written unless `done`. */
export type EditAnswer =
  | { readonly id: "refused"; readonly refusals: readonly EditRefusal[] }
  | { readonly id: "asked"; readonly questions: readonly EditQuestion[] }
  /** The cells hold what was typed already. */
  | { readonly id: "unchanged" }
  | { readonly id: "nothing-to-undo" }
  | { readonly id: "nothing-to-redo" }
  /** The cells were changed by something else since: the step is given up. */
  | { readonly id: "changed-since"; readonly sheet: string; readonly cells: readonly CellPosition[] }
  | EditDone;

export interface EditDone {
  readonly id: "done";
  readonly sheet: string;
  /** What the cells show now. */
  readonly cells: readonly { readonly position: CellPosition; readonly text: string }[];
  readonly assumedYears: readonly AssumedYear[];
  /** Cells of several fonts that hold no text any more: put back, it has one font. */
  readonly lostFonts: readonly CellPosition[];
  /** Marks on the sheet: there are none or they fit as they are, were made anew in the same run, or cannot be made anew here. */
  readonly marks: "as-they-are" | "renewed" | "not-renewed";
}

/** What the editor needs to know of a cell. */
export interface CellFacts {
  /** The top left cell of a merged area. */
  readonly position: CellPosition;
  /** Why it cannot be edited; null where it can. */
  readonly refusal: EditRefusal | null;
  /** What stands in the editor at first. */
  readonly text: string;
  readonly takes: "text" | "number" | "day";
  /** Words to choose from; anything else may be typed all the same. */
  readonly choices: readonly string[];
}
