import type { RunItem, RunPurpose } from "../../app/pane/pane-run";
import { type CellPosition, columnLetters, toA1 } from "../../core/sheet/cell-position";
import { counted } from "./counted";
import { dayText } from "./dates";
import { leftOutText } from "./refusals";
import { tableItemText } from "./word-import";

/** What a run is called, in English. */
export const purposes: Readonly<Record<RunPurpose, string>> = {
  highlight: "Mark overdue tasks",
  summaries: "Make summaries",
  fixes: "Change cells",
  edits: "Edit cells",
  "clear-marks": "Clear marks",
  roster: "Add the list of units",
  "progress-columns": "Add progress columns",
  reminders: "Make reminders",
  "word-import": "Import from Word",
  rebuild: "Rebuild the damaged table",
  "clear-all": "Clear every trace",
  undo: "Undo",
};

/** Names in quotes, the first few where there are many. */
export function quotedSheets(all: readonly string[]): string {
  const shown = all
    .slice(0, 6)
    .map((name) => `"${name}"`)
    .join(", ");
  return all.length > 6 ? `${shown} and ${all.length - 6} more` : shown;
}

/** What a refusal says, without whom it is said of. */
export function withoutSubject(text: string): string {
  return text.replace(/^[^:]*: /, "");
}

/** The cells that go without a mark, the first few where there are many. */
function unmarkedText(cells: readonly CellPosition[]): string {
  if (cells.length === 0) return "";
  const shown = cells.slice(0, 6).map(toA1).join(", ");
  return `. Without a mark: ${shown}${cells.length > 6 ? ` and ${cells.length - 6} more` : ""}. Their progress or time limit is too long for the formula of a mark in Excel, or nothing tells them from another task with the same time limit; please watch them yourself`;
}

/** One thing that a run does or did, in English. */
export function itemText(item: RunItem): string {
  switch (item.id) {
    case "marks": {
      const { overdue = 0, "past-due-unregistered": unregistered = 0, "due-soon": soon = 0 } = item.tasks;
      const kinds = [
        overdue > 0 ? `▲ overdue ${overdue}` : "",
        unregistered > 0 ? `△ past due ${unregistered}` : "",
        soon > 0 ? `◇ due soon ${soon}` : "",
      ].filter((kind) => kind !== "");
      const how = item.frozenAt === null ? "marks follow the day of opening" : `marks stay at ${dayText(item.frozenAt)}`;
      return `Time limits on "${item.sheet}": ${kinds.length > 0 ? kinds.join(", ") : "nothing to mark now"}; ${how}${item.replaces ? "; replaces earlier marks" : ""}${unmarkedText(item.leftOut ?? [])}`;
    }
    case "remove-marks":
      return `Remove the marks on "${item.sheet}"`;
    case "restore-marks":
      return `Bring back the earlier marks on "${item.sheet}"`;
    case "add-sheets":
      return `Add ${counted(item.sheets.length, "sheet")}: ${quotedSheets(item.sheets)}`;
    case "update-sheets":
      return `Update ${counted(item.sheets.length, "sheet")}: ${quotedSheets(item.sheets)} (they stay in place, with what units filled in)`;
    case "remove-sheets":
      return `Remove ${counted(item.sheets.length, "sheet")} made by this add-in: ${quotedSheets(item.sheets)}`;
    case "keep-as-old":
      return `Somebody changed "${item.sheet}"${item.cells.length > 0 ? ` (${item.cells.slice(0, 6).map(toA1).join(", ")}${item.cells.length > 6 ? " …" : ""})` : ""}: it stays as "${item.newName}", and a new one is made`;
    case "not-brought-back":
      return `${quotedSheets(item.sheets)}: deleted by you, not made again`;
    case "add-columns":
      return `Add ${item.labels.map((label) => `"${label}"`).join(" and ")} right of the table on "${item.sheet}" (from column ${columnLetters(item.column)}), in the style of its last column; title, borders and print area follow`;
    case "remove-columns":
      return `Take ${item.labels.map((label) => `"${label}"`).join(" and ")} off "${item.sheet}" again`;
    case "columns-not-added":
      return `No columns on "${item.sheet}": ${{ "there-already": "the table has a progress column", "sheet-protected": "the sheet is protected", "not-blank": "the columns right of the table are not blank" }[item.why]}`;
    case "cells":
      return `"${item.sheet}": ${counted(item.changes.length, "cell")}`;
    case "not-restored":
      return `"${item.sheet}": ${counted(item.cells.length, "place")} left alone`;
    case "left-out":
      return leftOutText(item.refusal);
    case "not-undoable":
      return "Too many changes for the workbook to remember how to undo them: once written, this cannot be undone. Save a copy first";
    case "add-table":
    case "word-left-out":
    case "rows-joined":
    case "stands-for":
      return tableItemText(item);
    case "forget-state":
      return "Delete what this add-in remembers in the workbook (settings, corrections, ignored findings, record of runs). This cannot be undone.";
  }
}
