import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { withCopiedFormat } from "../existing-sheet/copy-format";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function copyFormat(step: PlanStepOf<"copy-format">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(step.sheet);
  if (sheet instanceof SheetPatch) {
    sheet.changeLayout((xml, styles) => withCopiedFormat(xml, step, styles));
    return;
  }
  const { from, to, numberFormat } = step;
  for (let row = from.firstRow; row <= from.lastRow; row++) {
    const source = sheet.rows.get(row)?.get(from.firstColumn)?.style ?? null;
    if (source === null) continue;
    const style = numberFormat === null ? source : { ...source, numberFormat };
    for (let column = to.firstColumn; column <= to.lastColumn; column++) sheet.cell(row, column).style = style;
  }
}
