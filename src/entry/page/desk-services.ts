import type { CellEditing } from "../../app/edit/cell-editing";
import type { SheetPictureSource } from "../../app/pane/sheet-picture";
import { serviceAcross } from "../shared/service-across";
import { desk } from "./desk";

/** What the pane asks of the desk. To go to a cell is the page's own work. */
export const service = serviceAcross(desk, () => Promise.resolve());

/** What the drawn sheets ask of the desk. */
export const pictures: SheetPictureSource = {
  frame: (sheet) => desk().frame(sheet),
  rows: (sheet, first, last) => desk().rows(sheet, first, last),
};

/** What editing in the drawn sheets asks of the desk. */
export const cells: CellEditing = {
  cellFacts: (sheet, cell) => desk().cellFacts(sheet, cell),
  editCells: (edit, at) => desk().editCells(edit, at),
  undoEdit: (at) => desk().undoEdit(at),
  redoEdit: (at) => desk().redoEdit(at),
};
