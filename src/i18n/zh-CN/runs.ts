import type { NotRestored, RunItem } from "../../app/pane/pane-run";
import { toA1 } from "../../core/sheet/cell-position";
import type { PaneWords } from "../../ui/words";
import { dayText } from "./dates";
import { itemText, purposes, quotedSheets } from "./run-items";

const reasons: Readonly<Record<NotRestored["why"], string>> = {
  "edited-since": "之后又改过",
  "task-gone": "找不到这项任务",
  "task-ambiguous": "有几处相同，分不清是哪一处",
  formula: "是公式或合并区域",
  "sheet-gone": "工作表已不在",
  "sheet-edited": "表上有人改动过",
  "rows-moved": "行有增减，原来的标记不能放回",
  "not-kept": "没有留存当时的内容",
};

/** What is about to be done, and the choices before it, in Chinese. */
export const proposalWords: PaneWords["proposal"] = {
  heading: (purpose) => `${purposes[purpose]}：将要做的事`,
  sentence: (purpose, items) => {
    const changes = items.reduce((sum, item) => sum + (item.id === "cells" ? item.changes.length : 0), 0);
    switch (purpose) {
      case "highlight":
        return `在时限列加条件格式，原有内容、底色和批注都不改。${isAnyUnregistered(items) ? "△ 只表示过了时限、没有登记完成情况，不等于逾期；▲ 才是逾期。" : ""}`;
      case "summaries":
        return "汇总表写在新工作表里，原表不改。";
      case "fixes":
      case "edits":
        return `修改 ${changes} 个单元格的文字，其他不动。`;
      case "progress-columns":
        return "在表格右侧增加完成情况（可从列表中选择）和完成时间，原有内容不改；没有填写之前可以撤销。";
      case "reminders":
        return "每家单位一张催办单，写在新工作表里，原表不改。";
      case "clear-marks":
        return "只去掉本工具加的标记，您自己的格式保留。";
      case "clear-all":
        return "去掉本工具留在工作簿里的一切；已接受的修改保留。";
      case "roster":
        return "在最后新建一张「单位名录」，列出表中的单位，供您补充简称、所属集合和排序；原有工作表不动。";
      case "word-import":
        return "表格写在最后的新工作表里，合并、换行照原样，文字一律按文字写入；原有工作表不动。";
      case "rebuild":
        return "把拆散的行合回一项一行，写在最后的新工作表里；原表一个字也不改。";
      case "undo":
        return "把本工具改过的地方放回原样；之后有人改过的不动，逐一列出。";
    }
  },
  nothing: (purpose) => (purpose === "undo" ? "没有可以撤销的内容。" : "没有需要做的事。"),
  item: itemText,
  notRestored: ({ position, why, now }) =>
    `${position === null ? "整张表" : toA1(position)}：${reasons[why]}${now === "" ? "" : `（现为「${now.length > 20 ? `${now.slice(0, 20)}…` : now}」）`}`,
  confirm: (purpose) => `确认${purposes[purpose]}`,
  cancel: "取消",
  working: "正在计算…",
  live: "随打开日期变化",
  frozen: (asOf) => `固定在${dayText(asOf)}`,
  marksFollow: "标记的日期",
  overview: "总览",
  unitSheets: "各单位分表",
  combined: "合订一张（每家单位另起一页）",
  worstFirst: "问题多的单位在前",
  newWorkbook: "另存为新工作簿…",
  whichUnits: (chosen, all) => `选择单位（${chosen}／${all}）`,
  everyUnit: "全选",
  noUnit: "全不选",
  changedSheets: "有人改动过的汇总表",
  keepAsOld: "改名保留，另建新表",
  replace: "直接替换",
  bringBack: "重新生成已删除的工作表",
  internalData: "汇总表会存进本工作簿。对外公开时请用网页里的「另存公开版」，或在副本里「清除全部痕迹」。",
  furtherChanges: (count) => `再显示 ${count} 处`,
  unchangedTable: "确认之前不会写入任何内容。",
};

function isAnyUnregistered(items: readonly RunItem[]): boolean {
  return items.some((item) => item.id === "marks" && (item.tasks["past-due-unregistered"] ?? 0) > 0);
}

/** What came of it, in Chinese. */
export const resultWords: PaneWords["result"] = {
  done: (purpose) => `已完成：${purposes[purpose]}`,
  changedMeanwhile: (sheets) =>
    sheets.length === 0
      ? "没有写入：本工具在工作簿里的记录已在别处变动（可能是上一次操作，也可能有人同时在用）。请重新校验后再试。"
      : `没有写入：${quotedSheets(sheets)}在读取之后又被改动。请重新校验后再试。`,
  readAgain: "重新校验",
  cancelled: "已停止，没有写入任何内容。",
  cancelledPartly: "已在中途停止：已写的部分记录在案，可在「操作记录」里撤销，或再做一次。",
  undoListCleared: "Excel 自己的撤销（Ctrl+Z）不能回到这次操作之前；请用本窗格的撤销。",
  notDone: "未能完成的部分",
  close: "知道了",
};

/** The record of runs, in Chinese. */
export const runsWords: PaneWords["runs"] = {
  heading: (count) => `操作记录 ${count} 次`,
  purpose: ({ purpose }) => purposes[purpose],
  state: ({ state }) => ({ started: "未完成", finished: "", undone: "已撤销" })[state],
  undo: "撤销这次",
  notUndoable: "内容太多，没有留存撤销所需的记录",
  forgotten: (count) => `更早的 ${count} 次操作已不再留存`,
  interrupted: ({ purpose }) => `上次「${purposes[purpose]}」没有做完，可以撤销已做的部分。`,
  clearMarks: "清除标记",
  clearAll: "清除全部痕迹…",
};
