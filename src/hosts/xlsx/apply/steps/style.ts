import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function style(step: PlanStepOf<"style">, workbook: WorkbookEdit): void {
  const { firstRow, lastRow, firstColumn, lastColumn } = step.area;
  const sheet = workbook.draft(step.sheet);
  for (let row = firstRow; row <= lastRow; row++) {
    const { styles } = sheet.row(row);
    for (let column = firstColumn; column <= lastColumn; column++) styles[column] = step.style;
  }
}
