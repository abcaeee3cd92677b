import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function writeCells(step: PlanStepOf<"write-cells">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(step.sheet);
  if (sheet instanceof SheetPatch) sheet.writeCells(step.cells);
  else for (const { position, after } of step.cells) sheet.row(position.row).contents[position.column] = after;
}
