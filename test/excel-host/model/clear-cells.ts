import type { Cell } from "./cell-grid";
import { isEntireColumns, isEntireRows, sameArea, containsArea, intersection, type Area } from "./area";
import { clearFormats } from "./clear-formats";
import type { Sheet } from "./sheet";
import { checkWritable } from "./write-cells";

/** source: dts Excel.ClearApplyTo */
export const clearKinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
export type ClearKind = (typeof clearKinds)[number];

/**
 * Charts, shapes, frozen panes, print setup, breaks and sizes stay (source: dts Range.clear: values and formats only).
 * assumed: that All takes conditional formats, merges and links with it, as Formats does in Excel's menu, and leaves validation
 */
export function clearArea(sheet: Sheet, area: Area, kind: ClearKind): undefined {
  const contents = kind === "All" || kind === "Contents" || kind === "ResetContents";
  const formats = kind === "All" || kind === "Formats";
  if (contents) clearingChecked(sheet, area);
  if (formats) sheet.protection.demand("allowFormatCells", sheet.name);
  sheet.workbook.beginChange({ what: "Range.clear" });
  if (contents || formats) clearCells(sheet, area, contents, formats);
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    clearFormats(sheet, area);
  }
  // source: dts ClearApplyTo.hyperlinks: clears the link, RemoveHyperlinks its format too
  if (kind === "All" || kind.endsWith("Hyperlinks"))
    sheet.links = sheet.links.filter(({ area: own }) => !containsArea(area, own) && !sameArea(area, own));
  if (contents) sheet.announceChange(area, "RangeEdited");
}

function clearingChecked(sheet: Sheet, area: Area): void {
  const unbounded = isEntireColumns(area) || isEntireRows(area);
  const used = unbounded ? sheet.grid.usedArea(area, false) : area;
  if (used) checkWritable(sheet, used);
  else if (unbounded) sheet.demandUnlocked({ ...area, rows: 1, columns: 1 });
}

function clearCells(sheet: Sheet, area: Area, contents: boolean, formats: boolean): void {
  const cleared: [Cell, number, number][] = [];
  sheet.grid.eachCell(area, (cell, row, column) => {
    cleared.push([
      { ...cell, ...(contents ? { value: null, formula: null } : {}), ...(formats ? { style: sheet.grid.normal } : {}) },
      row,
      column,
    ]);
  });
  for (const [cell, row, column] of cleared) {
    const isNothing = cell.value === null && cell.formula === null && cell.style === sheet.grid.normal;
    sheet.grid.put(row, column, isNothing ? undefined : cell);
  }
  if (contents) sheet.arrayFormulas = sheet.arrayFormulas.filter((array) => !intersection(array, area));
  if (!formats) return;
  if (isEntireColumns(area))
    for (const [index, column] of sheet.grid.columns) if (index >= area.left && index < area.left + area.columns) delete column.style;
  if (isEntireRows(area)) sheet.grid.eachRow(area, (row) => delete row.style);
}
