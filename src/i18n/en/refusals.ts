import type { FileProblem, Refusal } from "../../app/ports";
import { wordRefusalText } from "./word-refusals";
import { toA1 } from "../../core/sheet/cell-position";

const problems: Readonly<Record<FileProblem, string>> = {
  "disk-full": "the disk is full. Free some space, or choose another place.",
  "not-allowed": "the system does not allow it. Check the permissions of file and folder, or close the program that uses the file.",
  "read-only": "the disk is read-only. Choose a place that can be written to.",
  "no-folder": "the folder does not exist. Make it first, or check the path.",
  "is-folder": "this is the name of a folder. Choose another name.",
  "in-use": "another program is using the file. Close it first.",
  "name-too-long": "the name or the path is too long. Choose a shorter one.",
  "too-large": "the file would be larger than the system allows. Choose another place.",
  other: "the system reports an error. Check that the folder exists, can be written to, and has room.",
};

/** Why a workbook cannot be read or written, for the person who gave it: which file, what is the matter, what to do. */
export function refusalText(refusal: Refusal, file: string): string {
  return `${subject(refusal, file)}${reason(refusal)}`;
}

/** The same of the workbook that is open: it is not named. */
export function openWorkbookRefusal(refusal: Refusal): string {
  return refusal.id === "no-table"
    ? `In this workbook ${reason(refusal)}`
    : refusalText(refusal, "this workbook").replace('"this workbook"', "this workbook");
}

/** What a run leaves out and why: said before anything is done, and on record afterwards. */
export function leftOutText(refusal: Refusal): string {
  return capitalised(reason(refusal, true));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

function overLimit({ what, sheet, limit }: Extract<Refusal, { readonly id: "over-limit" }>, isAhead: boolean): string {
  switch (what) {
    case "cells":
      return `the sheet "${sheet}" uses too large an area, more than ${limit.toLocaleString("en")} cells; most likely something was left far right or below. Delete the rows and columns outside the table.`;
    case "columns":
      return `the sheet "${sheet}" uses more than ${limit.toLocaleString("en")} columns; most likely something was left far right. Delete the columns outside the table.`;
    case "sheets":
      return `the workbook has more than ${limit.toLocaleString("en")} sheets. Save the responsibility table as a workbook of its own.`;
    case "tasks":
      return `there are more than ${limit.toLocaleString("en")} tasks; most likely something left below the table was read as tasks. Delete the rows outside the table, or split it into several files.`;
    case "units":
      return `there are more than ${limit.toLocaleString("en")} units: ${isAhead ? "no unit sheets are made, everything else is" : "no unit sheets were made, everything else was done"}. Check that the right column was read as units, or choose which units get a sheet.`;
    case "rows":
      return `the sheet "${sheet}" would need more than Excel's ${limit.toLocaleString("en")} rows; nothing was written. Choose less (unit sheets instead of one combined sheet, or fewer units), or split the responsibility table into several files.`;
    case "formats":
      return `the workbook has as many cell formats as Excel can store (${limit.toLocaleString("en")}), and there is no room for new ones; nothing was written. Copy the sheet of the responsibility table into a new workbook.`;
  }
}

function subject(refusal: Refusal, file: string): string {
  if (isOfExcel(refusal)) return "";
  switch (refusal.id) {
    case "over-limit":
      return ["units", "rows", "formats"].includes(refusal.what) ? `Cannot write to "${file}": ` : `Cannot read "${file}": `;
    case "output-is-input":
    case "output-extension":
    case "output-unwritable":
      return `Cannot write the result "${file}": `;
    case "signed":
    case "structure-locked":
    case "sheet-protected":
    case "sheet-locked":
      return `Cannot write to "${file}": `;
    default:
      return `Cannot read "${file}": `;
  }
}

/** What Excel says of the open workbook needs no file name. */
function isOfExcel({ id }: Refusal): boolean {
  const said: readonly Refusal["id"][] = [
    "stopped",
    "worker-not-loaded",
    "read-only",
    "cell-editing",
    "cell-gone",
    "write-denied",
    "other-window",
    "too-much-at-once",
    "changed-underneath",
    "cells-in-the-way",
    "excel-busy",
    "excel-not-answering",
    "session-lost",
    "excel-too-old",
    "sheet-hidden",
    "excel-error",
    "looks-left-out",
    "half-written",
    "not-read-after",
  ];
  return said.includes(id);
}

/** @param isAhead nothing was done yet */
function reason(refusal: Refusal, isAhead = false): string {
  switch (refusal.id) {
    case "file-missing":
      return "there is no such file. Check the path and the name.";
    case "file-unreadable":
      return `${problems[refusal.problem]} (${refusal.detail})`;
    case "empty-file":
      return "the file is empty (0 bytes). Get the original again.";
    case "not-a-workbook":
      return "this is no Excel workbook. Open the original in Excel or WPS and save it as .xlsx.";
    case "encrypted":
      return "the workbook has a password for opening. Remove it in Excel (File, Info, Protect Workbook, Encrypt with Password) and save.";
    case "old-format":
      return `this is an old format (${refusal.extension}, or .et of WPS). Save it as .xlsx in Excel or WPS.`;
    case "binary-format":
      return "this is a binary workbook (.xlsb). Save it as .xlsx in Excel.";
    case "strict-format":
      return "this is a workbook in Strict Open XML. Save it as an ordinary Excel workbook (.xlsx).";
    case "damaged":
      return `the file is damaged${refusal.part === "" ? "" : ` (${refusal.part})`}: ${refusal.detail}. Repair it with "Open and Repair" in Excel and save it, or get the original again.`;
    case "too-large":
      return `the content is unusually large${refusal.part === "" ? "" : ` (${refusal.part})`}, above the limit of ${megabytes(refusal.limit)} MB. Most likely blank rows outside the table are formatted: delete the rows below and the columns beside the table, save, and try again; if not, check where the file comes from.`;
    case "over-limit":
      return overLimit(refusal, isAhead);
    case "signed":
      return "the workbook carries a digital signature, which any change would break. Save a copy without the signature first.";
    case "structure-locked":
      return "the structure of the workbook is protected, so no sheet can be added. Take the protection off in Excel (Review, Protect Workbook).";
    case "sheet-locked":
      return `the sheet "${refusal.sheet}" is protected; nothing was written. Unprotect it in Excel (Review) and do it again.`;
    case "sheet-protected":
      return `the sheet "${refusal.sheet}" is protected${isAhead ? ": no marks can go on it" : " and got no marks; everything else was done"}. To mark it, take the protection off in Excel (Review) first.`;
    case "sheet-missing":
      return `there is no sheet "${refusal.sheet}".${refusal.sheets.length > 0 ? ` The file has: ${refusal.sheets.map((name) => `"${name}"`).join(", ")}.` : ""}`;
    case "no-table":
      return `no responsibility table was found${refusal.sheets.length > 0 ? ` (sheets looked at: ${refusal.sheets.map((name) => `"${name}"`).join(", ")})` : ""}. Its header needs a column of tasks (具体任务, 工作任务 …) and one of units or time limits (责任单位, 完成时限 …).`;
    case "output-is-input":
      return "it is the file that was read, which is never overwritten. Choose another name.";
    case "output-extension":
      if (refusal.ofWord === true) return "tables of a Word document become a workbook. Use a name that ends in .xlsx.";
      return `the ending must be that of the original (${refusal.extension}).`;
    case "output-unwritable":
      return `${problems[refusal.problem]} The original is unchanged and nothing half-written was left. (${refusal.detail})`;
    case "stopped":
      return "Stopped as you asked; nothing was changed.";
    case "cell-gone":
      return `${toA1(refusal.cell)} on “${refusal.sheet}” was moved, changed or deleted since the sheet was read, and its content is not found. Review again.`;
    case "read-only":
      return "The workbook was opened for reading only: it can be checked, not written. Enable editing, or save a copy and work on that.";
    case "cell-editing":
      return "A cell is being edited, so Excel accepts nothing else. Press Enter (or Esc) to end that, then try again.";
    case "write-denied":
      return "Excel refused the change: the sheet or the workbook is protected, or you may not edit it. Take the protection off (Review), or get the right to edit, then try again.";
    case "other-window":
      return "This workbook is not in the window in front. Click on its window, then try again.";
    case "too-much-at-once":
      return "This is more than Excel handles at once. Close other large workbooks, delete formatted but empty rows and columns below and beside the table, save, and try again.";
    case "changed-underneath":
      return "The workbook was changed meanwhile: a sheet, name or mark that was needed is gone or taken. Somebody else may be editing it. Check again, then retry.";
    case "cells-in-the-way":
      return "Merged cells, a filter, a table or a pivot table stand where something was to be written. Clear the filter or move them, then try again.";
    case "excel-busy":
      return "Excel is busy (calculating, saving, or showing a dialog). Wait a moment, close the dialog, and try again.";
    case "worker-not-loaded":
      return "A part of this tool did not load: the network or the server may be down. Nothing was changed. Try again once it is back; if it stays so, reload or reopen, and ask your support to check that all files are on the server.";
    case "excel-not-answering":
      return "Excel does not answer. See whether a cell is being edited or a dialog is open, then try again. What was asked before may still be done: check again first.";
    case "session-lost":
      return "The connection to Excel was lost. Save the workbook, close this pane and open it again.";
    case "excel-too-old":
      return "This version of Excel lacks what is needed. Use Excel 2021 or later, or work on the file in the browser page.";
    case "sheet-hidden":
      return `The sheet "${refusal.sheet}" is hidden. Unhide it first (right-click a sheet tab).`;
    case "excel-error":
      return `Excel reported an unexpected error (${refusal.code}). Save the workbook and try again; if it keeps happening, tell your support the code.`;
    case "looks-left-out":
      return `Part of the look or page setup of the sheet "${refusal.sheet}" was not done; its content is complete. Reason: ${reason(refusal.because)}`;
    case "half-written":
      return `The writing broke off. ${reason(refusal.because)} What was written is on record: check again, then take this run back under the runs, or do it once more.`;
    case "not-read-after":
      return `${writtenText[refusal.written]} Then the workbook could not be read again, and the pane still shows what it was before: ${reason(refusal.because)}`;
    case "word-document":
      return wordRefusalText(refusal.because);
  }
}

/** What became of a run that no reading followed. */
const writtenText: Readonly<Record<Extract<Refusal, { readonly id: "not-read-after" }>["written"], string>> = {
  all: "Everything was written.",
  partly: "The writing was stopped as you asked; what was written is on record.",
  nothing: "Nothing was written.",
};
