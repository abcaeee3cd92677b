import type { UnitModel } from "../summary/summary-models";
import type { AssignedNotes, Note } from "./kept-notes";
import { SheetFlow } from "./layout/sheet-flow";
import { landscapePage } from "./page-layout";
import type { SheetFilling } from "./plan-in-parts";
import type { PlanStep } from "./plan-step";
import { unitTabColor } from "./sheet-style";
import { choiceLists, taskRowNumbers } from "./unit-sheet";
import { type UnitRowOptions, collectiveRows, footerRows, formerTaskRows, unitHead, unitTaskRows } from "./unit-sheet-rows";

export interface CombinedSheetOptions extends Omit<UnitRowOptions, "notes"> {
  readonly notesOf: (unit: UnitModel) => AssignedNotes;
  /** Notes of units that are no longer in the table. */
  readonly left: readonly Note[];
}

/** What fills 合订一张: the units below each other, each from a new page on and with its own labels on every page. */
export function combinedSheet(sheet: string, units: readonly UnitModel[], options: CombinedSheetOptions): SheetFilling {
  const { columns, words } = options;
  const flow = new SheetFlow(columns.widths, []);
  const filled: number[] = [];
  units.forEach((unit, index) => {
    const own: UnitRowOptions = { ...options, notes: options.notesOf(unit) };
    const head = unitHead(unit, own);
    const again = unitHead(unit, own, true);
    flow.newPage();
    const rows = [...unitTaskRows(unit, own), ...collectiveRows(unit, own)];
    for (const row of taskRowNumbers(rows, flow.table({ head, again, rows }))) filled.push(row);
    const left = index === units.length - 1 ? [...own.notes.left, ...options.left] : own.notes.left;
    flow.table({ head: [], again, rows: formerTaskRows(left, own) });
    flow.placeWithLast(footerRows(own));
  });
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: flow.lastColumn };
  const others: readonly PlanStep[] = [
    ...choiceLists(sheet, filled, columns.of("progress"), words),
    landscapePage(sheet, area, null, words),
    { step: "tab-color", sheet, color: unitTabColor },
  ];
  return { rows: flow.laidOut(sheet), others };
}
