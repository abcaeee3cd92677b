import type { PlanStep } from "../../../../src/core/plan/plan-step";
import { otherRule, someRule, someStyle, textCell } from "../../../contract/step-cases";

/** Fills one of this add-in's sheets with something of every kind. */
export function fillSheet(sheet: string, key: string): readonly PlanStep[] {
  const area = { firstRow: 2, firstColumn: 1, lastRow: 30, lastColumn: 3 };
  return [
    { step: "own-sheet-mark", sheet, key },
    { step: "tab-color", sheet, color: "C00000" },
    { step: "write-cells", sheet, cells: [textCell(1, 1, "标题"), textCell(2, 1, "序号"), textCell(3, 1, "-- 待定")] },
    { step: "style", sheet, area, style: someStyle },
    { step: "merge", sheet, area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 } },
    { step: "column-widths", sheet, widths: new Map([[2, 200]]) },
    { step: "conditional-format", sheet, area, rules: [someRule, otherRule] },
    { step: "data-validation", sheet, area, list: ["未启动", "已完成"], prompt: "" },
    { step: "link", sheet, position: { row: 3, column: 1 }, target: { sheet, position: { row: 1, column: 1 } }, tip: "回到顶部" },
    { step: "freeze", sheet, position: { row: 3, column: 1 } },
    {
      step: "page-setup",
      sheet,
      orientation: "landscape",
      paper: "A4",
      printArea: area,
      titleRows: { first: 1, last: 2 },
      margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "第 &P 页，共 &N 页", right: "" },
      centerHorizontally: true,
    },
    { step: "page-breaks", sheet, rows: [16] },
  ];
}

/** Puts this add-in's rules on a sheet of the office, in place of those of an earlier run. */
export function markSheet(sheet: string, area: Extract<PlanStep, { step: "conditional-format" }>["area"]): readonly PlanStep[] {
  return [
    { step: "remove-own-conditional-formats", sheet },
    { step: "conditional-format", sheet, area, rules: [someRule, otherRule] },
  ];
}
