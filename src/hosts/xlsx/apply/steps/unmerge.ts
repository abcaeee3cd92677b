import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { areaToA1 } from "../../../../core/sheet/cell-position";
import { withoutMerge } from "../existing-sheet/merges";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function unmerge({ sheet: name, area }: PlanStepOf<"unmerge">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(name);
  if (sheet instanceof SheetPatch) sheet.changeLayout((xml) => withoutMerge(xml, area));
  else sheet.removeMerge(areaToA1(area));
}
