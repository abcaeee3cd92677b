import type { PlanStep } from "../../../../core/plan/plan-step";
import type { WorkbookEdit } from "../workbook/workbook-edit";
import { addSheet } from "./add-sheet";
import { chart } from "./chart";
import { clearCells } from "./clear-cells";
import { clearSheet } from "./clear-sheet";
import { columnWidths } from "./column-widths";
import { conditionalFormat } from "./conditional-format";
import { copyFormat } from "./copy-format";
import { dataValidation } from "./data-validation";
import { freeze } from "./freeze";
import { link } from "./link";
import { merge } from "./merge";
import { ownSheetMark } from "./own-sheet-mark";
import { pageBreaks } from "./page-breaks";
import { pageSetup } from "./page-setup";
import { printColumns } from "./print-columns";
import { removeDataValidation } from "./remove-data-validation";
import { removeOwnConditionalFormats } from "./remove-own-conditional-formats";
import { removeOwnSheetMark } from "./remove-own-sheet-mark";
import { removeSheet } from "./remove-sheet";
import { renameSheet } from "./rename-sheet";
import { rowHeights } from "./row-heights";
import { saveState } from "./save-state";
import { style } from "./style";
import { tabColor } from "./tab-color";
import { unmerge } from "./unmerge";
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
    case "unmerge":
      unmerge(step, workbook);
      break;
    case "clear-cells":
      clearCells(step, workbook);
      break;
    case "copy-format":
      copyFormat(step, workbook);
      break;
    case "remove-data-validation":
      removeDataValidation(step, workbook);
      break;
    case "print-columns":
      printColumns(step, workbook);
      break;
    case "chart":
      chart(step, workbook);
      break;
    case "save-state":
      saveState(step, workbook);
      break;
  }
}
