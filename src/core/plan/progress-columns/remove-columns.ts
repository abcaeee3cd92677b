import { textAt } from "../../sheet/cell-lookup";
import type { CellPosition } from "../../sheet/cell-position";
import type { NotRestored } from "../../state/run-item";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import { withoutBlanks } from "../../sheet/plain-text";
import type { PlanStep } from "../plan-step";
import { cellMerges, fullWidthMerges, tableEdges, tableRows } from "./column-layout";

/** What takes added columns off a table, or why they stay. */
export interface RemovedColumns {
  readonly steps: readonly PlanStep[];
  readonly refused: readonly NotRestored[];
  /** Labels of the columns that go. */
  readonly labels: readonly string[];
}

/**
 * Takes columns that this add-in added off a table again, found by their labels at its right edge.
 * @param evenFilled false: a column in which somebody typed stays, and the cells are listed
 */
export function removeColumns(table: ResponsibilityTable, labels: readonly string[], evenFilled: boolean): RemovedColumns {
  const edges = tableEdges(table);
  const own = ownColumns(table, labels, edges.last);
  if (own.length === 0) {
    return { steps: [], refused: [{ position: null, wrote: labels.join("、"), now: "", why: "task-gone" }], labels: [] };
  }
  const filled = own.flatMap((column) => filledCells(table, column));
  if (!evenFilled && filled.length > 0) {
    const refused = filled.map((position) => ({
      position,
      wrote: "",
      now: textAt(table.sheet, position.row, position.column),
      why: "edited-since" as const,
    }));
    return { steps: [], refused, labels: [] };
  }
  return { steps: removal(table, own), refused: [], labels: own.map((column) => labelOf(table, column)) };
}

/** The last columns of the table as long as they carry one of the labels, from left to right. */
function ownColumns(table: ResponsibilityTable, labels: readonly string[], last: number): number[] {
  const wanted = new Set(labels);
  const own: number[] = [];
  for (let column = last; column > 0 && wanted.delete(labelOf(table, column)); column--) own.unshift(column);
  return own;
}

function labelOf({ sheet, header }: ResponsibilityTable, column: number): string {
  return withoutBlanks(textAt(sheet, header.firstRow, column));
}

function filledCells({ sheet, header }: ResponsibilityTable, column: number): CellPosition[] {
  return sheet.rows.flatMap((_row, index) =>
    index + 1 > header.lastRow && textAt(sheet, index + 1, column) !== "" ? [{ row: index + 1, column }] : [],
  );
}

function removal(table: ResponsibilityTable, own: readonly number[]): PlanStep[] {
  const { sheet } = table;
  const edges = tableEdges(table);
  const rows = tableRows(table, edges);
  const firstOwn = own[0] ?? edges.last;
  const lastOwn = own.at(-1) ?? edges.last;
  const area = { firstRow: rows.first, lastRow: rows.last, firstColumn: firstOwn, lastColumn: lastOwn };
  const wide = fullWidthMerges(sheet, edges);
  const merged = own.flatMap((column) => cellMerges(table, column));
  return [
    ...[...wide, ...merged].map((merge): PlanStep => ({ step: "unmerge", sheet: sheet.name, area: merge })),
    { step: "remove-data-validation", sheet: sheet.name, area },
    { step: "clear-cells", sheet: sheet.name, area },
    ...wide
      .filter(({ firstColumn }) => firstColumn < firstOwn)
      .map((merge): PlanStep => ({ step: "merge", sheet: sheet.name, area: { ...merge, lastColumn: firstOwn - 1 } })),
    { step: "column-widths", sheet: sheet.name, widths: new Map(own.map((column) => [column, null])) },
    { step: "print-columns", sheet: sheet.name, was: edges.last, now: firstOwn - 1 },
  ];
}
