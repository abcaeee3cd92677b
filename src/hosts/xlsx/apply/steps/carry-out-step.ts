import type { PlanStep } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";
import { addSheet } from "./add-sheet";
import { clearSheet } from "./clear-sheet";
import { columnWidths } from "./column-widths";
import { conditionalFormat } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { freeze } from "./freeze";
import { link } from "./link";
import { merge } from "./merge";
import { ownSheetMark } from "./own-sheet-mark";
import { pageBreaks } from "./page-breaks";
import { pageSetup } from "./page-setup";
import { removeOwnConditionalFormats } from "./remove-own-conditional-formats";
import { removeOwnSheetMark } from "./remove-own-sheet-mark";
import { removeSheet } from "./remove-sheet";
import { renameSheet } from "./rename-sheet";
import { rowHeights } from "./row-heights";
import { saveState } from "./save-state";
import { style } from "./style";
import { tabColor } from "./tab-color";
import { writeCells } from "./write-cells";

/** Carries out one step of a plan, each kind by its own file. Throws where the step does not fit the workbook. */
export function carryOutStep(step: PlanStep, workbook: WorkbookEdit): void {
  switch (step.step) {
    case "add-sheet":
      addSheet(step, workbook);
      break;
    case "clear-sheet":
      clearSheet(step, workbook);
      break;
    case "remove-sheet":
      removeSheet(step, workbook);
      break;
    case "tab-color":
      tabColor(step, workbook);
      break;
    case "write-cells":
      writeCells(step, workbook);
      break;
    case "style":
      style(step, workbook);
      break;
    case "merge":
      merge(step, workbook);
      break;
    case "column-widths":
      columnWidths(step, workbook);
      break;
    case "row-heights":
      rowHeights(step, workbook);
      break;
    case "conditional-format":
      conditionalFormat(step, workbook);
      break;
    case "remove-own-conditional-formats":
      removeOwnConditionalFormats(step, workbook);
      break;
    case "data-validation":
      dataValidation(step, workbook);
      break;
    case "link":
      link(step, workbook);
      break;
    case "freeze":
      freeze(step, workbook);
      break;
    case "page-setup":
      pageSetup(step, workbook);
      break;
    case "page-breaks":
      pageBreaks(step, workbook);
      break;
    case "own-sheet-mark":
      ownSheetMark(step, workbook);
      break;
    case "remove-own-sheet-mark":
      removeOwnSheetMark(step, workbook);
      break;
    case "rename-sheet":
      renameSheet(step, workbook);
      break;
    case "save-state":
      saveState(step, workbook);
      break;
  }
}
