import { HostError } from "../engine/host-error";
import { containsArea, intersection, type Area } from "./area";
import type { Sheet } from "./sheet";

/** Refuses what Excel does not merge. */
export function checkMerge(sheet: Sheet, area: Area): void {
  // source: facts "Order": merge fails if a chart is selected (#399)
  if (sheet.workbook.flags.chartSelected) throw new HostError("GeneralException", "a chart is selected");
  // source: facts: tables and merges cannot overlap
  if (sheet.tables.some((table) => intersection(table, area))) throw new HostError("MergedRangeConflict");
  // assumed: a merge across the edge of another one is refused
  const isInside = sheet.mergesTouching(area).every((merge) => containsArea(area, merge));
  if (!isInside) throw new HostError("GeneralException", "across the edge of a merged area");
}

/** Merges an area: the value of the top left cell stays, the others are lost. */
export function mergeArea(sheet: Sheet, area: Area): void {
  if (sheet.mergesTouching(area).length > 0) unmergeArea(sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  sheet.merges.push(area);
  // source: facts "Reading": value in the top left only
  sheet.grid.eachCell(area, (cell, row, column) => {
    if (row !== area.top || column !== area.left) sheet.grid.put(row, column, { ...cell, value: null, formula: null });
  });
}

/** source: dts Range.unmerge */
export function unmergeArea(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/**
 * The merged areas that a query finds.
 * source: facts: getMergedAreas* fails over 512 merged areas per range; gives only merges whose top left cell lies inside (#3611)
 */
export function mergesFound(sheet: Sheet, area: Area): Area[] {
  const found = sheet.mergesTouching(area).filter((merge) => intersection(area, { top: merge.top, left: merge.left, rows: 1, columns: 1 }));
  if (found.length > 512) throw new HostError("GeneralException", `${found.length} merged areas`);
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}
