import type { RunItem } from "../../core/state/run-item";
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
