import { ownFormulaMark } from "../../src/core/plan/ownership";
import type { CellChange, CellStyle, ConditionalRule, FontStyle, PlanStep, StackedBarChart } from "../../src/core/plan/plan-step";
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
  charts: [],
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

const copiedSeen = { ...styleSeen, numberFormat: "@" };

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

const chartFont: FontStyle = { name: "仿宋_GB2312", size: 9, bold: false, color: "222222" };

/** Bars of two units, each of two parts. */
const someChart: StackedBarChart = {
  kind: "stacked-bars",
  title: "各单位任务构成 <1>",
  description: '县教育局 "3" 项',
  area: area(6, 2, 20, 5),
  categories: area(2, 1, 3, 1),
  categoryNames: ["县教育局", "县财政局 & 县税务局"],
  series: [
    {
      name: "▲ 逾期",
      nameCell: { row: 1, column: 2 },
      values: area(2, 2, 3, 2),
      numbers: [1, 0],
      fill: "9C0006",
      labelColor: "FFFFFF",
    },
    { name: "已办结", nameCell: { row: 1, column: 3 }, values: area(2, 3, 3, 3), numbers: [2, 4], fill: "DDDDDD", labelColor: "000000" },
  ],
  outline: "333333",
  axisMaximum: 6,
  gapWidth: 40,
  font: chartFont,
  titleFont: { ...chartFont, name: "黑体", size: 12, bold: true },
};

const choices: PlanStep = { step: "data-validation", sheet, area: area(4, 7, 9, 7), list: ["未启动", '"已完成"'], prompt: "请选择\n状态" };
const styled: PlanStep = { step: "style", sheet, area: area(2, 2, 3, 2), style: someStyle };
const page: PlanStep = {
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
};
const pageSeen = {
  orientation: "landscape",
  paper: 9,
  fit: "1x0",
  area: "A1:L30",
  titleRows: "3:4",
  margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 27 },
  header: "&R内部资料",
  footer: "&L甲&&乙&C第 &P 页，共 &N 页",
  centered: true,
};

/** Steps that change no sheet that the plan adds: their cases stand in the tests themselves. */
type ElsewhereTested = "rename-sheet" | "save-state";

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
  unmerge: {
    after: [write, { step: "merge", sheet, area: area(1, 1, 1, 3) }, { step: "merge", sheet, area: area(2, 1, 2, 2) }],
    step: { step: "unmerge", sheet, area: area(1, 1, 1, 3) },
    shows: { cells: { A1: "总览" }, merges: ["A2:B2"] },
  },
  "clear-cells": {
    after: [write, styled],
    step: { step: "clear-cells", sheet, area: area(1, 2, 2, 2) },
    shows: { cells: { A1: "总览" }, styles: { B3: styleSeen } },
  },
  "copy-format": {
    after: [styled],
    step: { step: "copy-format", sheet, from: area(2, 2, 3, 2), to: area(2, 3, 3, 4), numberFormat: "@" },
    shows: {
      styles: {
        ...{ B2: styleSeen, B3: styleSeen },
        ...{ C2: copiedSeen, C3: copiedSeen, D2: copiedSeen, D3: copiedSeen },
      },
    },
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
    step: choices,
    shows: { validations: [{ area: "G4:G9", list: '"未启动,""已完成"""', prompt: "请选择\n状态", othersAllowed: true }] },
  },
  "remove-data-validation": {
    after: [choices],
    step: { step: "remove-data-validation", sheet, area: area(4, 7, 9, 7) },
    shows: {},
  },
  link: {
    step: { step: "link", sheet, position: { row: 2, column: 1 }, target: { sheet, position: { row: 12, column: 3 } }, tip: "到<原表>" },
    shows: { links: { A2: { target: "'汇总''1'!C12", tip: "到<原表>" } } },
  },
  freeze: { step: { step: "freeze", sheet, position: { row: 4, column: 2 } }, shows: { frozen: "B4" } },
  "page-setup": {
    step: page,
    shows: { page: pageSeen },
  },
  "print-columns": {
    after: [page],
    step: { step: "print-columns", sheet, was: 12, now: 14 },
    shows: { page: { ...pageSeen, area: "A1:N30" } },
  },
  chart: {
    after: [{ step: "write-cells", sheet, cells: [textCell(1, 2, "▲ 逾期")] }],
    step: { step: "chart", sheet, chart: someChart },
    shows: {
      cells: { B1: "▲ 逾期" },
      charts: [
        {
          kind: "bar stacked",
          title: "各单位任务构成 <1>",
          description: '县教育局 "3" 项',
          area: "B6:E20",
          categories: "'汇总''1'!$A$2:$A$3",
          categoryNames: ["县教育局", "县财政局 & 县税务局"],
          series: [
            {
              name: "▲ 逾期",
              nameCell: "'汇总''1'!$B$1:$B$1",
              values: "'汇总''1'!$B$2:$B$3",
              numbers: [1, 0],
              fill: "9C0006",
              labelColor: "FFFFFF",
            },
            {
              name: "已办结",
              nameCell: "'汇总''1'!$C$1:$C$1",
              values: "'汇总''1'!$C$2:$C$3",
              numbers: [2, 4],
              fill: "DDDDDD",
              labelColor: "000000",
            },
          ],
          outline: "333333",
          axisMaximum: 6,
          gapWidth: 40,
          firstOnTop: true,
          font: "仿宋_GB2312 9 0 222222",
          titleFont: "黑体 12 1 222222",
        },
      ],
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
