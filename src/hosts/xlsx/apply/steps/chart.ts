import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function chart(step: PlanStepOf<"chart">, workbook: WorkbookEdit): void {
  workbook.draft(step.sheet).charts.push(step.chart);
}
