import type { RunItem } from "../../core/state/run-item";
import { refusalText } from "./refusals";
import type { WordImportWords } from "../../ui/panels/word-import/words";
import { counted } from "./counted";

type TableItem = Extract<RunItem, { readonly id: "add-table" | "word-left-out" | "rows-joined" | "stands-for" }>;

/** What is said of a table that came from Word or was rebuilt. */
export function tableItemText(item: TableItem): string {
  switch (item.id) {
    case "add-table": {
      const tasks = item.tasks > 0 ? `reads as ${counted(item.tasks, "task")}` : "no tasks were read";
      const parts = item.parts > 1 ? `; put together from ${item.parts} parts that a page break had divided, with one header` : "";
      return `New sheet "${item.sheet}": ${counted(item.rows, "row")} × ${counted(item.columns, "column")}, ${tasks}${parts}`;
    }
    case "word-left-out":
      return [
        ...(item.trackedChanges
          ? ["the document has tracked changes: it was read as if all were accepted; check it against the final version"]
          : []),
        ...(item.hiddenTexts > 0 ? [`${counted(item.hiddenTexts, "hidden passage")} left out`] : []),
        ...(item.footnotes > 0 ? [`${counted(item.footnotes, "footnote")} left out`] : []),
      ].join("; ");
    case "rows-joined": {
      const shown = item.rows.slice(0, 8).map(([first, last]) => `${first}–${last}`);
      return `"${item.sheet}": rows ${shown.join(", ")}${item.rows.length > 8 ? ` and others (${item.rows.length} in all)` : ""} become one task each`;
    }
    case "stands-for":
      return `"${item.old}" stays as it is and is no longer counted: "${item.sheet}" stands for it until it is deleted or taken back`;
  }
}

/** Words of the pane and the page for tables that come from Word. */
export const wordImportWords: WordImportWords = {
  import: "Import from Word…",
  importHint: "Writes tables of a .docx attachment to new sheets, after a preview, and can be undone; other sheets stay.",
  reading: (file) => `Reading "${file}"…`,
  refusal: refusalText,
  choose: (file, tables) => `"${file}" has ${counted(tables, "table")}. Choose what you need:`,
  table: ({ title, firstRow }) => title ?? `First row: ${shortened(firstRow)}`,
  size: ({ rows, columns, tasks, parts }) =>
    `${counted(rows, "row")} × ${counted(columns, "column")}, ${tasks > 0 ? counted(tasks, "task") : "does not read as a responsibility table"}${parts > 1 ? `, put together from ${parts} parts divided by page breaks` : ""}`,
  leftOut: ({ leftOut }) => {
    const text = tableItemText({ id: "word-left-out", ...leftOut });
    return text === "" ? "" : `Please note: ${text}.`;
  },
  preview: (chosen) => (chosen > 1 ? `Preview ${chosen} tables` : "Preview"),
  open: (chosen) => (chosen > 1 ? `Open ${chosen} tables` : "Open the table"),
  cancel: "Cancel",
  opened: (file, offer, chosen) => {
    const parts = chosen.reduce((sum, place) => sum + Math.max(0, (offer.tables[place]?.parts ?? 1) - 1), 0);
    const joined = parts > 0 ? " Parts divided by page breaks are one table, with one header." : "";
    const leftOut = wordImportWords.leftOut(offer);
    return `The table from "${file}" is now a new workbook: save it as .xlsx if you need it. The Word document is unchanged.${joined}${leftOut === "" ? "" : ` ${leftOut}`}`;
  },
  damaged: (tasks) =>
    `${counted(tasks, "task")} ${tasks === 1 ? "takes" : "take"} several rows each, probably torn apart by a paste from Word. A new sheet can have them in one row per task; this one stays as it is.`,
  rebuild: "Rebuild the damaged table…",
  withSupposed: (count) => `Join also ${counted(count, "place")} where that is only supposed`,
  supposedHint:
    "Supposed because number, units and deadline are merged beside several rows and the text above breaks off, or because one task has several deadlines. Compare with the old table.",
};

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
