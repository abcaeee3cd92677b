/** What takes back what was written: undo, clearing, the copy for publication. */
export { planClearAll, planClearMarks } from "../core/plan/plan-clear";
export { undoRun } from "./pane/undo-run";
export { makePublic } from "./public-copy";
