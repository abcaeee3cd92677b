import { ownFormulaMark } from "../../src/core/plan/ownership";
import type { CellChange, CellStyle, ConditionalRule, PlanStep } from "../../src/core/plan/plan-step";
import type { SheetPicture } from "./workbook-picture";

/** The sheet that the cases add and fill. Its name holds what a reference must escape. */
export const caseSheet = "汇总'1";

/** A sheet of which no step has said anything. */
export const blankSheet: SheetPicture = {
  tabColor: null,
  cells: {},
  styles: {},
  merges: [],
  columnWidths: {},
  rowHeights: {},
  rules: [],
  validations: [],
  links: {},
  frozen: null,
  page: null,
  breaks: [],
  names: [],
};

export function textCell(row: number, column: number, text: string): CellChange {
  return { position: { row, column }, before: { kind: "blank" }, after: { kind: "text", text } };
}

export const someStyle: CellStyle = {
  font: { name: "仿宋_GB2312", size: 12, bold: true, color: "1F4E79" },
  fill: "DDEBF7",
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
  numberFormat: '0"项"',
};

const styleSeen = {
  ...{ font: "仿宋_GB2312", size: 12, bold: true, color: "1F4E79", fill: "DDEBF7", border: "thin" },
  ...{ horizontal: "center", vertical: "center", wrap: true, numberFormat: '0"项"' },
};

export const someRule: ConditionalRule = {
  formula: `AND($F4="2021年9月30日前",TODAY()>DATE(2021,9,30),${ownFormulaMark})`,
  look: { fill: "FFC7CE", fontColor: "9C0006", bold: true, borderColor: "C00000", numberFormat: '0;0;0;"▲逾期 "@' },
  stopIfTrue: true,
};

export const otherRule: ConditionalRule = {
  formula: `AND(LEN($A4)<3,${ownFormulaMark})`,
  look: { fill: null, fontColor: null, bold: true, borderColor: null, numberFormat: null },
  stopIfTrue: false,
};

interface StepCase {
  readonly step: PlanStep;
  /** What must have been done before. */
  readonly after?: readonly PlanStep[];
  /** What the sheet then shows; null for a sheet that is gone. */
  readonly shows: Partial<SheetPicture> | null;
}

const sheet = caseSheet;
const mark: PlanStep = { step: "own-sheet-mark", sheet, key: "unit:县教育局" };
const markSeen = { name: "_rt_unit", comment: "unit:县教育局", hidden: true, refersTo: "'汇总''1'!$A$1" };
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const write: PlanStep = { step: "write-cells", sheet, cells: [textCell(1, 1, "总览"), textCell(1, 2, "甲")] };
const rules: PlanStep = { step: "conditional-format", sheet, area: area(4, 6, 35, 6), rules: [someRule, otherRule] };

/** Steps that change no sheet that the plan adds: their cases stand in the tests themselves. */
type ElsewhereTested =
  "rename-sheet" | "save-state" | "unmerge" | "clear-cells" | "copy-format" | "remove-data-validation" | "print-area" | "chart";

/** One case per step, on a sheet that the plan adds first. */
export const stepCases: Readonly<Record<Exclude<PlanStep["step"], ElsewhereTested>, StepCase>> = {
  "add-sheet": { step: { step: "add-sheet", sheet }, shows: {} },
  "clear-sheet": {
    after: [write, rules, { step: "tab-color", sheet, color: "C00000" }, { step: "merge", sheet, area: area(1, 1, 1, 2) }],
    step: { step: "clear-sheet", sheet },
    shows: {},
  },
  "remove-sheet": { after: [write, mark], step: { step: "remove-sheet", sheet }, shows: null },
  "tab-color": { step: { step: "tab-color", sheet, color: "C00000" }, shows: { tabColor: "C00000" } },
  "write-cells": {
    step: {
      step: "write-cells",
      sheet,
      cells: [
        textCell(1, 1, "=1+1 <&> \"引号\" 'a'"),
        textCell(2, 1, "第一行\n第二行"),
        textCell(3, 1, "  前后空格  "),
        textCell(1, 28, "007"),
        { position: { row: 2, column: 2 }, before: { kind: "blank" }, after: { kind: "number", number: -0.125 } },
        { position: { row: 3, column: 2 }, before: { kind: "blank" }, after: { kind: "blank" } },
      ],
    },
    shows: { cells: { A1: "=1+1 <&> \"引号\" 'a'", A2: "第一行\n第二行", A3: "  前后空格  ", AB1: "007", B2: -0.125 } },
  },
  style: {
    step: { step: "style", sheet, area: area(2, 2, 3, 2), style: someStyle },
    shows: { styles: { B2: styleSeen, B3: styleSeen } },
  },
  merge: {
    after: [write],
    step: { step: "merge", sheet, area: area(1, 1, 1, 3) },
    shows: { cells: { A1: "总览" }, merges: ["A1:C1"] },
  },
  // 60 points are 80 pixels at 96 dpi.
  "column-widths": {
    step: {
      step: "column-widths",
      sheet,
      widths: new Map([
        [1, 60],
        [2, 60],
        [4, 30],
      ]),
    },
    shows: { columnWidths: { A: 60, B: 60, D: 30 } },
  },
  "row-heights": { step: { step: "row-heights", sheet, heights: new Map([[3, 40.5]]) }, shows: { rowHeights: { 3: 40.5 } } },
  "conditional-format": {
    step: rules,
    shows: {
      rules: [
        { area: "F4:F35", priority: 1, formula: someRule.formula, stopIfTrue: true, look: someRule.look },
        { area: "F4:F35", priority: 2, formula: otherRule.formula, stopIfTrue: false, look: otherRule.look },
      ],
    },
  },
  "remove-own-conditional-formats": { after: [rules], step: { step: "remove-own-conditional-formats", sheet }, shows: {} },
  "data-validation": {
    step: { step: "data-validation", sheet, area: area(4, 7, 9, 7), list: ["未启动", '"已完成"'], prompt: "请选择\n状态" },
    shows: { validations: [{ area: "G4:G9", list: '"未启动,""已完成"""', prompt: "请选择\n状态", othersAllowed: true }] },
  },
  link: {
    step: { step: "link", sheet, position: { row: 2, column: 1 }, target: { sheet, position: { row: 12, column: 3 } }, tip: "到<原表>" },
    shows: { links: { A2: { target: "'汇总''1'!C12", tip: "到<原表>" } } },
  },
  freeze: { step: { step: "freeze", sheet, position: { row: 4, column: 2 } }, shows: { frozen: "B4" } },
  "page-setup": {
    step: {
      step: "page-setup",
      sheet,
      orientation: "landscape",
      paper: "A4",
      printArea: area(1, 1, 30, 12),
      titleRows: { first: 3, last: 4 },
      margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 27 },
      header: { left: "", center: "", right: "内部资料" },
      footer: { left: "甲&&乙", center: "第 &P 页，共 &N 页", right: "" },
      centerHorizontally: true,
    },
    shows: {
      page: {
        orientation: "landscape",
        paper: 9,
        fit: "1x0",
        area: "A1:L30",
        titleRows: "3:4",
        margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 27 },
        header: "&R内部资料",
        footer: "&L甲&&乙&C第 &P 页，共 &N 页",
        centered: true,
      },
    },
  },
  "page-breaks": { step: { step: "page-breaks", sheet, rows: [21, 9] }, shows: { breaks: [9, 21] } },
  "own-sheet-mark": { step: mark, shows: { names: [markSeen] } },
  "remove-own-sheet-mark": {
    after: [mark, write],
    step: { step: "remove-own-sheet-mark", sheet },
    shows: { cells: { A1: "总览", B1: "甲" } },
  },
};
