import type { PlanStep } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";
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

import { unmerge } from "./unmerge";
import { clearCells } from "./clear-cells";
import { copyFormat } from "./copy-format";
import { removeDataValidation } from "./remove-data-validation";
import { printColumns } from "./print-columns";
import { chart } from "./chart";
/** Queues one step of a plan, each kind by its own file. Nothing reaches Excel before the request is sent. */
export function queueStep(step: PlanStep, writer: Writer): void {
  switch (step.step) {
    case "add-sheet":
      addSheet(step, writer);
      break;
    case "clear-sheet":
      clearSheet(step, writer);
      break;
    case "remove-sheet":
      removeSheet(step, writer);
      break;
    case "tab-color":
      tabColor(step, writer);
      break;
    case "write-cells":
      writeCells(step, writer);
      break;
    case "style":
      style(step, writer);
      break;
    case "merge":
      merge(step, writer);
      break;
    case "column-widths":
      columnWidths(step, writer);
      break;
    case "row-heights":
      rowHeights(step, writer);
      break;
    case "conditional-format":
      conditionalFormat(step, writer);
      break;
    case "remove-own-conditional-formats":
      removeOwnConditionalFormats(step, writer);
      break;
    case "data-validation":
      dataValidation(step, writer);
      break;
    case "link":
      link(step, writer);
      break;
    case "freeze":
      freeze(step, writer);
      break;
    case "page-setup":
      pageSetup(step, writer);
      break;
    case "page-breaks":
      pageBreaks(step, writer);
      break;
    case "own-sheet-mark":
      ownSheetMark(step, writer);
      break;
    case "remove-own-sheet-mark":
      removeOwnSheetMark(step, writer);
      break;
    case "rename-sheet":
      renameSheet(step, writer);
      break;
    case "save-state":
      saveState(step, writer);
      break;
    case "unmerge":
      unmerge(step, writer);
      break;
    case "clear-cells":
      clearCells(step, writer);
      break;
    case "copy-format":
      copyFormat(step, writer);
      break;
    case "remove-data-validation":
      removeDataValidation(step, writer);
      break;
    case "print-columns":
      printColumns(step, writer);
      break;
    case "chart":
      chart(step, writer);
      break;
  }
  writer.release();
}
