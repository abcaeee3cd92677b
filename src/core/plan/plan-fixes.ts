import type { CellPosition } from "../sheet/cell-position";
import { cellAt } from "../sheet/cell-lookup";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { withCellTexts } from "../sheet/with-cell-texts";
import type { NotRestored, RunItem } from "../state/run-item";
import type { ResponsibilityTable } from "../table/responsibility-table";
import { textChange } from "./cell-content";
import type { PlannedRun } from "./planned-run";
import { CellPlaces } from "./undo/cell-place";
import { isClosed } from "./undo/locate-cell";

/** A remedy the user accepted: the whole text of a cell before and after. */
export interface AcceptedFix {
  readonly sheet: string;
  readonly position: CellPosition;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes accepted fixes. A cell that no longer holds the text it was accepted for, that holds a formula or anything but text is left alone and
 * listed. Of several fixes of one cell the first is taken: the others were worked out on a text that is gone then.
 * @param sheets the sheets in full
 * @param tablesOn reads the tables of a sheet, with what the user corrected
 */
export function planFixes(
  fixes: readonly AcceptedFix[],
  sheets: readonly SheetSnapshot[],
  tablesOn: (sheet: SheetSnapshot) => readonly ResponsibilityTable[],
): PlannedRun {
  const names = [...new Set(fixes.map((fix) => fix.sheet))];
  const runs = names.map((name) => {
    const own = fixes.filter((fix) => fix.sheet === name);
    const sheet = sheets.find((candidate) => candidate.name === name);
    return sheet ? fixSheet(own, sheet, tablesOn) : { steps: [], items: [leftAlone(name, own.map(missing))], inverse: [] };
  });
  return {
    steps: runs.flatMap(({ steps }) => steps),
    items: runs.flatMap(({ items }) => items),
    inverse: runs.flatMap(({ inverse }) => inverse),
  };
}

function fixSheet(
  fixes: readonly AcceptedFix[],
  sheet: SheetSnapshot,
  tablesOn: (sheet: SheetSnapshot) => readonly ResponsibilityTable[],
): PlannedRun {
  const taken = new Map<string, AcceptedFix>();
  const refused: NotRestored[] = [];
  for (const fix of fixes) {
    const key = `${fix.position.row}:${fix.position.column}`;
    if (taken.has(key)) continue;
    const why = obstacle(fix, sheet);
    if (why === null) taken.set(key, fix);
    else
      refused.push({ position: fix.position, wrote: fix.to, now: cellAt(sheet, fix.position.row, fix.position.column)?.text ?? "", why });
  }
  const accepted = [...taken.values()];
  const after = withCellTexts(
    sheet,
    accepted.map(({ position, to }) => ({ position, text: to })),
  );
  const places = new CellPlaces(accepted.length === 0 ? [] : tablesOn(after));
  const changes = accepted.map(({ position, to }) => textChange(sheet, position, to));
  return {
    steps: changes.length === 0 ? [] : [{ step: "write-cells", sheet: sheet.name, cells: changes }],
    items: [
      ...(accepted.length === 0
        ? []
        : [{ id: "cells", sheet: sheet.name, changes: accepted.map(({ position, from, to }) => ({ position, from, to })) } as const]),
      ...(refused.length === 0 ? [] : [leftAlone(sheet.name, refused)]),
    ],
    inverse: accepted.map(({ position, from, to }) => ({
      id: "cell",
      sheet: sheet.name,
      place: places.placeOf(position),
      was: from,
      wrote: to,
    })),
  };
}

function obstacle(fix: AcceptedFix, sheet: SheetSnapshot): NotRestored["why"] | null {
  const cell = cellAt(sheet, fix.position.row, fix.position.column);
  if (isClosed(sheet, fix.position)) return "formula";
  return cell?.kind === "text" && cell.text === fix.from ? null : "edited-since";
}

function missing(fix: AcceptedFix): NotRestored {
  return { position: fix.position, wrote: fix.to, now: "", why: "sheet-gone" };
}

function leftAlone(sheet: string, cells: readonly NotRestored[]): RunItem {
  return { id: "not-restored", sheet, cells };
}
