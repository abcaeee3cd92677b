import type { SheetChanges } from "../../core/sheet/changes/sheet-changes";
import type { RecordedPurpose, RunItem as RecordedItem } from "../../core/state/run-item";
import type { Outcome, Refusal } from "../ports";
import type { PaneReview } from "./pane-review";

export type { LineChange, SheetChanges } from "../../core/sheet/changes/sheet-changes";
export type { WrittenCell } from "../../core/plan/undo/written-cells";
export type { NotRestored } from "../../core/state/run-item";

/** What a proposal is for. Undo and 清除全部痕迹 leave no record of their own. */
export type RunPurpose = RecordedPurpose | "clear-all" | "undo";

/** One thing a run does or did: data for a sentence of its own. */
export type RunItem =
  | RecordedItem
  | { readonly id: "left-out"; readonly refusal: Refusal }
  /** The run writes more than the workbook can remember: it cannot be taken back. */
  | { readonly id: "not-undoable" };

/** What is about to be done, shown before anything is written. */
export interface Proposal {
  /** Names it to `carryOut`; the next proposal or review makes it void. */
  readonly id: number;
  readonly purpose: RunPurpose;
  /** Empty where there is nothing to do. */
  readonly items: readonly RunItem[];
}

/** A run the workbook remembers. */
export interface PaneRun {
  readonly id: number;
  readonly purpose: RecordedPurpose;
  /** Local date and time to the minute: 2021-10-15T09:30. */
  readonly when: string;
  /** "started": it never came to its end and may be half done. */
  readonly state: "started" | "finished" | "undone";
  readonly items: readonly RunItem[];
  /** False where what is needed to take it back was too large to keep. */
  readonly undoable: boolean;
}

/** What became of a proposal. */
export interface RunResult {
  readonly outcome: Outcome;
  /** What was done: empty unless applied. */
  readonly items: readonly RunItem[];
  /** What was changed meanwhile on the sheets that the proposal relied on; empty unless that is why nothing was written. */
  readonly changes: readonly SheetChanges[];
  /** The workbook as it is now. */
  readonly review: PaneReview;
}
