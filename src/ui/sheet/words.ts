import type { EditDone } from "../../app/edit/edit-answer";
import type { Refusal } from "../../app/ports";
import type { AssumedYear, EditQuestion, EditRefusal } from "../../core/plan/cell-edits/cell-edit";
import type { CellPosition } from "../../core/sheet/cell-position";

/** The words of the sheet drawn beside the pane. */
export interface SheetViewWords {
  readonly grid: (sheet: string) => string;
  readonly tabs: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly legend: string;
  readonly marks: { readonly overdue: string; readonly pastDue: string; readonly dueSoon: string };
  /** What the corner of a cell says. */
  readonly hasFinding: string;
  readonly loading: string;
  readonly cell: (cell: CellPosition, text: string) => string;
  readonly finding: (title: string) => string;
  readonly goTo: (sheet: string) => string;
  readonly edit: SheetEditWords;
}

/** The words of editing in the sheet. */
export interface SheetEditWords {
  readonly undo: string;
  readonly redo: string;
  /** The active cell, before it is edited. `cell` is its address and text. */
  readonly ready: (cell: string) => string;
  readonly editor: (cell: CellPosition) => string;
  /** What the keys do while a cell is edited. */
  readonly keys: string;
  readonly choices: (cell: CellPosition) => string;
  readonly changed: (cells: EditDone["cells"]) => string;
  readonly undone: (cells: EditDone["cells"]) => string;
  readonly redone: (cells: EditDone["cells"]) => string;
  /** Several sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  readonly assumedYear: (year: AssumedYear) => string;
  readonly lostFonts: (cells: readonly CellPosition[]) => string;
  readonly marksRenewed: string;
  readonly marksNotRenewed: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly changedSince: (cells: readonly CellPosition[]) => string;
  readonly refusal: (refusal: EditRefusal) => string;
  readonly question: (question: EditQuestion) => string;
  readonly furtherQuestions: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  /** The workbook cannot be written. */
  readonly noWriting: (refusal: Refusal) => string;
  readonly failed: (detail: string) => string;
  readonly close: string;
}
