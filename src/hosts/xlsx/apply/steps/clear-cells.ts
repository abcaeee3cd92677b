import { isInside } from "../../../../core/sheet/cell-position";
import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { withoutCells } from "../existing-sheet/clear-cells";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function clearCells({ sheet: name, area }: PlanStepOf<"clear-cells">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(name);
  if (sheet instanceof SheetPatch) {
    sheet.changeLayout((xml) => withoutCells(xml, area));
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells = sheet.rows.get(row);
    for (let column = area.firstColumn; cells && column <= area.lastColumn; column++) {
      cells.contents[column] = undefined;
      cells.styles[column] = undefined;
    }
  }
  const kept = sheet.links.filter(({ position }) => !isInside(area, position));
  sheet.links.splice(0, sheet.links.length, ...kept);
}
