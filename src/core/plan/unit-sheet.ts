import type { UnitModel } from "../summary/summary-models";
import { SheetFlow } from "./layout/sheet-flow";
import type { SheetRow } from "./layout/sheet-row";
import { landscapePage } from "./page-layout";
import type { SheetFilling } from "./plan-in-parts";
import type { PlanStep } from "./plan-step";
import { unitTabColor } from "./sheet-style";
import type { SheetWords } from "./sheet-words";
import { unitSheetHeaderRow } from "./unit-sheet-columns";
import { type UnitRowOptions, collectiveRows, footerRows, formerTaskRows, unitHead, unitTaskRows } from "./unit-sheet-rows";

/** What fills the sheet of one unit. */
export function unitSheet(sheet: string, unit: UnitModel, options: UnitRowOptions): SheetFilling {
  const { words, columns } = options;
  const flow = new SheetFlow(columns.widths, unitHead(unit, options));
  const rows = [...unitTaskRows(unit, options), ...collectiveRows(unit, options)];
  const filled = taskRowNumbers(rows, flow.table({ head: [], again: [], rows }));
  flow.table({ head: [], again: [], rows: formerTaskRows(options.notes.left, options) });
  // A page that holds nothing but the lines to sign would look like another unit's.
  flow.placeWithLast(footerRows(options));
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: flow.lastColumn };
  const others: readonly PlanStep[] = [
    ...choiceLists(sheet, filled, columns.of("progress"), words),
    { step: "freeze", sheet, position: { row: unitSheetHeaderRow + 1, column: 1 } },
    landscapePage(sheet, area, { first: 1, last: unitSheetHeaderRow }, words),
    { step: "tab-color", sheet, color: unitTabColor },
  ];
  return { rows: flow.laidOut(sheet), others };
}

/** The numbers of those rows that hold a task: a heading is one cell over the whole width. */
export function taskRowNumbers(rows: readonly SheetRow[], numbers: readonly number[]): number[] {
  return numbers.filter((_number, index) => (rows[index]?.cells.length ?? 0) > 1);
}

/** The words to choose from beside each task: one list for rows that follow each other. */
export function choiceLists(sheet: string, rows: readonly number[], column: number, { unitSheet }: SheetWords): PlanStep[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => ({
    step: "data-validation",
    sheet,
    area: { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column },
    list: unitSheet.progressChoices,
    prompt: unitSheet.progressPrompt,
  }));
}
