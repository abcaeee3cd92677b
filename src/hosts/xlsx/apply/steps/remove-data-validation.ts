import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { areaToA1 } from "../../../../core/sheet/cell-position";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import { withoutValidation } from "../existing-sheet/validations";
import type { WorkbookEdit } from "../workbook/workbook-edit";

export function removeDataValidation({ sheet: name, area }: PlanStepOf<"remove-data-validation">, workbook: WorkbookEdit): void {
  const sheet = workbook.draftOrPatch(name);
  if (sheet instanceof SheetPatch) {
    sheet.changeLayout((xml) => withoutValidation(xml, area));
    return;
  }
  const kept = sheet.validations.filter((each) => areaToA1(each.area) !== areaToA1(area));
  sheet.validations.splice(0, sheet.validations.length, ...kept);
}
