import type { PlanStepOf } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function printColumns({ sheet, was, now }: PlanStepOf<"print-columns">, workbook: WorkbookEdit): void {
  workbook.movePrintEdge(sheet, was, now);
}
