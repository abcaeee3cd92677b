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
    const styles = sheet.rows.get(row)?.styles;
    const source = styles?.[from.firstColumn];
    if (!styles || !source) continue;
    const style = numberFormat === null ? source : { ...source, numberFormat };
    for (let column = to.firstColumn; column <= to.lastColumn; column++) styles[column] = style;
  }
}
