import type { Message, QuotedCells } from "../../messages";
import { type CellPosition, lastSheetColumn } from "../../sheet/cell-position";
import type { Task } from "../../table/responsibility-table";
import type { Fix, Issue } from "../finding";

/** One place where a rule found its fault. */
export interface Spot {
  readonly cell: CellPosition;
  /** The words at fault, "" where there are none. */
  readonly quote: string;
  readonly task?: Task;
  readonly fixes?: readonly Fix[];
}

/** One issue for all spots of one cause, in the order of the sheet, each cell named once and equal words quoted once; none without spots. */
export function oneIssue(spots: readonly Spot[], message: (places: readonly QuotedCells[]) => Message): Issue[] {
  if (spots.length === 0) return [];
  const seen = new Set<number>();
  const fixed = new Set<number>();
  const cells: CellPosition[] = [];
  const fixes: Fix[] = [];
  const cellsOf = new Map<string, CellPosition[]>();
  for (const spot of [...spots].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)) {
    const key = keyOf(spot.cell);
    if (!seen.has(key)) {
      seen.add(key);
      cells.push(spot.cell);
      const sameWords = cellsOf.get(spot.quote);
      if (sameWords) sameWords.push(spot.cell);
      else cellsOf.set(spot.quote, [spot.cell]);
    }
    for (const fix of spot.fixes ?? []) {
      const target = keyOf(fix.position);
      if (fixed.has(target)) continue;
      fixed.add(target);
      fixes.push(fix);
    }
  }
  const places = [...cellsOf].map(([quote, own]) => ({ quote, cells: own }));
  const identities = new Set(spots.flatMap((spot) => (spot.task ? [spot.task.identity] : [])));
  return [{ cells, message: message(places), fixes, tasks: [...identities] }];
}

/** The spots by a key, in the order in which the keys first occur. */
export function groupSpots<Place extends Spot, Key>(spots: readonly Place[], keyOfSpot: (spot: Place) => Key): Map<Key, Place[]> {
  const groups = new Map<Key, Place[]>();
  for (const spot of spots) {
    const key = keyOfSpot(spot);
    const group = groups.get(key);
    if (group) group.push(spot);
    else groups.set(key, [spot]);
  }
  return groups;
}

function keyOf(cell: CellPosition): number {
  return cell.row * (lastSheetColumn + 1) + cell.column;
}
