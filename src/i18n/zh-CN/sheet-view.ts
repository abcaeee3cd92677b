import { toA1 } from "../../core/sheet/cell-position";
import { sheetEditWords } from "./sheet-edit";
import type { SheetViewWords } from "../../ui/sheet/words";

/** The sheet beside the pane, in Chinese. */
export const sheetViewWords: SheetViewWords = {
  grid: (sheet) => `工作表「${sheet}」`,
  tabs: "工作表",
  zoomIn: "放大",
  zoomOut: "缩小",
  fitWidth: "适合宽度",
  legend: "标记",
  marks: { overdue: "▲ 逾期", pastDue: "△ 已过时限、未登记", dueSoon: "◇ 临期" },
  hasFinding: "有问题",
  loading: "正在读取工作表…",
  cell: (cell, text) => `${toA1(cell)} ${text === "" ? "空白" : text}`,
  finding: (title) => `有问题：${title}`,
  goTo: (sheet) => `转到「${sheet}」`,
  edit: sheetEditWords,
};
