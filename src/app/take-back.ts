/** What takes back what was written: undo, clearing, the copy for publication; and what the record says of single cells. */
export { planClearAll, planClearMarks } from "../core/plan/plan-clear";
export { writtenCells } from "../core/plan/undo/written-cells";
export { undoRun } from "./pane/undo-run";
export { makePublic } from "./public-copy";
