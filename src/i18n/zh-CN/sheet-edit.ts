import type { EditDone } from "../../app/edit/edit-answer";
import { toA1 } from "../../core/sheet/cell-position";
import type { SheetEditWords } from "../../ui/sheet/words";
import { editQuestionText, editRefusalText } from "./cell-edits";
import { dayText } from "./dates";
import { cellList, quote } from "./lists";
import { refusalText } from "./refusals";

/** Editing in the sheet beside the pane, in Chinese. */
export const sheetEditWords: SheetEditWords = {
  undo: "撤销上一步编辑（Ctrl+Z）",
  redo: "恢复编辑（Ctrl+Y）",
  ready: (cell) => `${cell}，按 F2 或直接键入可编辑`,
  editor: (cell) => `编辑 ${toA1(cell)}`,
  keys: "Enter 或 Tab 确认，Esc 取消，Alt+Enter 换行",
  choices: (cell) => `${toA1(cell)} 可选的内容，也可直接键入`,
  changed: (cells) => `${changes(cells, (cell, text) => (text === "" ? `已清空 ${cell}` : `${cell} 已改为${quote(text)}`))}。`,
  undone: (cells) => `已撤销：${changes(cells, (cell, text) => `${cell} 恢复为${text === "" ? "空白" : quote(text)}`)}。`,
  redone: (cells) => `已恢复编辑：${changes(cells, (cell, text) => `${cell} 为${text === "" ? "空白" : quote(text)}`)}。`,
  sentences: (sentences) => sentences.join(""),
  assumedYear: ({ position, date }) => `${toA1(position)} 没有写年份，按计划年度记为${dayText(date)}。`,
  lostFonts: (cells) => `${cellList(cells)} 原有多种字体，撤销时文字恢复、字体统一。`,
  marksRenewed: "标记已随之更新。",
  marksNotRenewed: "标记没有随之更新，请重新「标记逾期」。",
  nothingToUndo: "没有可撤销的编辑；更早的操作可在「操作记录」中撤销。",
  nothingToRedo: "没有可恢复的编辑。",
  changedSince: (cells) => `${cellList(cells)} 后来又有改动，这一步不再撤销。`,
  refusal: editRefusalText,
  question: editQuestionText,
  furtherQuestions: (count) => `另有 ${count} 个单元格有同样的问题。`,
  yes: "确定修改",
  no: "返回",
  noWriting: (refusal) => `不能修改：${refusalText(refusal, "").replace(/^[^：]*：/, "")}`,
  failed: (detail) => `没有改成（${detail}），内容仍是原来的。`,
  close: "关闭",
};

function changes(cells: EditDone["cells"], sentence: (cell: string, text: string) => string): string {
  const [first] = cells;
  if (!first) return "";
  return cells.length === 1
    ? sentence(toA1(first.position), first.text)
    : `${cellList(cells.map(({ position }) => position))}，共 ${cells.length} 个单元格`;
}
