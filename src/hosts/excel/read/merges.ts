import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import { areasOf } from "../addresses";
import type { Work } from "../requests";

/** Merged areas asked for in one range. */
export type AskedMerges = Excel.RangeAreas;

/** Asks for the merged areas that begin inside each of the areas. This empties Excel's own undo list. */
export function askForMerges({ context }: Work, sheet: string, candidates: readonly CellArea[]): AskedMerges[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return candidates.map((area) => {
    const merged = worksheet.getRange(areaToA1(area)).getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    return merged;
  });
}

export function mergesIn(asked: readonly AskedMerges[]): CellArea[] {
  const found = asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => areasOf(address))));
  return [...new Map(found.map((area) => [areaToA1(area), area])).values()];
}
