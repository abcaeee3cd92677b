import type { EditQuestion, EditRefusal } from "../../core/plan/cell-edits/cell-edit";
import { toA1 } from "../../core/sheet/cell-position";
import { quote } from "./lists";

/** Why a cell cannot be edited, and what to do. */
export function editRefusalText(refusal: EditRefusal): string {
  switch (refusal.id) {
    case "formula":
      return `${toA1(refusal.position)} 由公式计算，不能在这里修改；请修改公式引用的单元格，或在 Excel、WPS 中改公式。`;
    case "table-edge":
      return `${toA1(refusal.position)} 是「表格」（套用表格格式）的标题行或汇总行，在这里修改会损坏文件；请在 Excel、WPS 中修改。`;
    case "merged":
      return `粘贴的区域碰到合并单元格（${toA1(refusal.position)}），什么也没有粘贴；请逐格粘贴，或避开合并单元格。`;
    case "hidden":
      return `粘贴的区域含隐藏的行或列（${toA1(refusal.position)}），什么也没有粘贴；请先取消隐藏，或分几次粘贴。`;
    case "sheet-protected":
      return `工作表「${refusal.sheet}」受保护，不能修改；请先在 Excel、WPS 中取消保护。`;
    case "generated-sheet":
      return `「${refusal.sheet}」是生成的表，${toA1(refusal.position)} 会在重新生成时更新；分表中只有「办理情况」「备注」可以填写，其他内容请在原表修改。`;
    case "too-long":
      return `${toA1(refusal.position)} 的内容有 ${refusal.length} 个字符，一个单元格最多 ${refusal.limit} 个；请删减后再填。`;
    case "beyond-sheet":
      return "粘贴的内容超出了工作表的边界，什么也没有粘贴；请从靠左、靠上的单元格开始。";
    case "too-many-cells":
      return `一次最多粘贴 ${refusal.limit} 个单元格，现有 ${refusal.cells} 个；请分几次粘贴。`;
    case "sheet-missing":
      return `没有名为「${refusal.sheet}」的工作表。`;
  }
}

/** What is asked before a cell is edited. */
export function editQuestionText(question: EditQuestion): string {
  const cell = toA1(question.position);
  switch (question.id) {
    case "not-a-day":
      return `${cell} 是日期单元格，${notADay[question.why](quote(question.typed))}。要作为文字保留吗？`;
    case "header":
      return `${cell}${quote(question.text)}是表头，改动后各列会重新识别。确定修改吗？`;
    case "several-tasks":
      return `${cell} 是合并单元格，由 ${question.tasks} 项任务共用，改动对它们都有效。确定修改吗？`;
  }
}

const notADay: Readonly<Record<Extract<EditQuestion, { readonly id: "not-a-day" }>["why"], (typed: string) => string>> = {
  impossible: (typed) => `${typed}不是存在的日期`,
  "no-year": (typed) => `${typed}没有写明年份，标题中也没有计划年度；可写成 2021年9月30日`,
  unreadable: (typed) => `${typed}不是一个日期；日期可写成 2021年9月30日 或 2021-9-30`,
};
