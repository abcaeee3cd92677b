import type { CellArea } from "../../sheet/cell-position";
import { cellAt } from "../../sheet/cell-lookup";
import { lastSheetColumn } from "../../sheet/cell-position";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { withCellTexts } from "../../sheet/with-cell-texts";
import { offeredProgressWords } from "../../schedule/read-progress";
import type { Inverse } from "../../state/inverse";
import type { AddedColumn } from "../../state/workbook-state";
import type { RunItem } from "../../state/run-item";
import { addedColumnLabels } from "../../table/header-vocabulary";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import type { PlannedRun } from "../planned-run";
import type { PlanStep } from "../plan-step";
import { cellMerges, fullWidthMerges, rowsAround, tableEdges, tableRows } from "./column-layout";

/** Points. */
const progressWidth = 72;
const doneDateWidth = 96;
/** A day as it is typed into a cell and shown in the official way. */
const dayFormat = 'yyyy"年"m"月"d"日"';

export interface PlannedColumns extends PlannedRun {
  /** What the workbook is to remember of them. */
  readonly added: readonly AddedColumn[];
  /** The sheet as it will be, for reading it again; null where nothing is added. */
  readonly sheetAfter: SheetSnapshot | null;
}

/**
 * Adds 完成情况 with its choice list, and 完成时间, right of a table that registers no progress, in the style of its last column: titles and section rows
 * grow with it, and so does the print area. A column that the table has already is not added. Nothing is planned, and the reason given, where the
 * sheet is protected or something stands in the way.
 * @param prompt shown beside the choice list
 */
export function planProgressColumns(table: ResponsibilityTable, prompt: string): PlannedColumns {
  const { sheet, header, columns } = table;
  const wanted = (["progress", "doneDate"] as const).filter((field) => columns[field] === null);
  const edges = tableEdges(table);
  const obstacle = obstacleTo(sheet, edges.last, wanted.length, columns.progress !== null);
  if (obstacle !== null) return nothing({ id: "columns-not-added", sheet: sheet.name, why: obstacle });
  const rows = tableRows(table, edges);
  const last = edges.last + wanted.length;
  const cells = wanted.map((field, index) => ({
    position: { row: header.firstRow, column: edges.last + 1 + index },
    text: addedColumnLabels[field],
  }));
  const area = (column: number): CellArea => ({ firstRow: rows.first, lastRow: rows.last, firstColumn: column, lastColumn: column });
  const name = sheet.name;
  const wide = fullWidthMerges(sheet, edges);
  const steps: PlanStep[] = [
    {
      step: "write-cells",
      sheet: name,
      cells: cells.map(({ position, text }) => ({ position, before: { kind: "blank" }, after: { kind: "text", text } })),
    },
    ...wide.map((merge): PlanStep => ({ step: "unmerge", sheet: name, area: merge })),
    ...wanted.map((field, index): PlanStep => {
      const numberFormat = field === "doneDate" ? dayFormat : null;
      return { step: "copy-format", sheet: name, from: area(edges.last), to: area(edges.last + 1 + index), numberFormat };
    }),
    ...wide.map((merge): PlanStep => ({ step: "merge", sheet: name, area: { ...merge, lastColumn: last } })),
    ...cells
      .flatMap(({ position }) => cellMerges(table, position.column))
      .map((merge): PlanStep => ({ step: "merge", sheet: name, area: merge })),
    {
      step: "column-widths",
      sheet: name,
      widths: new Map(wanted.map((field, index) => [edges.last + 1 + index, field === "progress" ? progressWidth : doneDateWidth])),
    },
    ...(table.tasks.length === 0 ? [] : [choiceList(table, edges.last + 1, prompt)]),
    { step: "print-columns", sheet: name, was: edges.last, now: last },
  ];
  const labels = cells.map(({ text }) => text);
  const inverse: Inverse = { id: "columns-added", sheet: name, labels };
  return {
    steps,
    items: [{ id: "add-columns", sheet: name, labels, column: edges.last + 1 }],
    inverse: [inverse],
    added: labels.map((label) => ({ sheet: name, label })),
    sheetAfter: withCellTexts(sheet, cells),
  };
}

type Obstacle = Extract<RunItem, { readonly id: "columns-not-added" }>["why"];

function obstacleTo(sheet: SheetSnapshot, last: number, count: number, hasProgress: boolean): Obstacle | null {
  if (hasProgress) return "there-already";
  if (sheet.locked) return "sheet-protected";
  if (last + count > lastSheetColumn) return "not-blank";
  const beside = Array.from({ length: count }, (_, index) => last + 1 + index);
  const filled = sheet.rows.some((_row, index) => beside.some((column) => cellAt(sheet, index + 1, column) !== undefined));
  const merged = sheet.merges.some(({ firstColumn, lastColumn }) => lastColumn > last && firstColumn <= last + count);
  return filled || merged ? "not-blank" : null;
}

function nothing(item: RunItem): PlannedColumns {
  return { steps: [], items: [item], inverse: [], added: [], sheetAfter: null };
}

function choiceList({ sheet, tasks }: ResponsibilityTable, column: number, prompt: string): PlanStep {
  const { first, last } = rowsAround(tasks);
  const area = { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column };
  return { step: "data-validation", sheet: sheet.name, area, list: offeredProgressWords, prompt };
}
