import { toA1 } from "../../core/sheet/cell-position";
import { sheetEditWords } from "./sheet-edit";
import type { SheetViewWords } from "../../ui/sheet/words";

/** The sheet beside the pane, in English. */
export const sheetViewWords: SheetViewWords = {
  grid: (sheet) => `Sheet ${sheet}`,
  tabs: "Sheets",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fitWidth: "Fit width",
  legend: "Marks",
  marks: { overdue: "▲ Overdue", pastDue: "△ Past due, not registered", dueSoon: "◇ Due soon" },
  hasFinding: "has a finding",
  loading: "Reading the sheet…",
  cell: (cell, text) => `${toA1(cell)} ${text === "" ? "blank" : text}`,
  finding: (title) => `Finding: ${title}`,
  edit: sheetEditWords,
  goTo: (sheet) => `Go to ${sheet}`,
};
