import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { areaToA1, type CellArea } from "../../../../core/sheet/cell-position";
import { withMerge } from "../existing-sheet/merges";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { SheetDraft } from "../own-sheet/sheet-draft";
import type { WorkbookEdit } from "../workbook/workbook-edit";

/** On a sheet of this add-in only the first cell keeps its content, as in Excel; on any other nothing may be lost. Throws where the area overlaps another: Excel would call the file damaged. */
export function merge(step: PlanStepOf<"merge">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(step.sheet);
  if (sheet instanceof SheetPatch) {
    sheet.changeLayout((xml) => withMerge(xml, step.area));
    return;
  }
  const other = sheet.mergeOver(step.area);
  if (other) throw new Error(`${areaToA1(step.area)} overlaps the merged area ${areaToA1(other)} on ${step.sheet}.`);
  emptyBesidesFirst(sheet, step.area);
  if (areaToA1(step.area).includes(":")) sheet.addMerge(step.area);
}

function emptyBesidesFirst(sheet: SheetDraft, area: CellArea): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const contents = sheet.rows.get(row)?.contents;
    const start = row === area.firstRow ? area.firstColumn + 1 : area.firstColumn;
    for (let column = start; contents && column <= area.lastColumn; column++) if (contents[column]) contents[column] = { kind: "blank" };
  }
}
