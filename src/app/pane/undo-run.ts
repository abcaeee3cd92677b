import type { MarksBySheet } from "../../core/plan/plan-clear";
import type { PlannedRun } from "../../core/plan/planned-run";
import type { SheetWords } from "../../core/plan/sheet-words";
import { planUndo } from "../../core/plan/undo/plan-undo";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import { withRunState } from "../../core/state/ledger";
import type { AddedColumn, WorkbookState } from "../../core/state/workbook-state";
import { type Review, tablesOn } from "../review";

/** The undoing of runs, and what the workbook is to remember. */
interface UndoRun {
  readonly run: PlannedRun;
  /** Once all is done. */
  readonly after: WorkbookState;
  /** From the first change on, so that an undoing that breaks off can be done again. */
  readonly ahead: WorkbookState;
}

/**
 * Takes runs back that were not taken back yet and whose inverse was kept.
 * @param runs their ids, or "all"
 * @param marks this add-in's conditional formats as they are now
 */
export function undoRun(current: Review, runs: readonly number[] | "all", marks: MarksBySheet, words: SheetWords): UndoRun {
  const { state, workbook } = current;
  const undone = state.ledger.runs.filter(
    ({ id, inverse, state: runState }) => inverse !== null && runState !== "undone" && (runs === "all" || runs.includes(id)),
  );
  const tables = (sheet: SheetSnapshot): ReturnType<typeof tablesOn> => tablesOn(sheet, state, current.roster);
  const { generated, removedColumns, ...planned } = planUndo(undone, {
    workbook,
    marks,
    generated: state.generated,
    tablesOn: tables,
    words,
  });
  const ids = undone.map(({ id }) => id);
  const isGone = (column: AddedColumn): boolean =>
    removedColumns.some(({ sheet, label }) => sheet === column.sheet && label === column.label);
  const addedColumns = state.addedColumns.filter((column) => !isGone(column));
  const removed = new Set(planned.steps.flatMap((step) => (step.step === "remove-sheet" ? [step.sheet] : [])));
  const rebuilt = state.rebuilt.filter(({ sheet }) => !removed.has(sheet));
  const after: WorkbookState = { ...state, generated, addedColumns, rebuilt, ledger: withRunState(state.ledger, ids, "undone") };
  const ahead: WorkbookState = { ...after, ledger: withRunState(state.ledger, ids, "started") };
  return { run: { ...planned, inverse: [] }, after, ahead };
}
