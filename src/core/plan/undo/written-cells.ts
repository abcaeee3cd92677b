import { textAt } from "../../sheet/cell-lookup";
import type { CellPosition } from "../../sheet/cell-position";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { RunRecord } from "../../state/ledger";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import { locateCell } from "./locate-cell";
import { renamedSheets } from "./renamed-sheets";

/** A cell that a run wrote, and what became of it. */
export interface WrittenCell {
  readonly sheet: string;
  /** Where it stood when it was written. */
  readonly then: CellPosition;
  readonly was: string;
  readonly wrote: string;
  /** Where it stands now, found by its task; null where it is not found. */
  readonly now: CellPosition | null;
  /** "put-back": it says again what it said before; "gone": its task or sheet is not found, or two would fit. */
  readonly state: "as-written" | "put-back" | "edited-since" | "gone";
}

/** The cells that a run wrote, in its order, looked up in the workbook as it is now. Empty for a run whose inverse was not kept or is undone. */
export function writtenCells(
  run: RunRecord,
  workbook: WorkbookSnapshot,
  tablesOn: (sheet: SheetSnapshot) => readonly ResponsibilityTable[],
): readonly WrittenCell[] {
  const read = new Map<string, readonly ResponsibilityTable[]>();
  const names = renamedSheets([run], { workbook, marks: new Map(), tablesOn });
  return (run.inverse ?? []).flatMap((each): WrittenCell[] => {
    if (each.id !== "cell") return [];
    const { place, was, wrote } = each;
    const name = names.get(each.sheet) ?? each.sheet;
    const cell = { sheet: name, then: place.position, was, wrote };
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) return [{ ...cell, now: null, state: "gone" }];
    const tables = read.get(name) ?? tablesOn(sheet);
    read.set(name, tables);
    const located = locateCell(place, wrote, sheet, tables);
    if ("why" in located) return [{ ...cell, now: null, state: "gone" }];
    const text = textAt(sheet, located.position.row, located.position.column);
    return [{ ...cell, now: located.position, state: text === wrote ? "as-written" : text === was ? "put-back" : "edited-since" }];
  });
}
