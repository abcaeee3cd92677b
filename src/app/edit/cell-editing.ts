import type { CellEdit } from "../../core/plan/cell-edits/cell-edit";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { Moment } from "../pane/pane-service";
import type { CellFacts, EditAnswer } from "./edit-answer";

/** What a sheet that is drawn beside the pane asks for to be edited. Whatever fails rejects with an Error that carries a `refusal` where there is one. */
export interface CellEditing {
  cellFacts(sheet: string, cell: CellPosition): Promise<CellFacts>;
  editCells(edit: CellEdit, moment: Moment): Promise<EditAnswer>;
  undoEdit(moment: Moment): Promise<EditAnswer>;
  redoEdit(moment: Moment): Promise<EditAnswer>;
}
