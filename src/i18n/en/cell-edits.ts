import type { EditQuestion, EditRefusal } from "../../core/plan/cell-edits/cell-edit";
import { toA1 } from "../../core/sheet/cell-position";
import { quote } from "./lists";

/** Why a cell cannot be edited, and what to do. */
export function editRefusalText(refusal: EditRefusal): string {
  switch (refusal.id) {
    case "formula":
      return `${toA1(refusal.position)} is worked out by a formula and cannot be changed here. Change the cells it refers to, or the formula in Excel or WPS.`;
    case "table-edge":
      return `${toA1(refusal.position)} is in the header or totals row of an Excel table; changed here, the file would be damaged. Change it in Excel or WPS.`;
    case "merged":
      return `What was pasted meets merged cells (${toA1(refusal.position)}); nothing was pasted. Paste cell by cell, or beside merged cells.`;
    case "hidden":
      return `What was pasted goes over hidden rows or columns (${toA1(refusal.position)}); nothing was pasted. Show them first, or paste in parts.`;
    case "sheet-protected":
      return `The sheet "${refusal.sheet}" is protected and cannot be changed. Take the protection off in Excel or WPS first.`;
    case "generated-sheet":
      return `"${refusal.sheet}" is a generated sheet; ${toA1(refusal.position)} is written anew with the next generation. Only progress and remarks on unit sheets can be filled in; change anything else in the original table.`;
    case "too-long":
      return `${toA1(refusal.position)} would hold ${refusal.length} characters; a cell holds at most ${refusal.limit}. Shorten the text.`;
    case "beyond-sheet":
      return "What was pasted reaches beyond the edge of the sheet; nothing was pasted. Begin farther to the left or the top.";
    case "too-many-cells":
      return `At most ${refusal.limit} cells can be pasted at once; these are ${refusal.cells}. Paste them in parts.`;
    case "sheet-missing":
      return `There is no sheet "${refusal.sheet}".`;
  }
}

/** What is asked before a cell is edited. */
export function editQuestionText(question: EditQuestion): string {
  const cell = toA1(question.position);
  switch (question.id) {
    case "not-a-day":
      return `${cell} is a cell for a date; ${notADay[question.why](quote(question.typed))}. Keep it as text?`;
    case "header":
      return `${cell} ${quote(question.text)} is a column header; the columns will be read anew. Change it?`;
    case "several-tasks":
      return `${cell} is a merged cell that counts for ${question.tasks} tasks; the change counts for all of them. Change it?`;
  }
}

const notADay: Readonly<Record<Extract<EditQuestion, { readonly id: "not-a-day" }>["why"], (typed: string) => string>> = {
  impossible: (typed) => `${typed} is no day that exists`,
  "no-year": (typed) => `${typed} has no year, and the title names none; write it as 2021-9-30`,
  unreadable: (typed) => `${typed} is no date; dates can be written as 2021-9-30 or 2021年9月30日`,
};
