import type { NotRestored, RunItem } from "../../app/pane/pane-run";
import { toA1 } from "../../core/sheet/cell-position";
import type { PaneWords } from "../../ui/words";
import { counted } from "./counted";
import { dayText } from "./dates";
import { itemText, purposes, quotedSheets } from "./run-items";

const reasons: Readonly<Record<NotRestored["why"], string>> = {
  "edited-since": "edited since",
  "task-gone": "the task is not found any more",
  "task-ambiguous": "several places look the same",
  formula: "a formula or part of a merged area",
  "sheet-gone": "the sheet is gone",
  "sheet-edited": "somebody changed the sheet",
  "rows-moved": "rows came or went, earlier marks cannot be put back",
  "not-kept": "the earlier content was not kept",
};

/** What is about to be done, and the choices before it, in English. */
export const proposalWords: PaneWords["proposal"] = {
  heading: (purpose) => `${purposes[purpose]}: what will be done`,
  sentence: (purpose, items) => {
    const changes = items.reduce((sum, item) => sum + (item.id === "cells" ? item.changes.length : 0), 0);
    switch (purpose) {
      case "highlight":
        return `Conditional formats go on the column of time limits; contents, fills and comments stay.${isAnyUnregistered(items) ? " △ only says that the limit has passed and no progress is on record: that is not overdue. ▲ is." : ""}`;
      case "summaries":
        return "Summaries go on new sheets; the table itself is not changed.";
      case "fixes":
      case "edits":
        return `The text of ${counted(changes, "cell")} changes, nothing else.`;
      case "progress-columns":
        return "Progress (with a choice list) and the day of completion are added right of the table; nothing in it changes. Can be undone until something is filled in.";
      case "reminders":
        return "One reminder per unit, on new sheets; the table itself is not changed.";
      case "clear-marks":
        return "Only marks of this add-in go; your own formats stay.";
      case "roster":
        return "A new sheet 单位名录 at the end lists the units of the tables, for you to add short names, collective names and order. Other sheets stay.";
      case "clear-all":
        return "Everything this add-in left in the workbook goes; accepted changes stay.";
      case "word-import":
        return "The table goes to a new sheet at the end, with its merged cells and line breaks, every text as text; other sheets stay.";
      case "rebuild":
        return "Rows that a paste tore apart become one row per task on a new sheet at the end; the old table is not touched.";
      case "undo":
        return "What this add-in changed is put back; what somebody edited since is left alone and listed.";
    }
  },
  nothing: (purpose) => (purpose === "undo" ? "There is nothing to undo." : "There is nothing to do."),
  item: itemText,
  notRestored: ({ position, why, now }) =>
    `${position === null ? "Whole sheet" : toA1(position)}: ${reasons[why]}${now === "" ? "" : ` (now "${now.length > 20 ? `${now.slice(0, 20)}…` : now}")`}`,
  confirm: (purpose) => purposes[purpose],
  cancel: "Cancel",
  working: "Working it out…",
  live: "Follow the day of opening",
  frozen: (asOf) => `Stay at ${dayText(asOf)}`,
  marksFollow: "Date of the marks",
  overview: "Overview",
  unitSheets: "A sheet per unit",
  combined: "All units on one sheet (a page each)",
  worstFirst: "Units with the most overdue first",
  newWorkbook: "Save as a new workbook…",
  whichUnits: (chosen, all) => `Choose units (${chosen}/${all})`,
  everyUnit: "All",
  noUnit: "None",
  changedSheets: "Generated sheets that somebody changed",
  keepAsOld: "Keep under another name, make new ones",
  replace: "Replace",
  bringBack: "Make deleted sheets again",
  internalData:
    "The summary sheets are kept in this workbook. For publication use the web page's Save a public copy, or Clear every trace in a copy.",
  furtherChanges: (count) => `Show ${count} more`,
  unchangedTable: "Nothing is written before you confirm.",
};

function isAnyUnregistered(items: readonly RunItem[]): boolean {
  return items.some((item) => item.id === "marks" && (item.tasks["past-due-unregistered"] ?? 0) > 0);
}

/** What came of it, in English. */
export const resultWords: PaneWords["result"] = {
  done: (purpose) => `Done: ${purposes[purpose]}`,
  changedMeanwhile: (sheets) =>
    sheets.length === 0
      ? "Nothing was written: what this add-in keeps in the workbook was changed elsewhere. Check again and retry."
      : `Nothing was written: ${quotedSheets(sheets)} changed after being read. Check again and retry.`,
  readAgain: "Check again",
  cancelled: "Stopped; nothing was written.",
  cancelledPartly: "Stopped half-way. What was written is on record: take it back under the runs, or do it once more.",
  undoListCleared: "Excel's own undo (Ctrl+Z) does not reach back before this; use the undo of this pane.",
  notDone: "What could not be done",
  close: "OK",
};

/** The record of runs, in English. */
export const runsWords: PaneWords["runs"] = {
  heading: (count) => `Record of runs: ${count}`,
  purpose: ({ purpose }) => purposes[purpose],
  state: ({ state }) => ({ started: "not finished", finished: "", undone: "undone" })[state],
  undo: "Undo this",
  notUndoable: "Too large: what is needed to undo it was not kept",
  forgotten: (count) => `${counted(count, "older run")} no longer remembered`,
  interrupted: ({ purpose }) => `"${purposes[purpose]}" did not come to its end. What was done can be undone.`,
  clearMarks: "Clear marks",
  clearAll: "Clear every trace…",
};
