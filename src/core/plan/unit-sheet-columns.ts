import { printableWidth } from "./page-layout";
import type { UnitSheetWords } from "./sheet-words";

/** The fields of a unit sheet from left to right. The table's name is left out where there is one table. */
const fields = ["number", "sourceTable", "source", "task", "role", "deadline", "readAs", "status", "days", "progress", "remark"] as const;
export type UnitSheetField = (typeof fields)[number];

/** The row of the labels, 1-based: below the title and the as-of line. */
export const unitSheetHeaderRow = 3;

/** Points; the task takes what the page leaves. */
const widths: Readonly<Record<Exclude<UnitSheetField, "task">, number>> = {
  number: 32,
  sourceTable: 60,
  source: 42,
  role: 32,
  deadline: 90,
  readAs: 86,
  status: 66,
  days: 56,
  progress: 80,
  remark: 60,
};

/** Which field stands in which column (1-based). */
export interface UnitSheetColumns {
  readonly fields: readonly UnitSheetField[];
  /** Points, from column A on. */
  readonly widths: readonly number[];
  readonly of: (field: UnitSheetField) => number;
}

export function unitSheetColumns(showTable: boolean): UnitSheetColumns {
  const shown = fields.filter((field) => field !== "sourceTable" || showTable);
  const used = shown.reduce((sum, field) => sum + (field === "task" ? 0 : widths[field]), 0);
  return {
    fields: shown,
    widths: shown.map((field) => (field === "task" ? printableWidth - used : widths[field])),
    of: (field) => shown.indexOf(field) + 1,
  };
}

/**
 * The columns of number, task and notes on a sheet written earlier, from its labels (row → column → text): by their words, or, where the sheet
 * was written in another language, by the order in which we write them. Null where the sheet does not look like ours any more.
 */
export function findNoteColumns(
  rows: readonly (readonly string[])[],
  words: UnitSheetWords["columns"],
): {
  readonly headerRow: number;
  readonly number: number;
  readonly task: number;
  readonly progress: number;
  readonly remark: number;
} | null {
  for (const [index, labels] of rows.entries()) {
    const [number, task, progress, remark] = [words.number, words.task, words.progress, words.remark].map(
      (label) => labels.indexOf(label) + 1,
    );
    if (number && task && progress && remark) return { headerRow: index + 1, number, task, progress, remark };
  }
  const count = (rows[unitSheetHeaderRow - 1] ?? []).filter((label) => label !== "").length;
  const written = [unitSheetColumns(false), unitSheetColumns(true)].find((columns) => columns.fields.length === count);
  if (!written) return null;
  const { of } = written;
  return { headerRow: unitSheetHeaderRow, number: of("number"), task: of("task"), progress: of("progress"), remark: of("remark") };
}
