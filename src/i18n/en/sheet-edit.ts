import type { EditDone } from "../../app/edit/edit-answer";
import { toA1 } from "../../core/sheet/cell-position";
import type { SheetEditWords } from "../../ui/sheet/words";
import { editQuestionText, editRefusalText } from "./cell-edits";
import { dayText } from "./dates";
import { cellList, quote } from "./lists";
import { refusalText } from "./refusals";

/** Editing in the sheet beside the pane, in English. */
export const sheetEditWords: SheetEditWords = {
  undo: "Undo the last edit (Ctrl+Z)",
  redo: "Redo the edit (Ctrl+Y)",
  ready: (cell) => `${cell}, press F2 or type to edit`,
  editor: (cell) => `Edit ${toA1(cell)}`,
  keys: "Enter or Tab confirms, Esc cancels, Alt+Enter breaks the line",
  choices: (cell) => `Words for ${toA1(cell)}; anything else can be typed`,
  changed: (cells) => `${changes(cells, (cell, text) => (text === "" ? `${cell} cleared` : `${cell} is now ${quote(text)}`))}.`,
  undone: (cells) => `Undone: ${changes(cells, (cell, text) => `${cell} is ${text === "" ? "blank" : quote(text)} again`)}.`,
  redone: (cells) => `Done again: ${changes(cells, (cell, text) => `${cell} is ${text === "" ? "blank" : quote(text)}`)}.`,
  sentences: (sentences) => sentences.join(" "),
  assumedYear: ({ position, date }) => `${toA1(position)} was typed without a year; taken in the plan's year: ${dayText(date)}.`,
  lostFonts: (cells) => `${cellList(cells)} had several fonts; undone, the text comes back in one.`,
  marksRenewed: "The marks follow.",
  marksNotRenewed: "The marks do not follow; mark the table again.",
  nothingToUndo: "There is no edit to undo; what was done before can be undone in the record.",
  nothingToRedo: "There is no edit to redo.",
  changedSince: (cells) => `${cellList(cells)} changed again since; this step is not undone.`,
  refusal: editRefusalText,
  question: editQuestionText,
  furtherQuestions: (count) => `The same goes for ${count} more cells.`,
  yes: "Change it",
  no: "Back",
  noWriting: (refusal) => `It cannot be changed: ${refusalText(refusal, "")}`,
  failed: (detail) => `Not changed (${detail}); the cell holds what it held.`,
  close: "Close",
};

function changes(cells: EditDone["cells"], sentence: (cell: string, text: string) => string): string {
  const [first] = cells;
  if (!first) return "";
  return cells.length === 1
    ? sentence(toA1(first.position), first.text)
    : `${cellList(cells.map(({ position }) => position))} (${cells.length} cells)`;
}
