import type { RunItem, RunPurpose } from "../../app/pane/pane-run";
import { type CellPosition, columnLetters, toA1 } from "../../core/sheet/cell-position";
import { dayText } from "./dates";
import { leftOutText } from "./refusals";
import { tableItemText } from "./word-import";

/** What a run is called, in Chinese. */
export const purposes: Readonly<Record<RunPurpose, string>> = {
  highlight: "标记逾期",
  summaries: "生成汇总",
  fixes: "修改单元格",
  edits: "编辑单元格",
  "clear-marks": "清除标记",
  roster: "新建单位名录",
  "progress-columns": "增加完成情况列",
  reminders: "生成催办单",
  "word-import": "从 Word 导入",
  rebuild: "重建受损表格",
  "clear-all": "清除全部痕迹",
  undo: "撤销",
};

/** Names in quotes, the first few where there are many. */
export function quotedSheets(all: readonly string[]): string {
  const shown = all.slice(0, 6).map((name) => `「${name}」`);
  return all.length > 6 ? `${shown.join("")}等 ${all.length} 张` : shown.join("");
}

/** The cells that go without a mark, the first few where there are many. */
function unmarkedText(cells: readonly CellPosition[]): string {
  if (cells.length === 0) return "";
  const shown = cells.slice(0, 6).map(toA1).join("、");
  return `。其中 ${cells.length} 项没有标上：${shown}${cells.length > 6 ? "等" : ""}，办理情况或时限的文字太长、或与时限相同的另一项分不开，超出了 Excel 标记公式的限度，请人工留意`;
}

/** One thing that a run does or did, in Chinese. */
export function itemText(item: RunItem): string {
  switch (item.id) {
    case "marks": {
      const { overdue = 0, "past-due-unregistered": unregistered = 0, "due-soon": soon = 0 } = item.tasks;
      const kinds = [
        overdue > 0 ? `▲逾期 ${overdue} 项` : "",
        unregistered > 0 ? `△已过时限 ${unregistered} 项` : "",
        soon > 0 ? `◇临期 ${soon} 项` : "",
      ].filter((kind) => kind !== "");
      const how = item.frozenAt === null ? "标记随打开日期变化" : `标记固定在${dayText(item.frozenAt)}`;
      const what = kinds.length > 0 ? kinds.join("、") : "目前没有需要标记的任务";
      return `「${item.sheet}」时限列：${what}；${how}${item.replaces ? "；替换上次的标记" : ""}${unmarkedText(item.leftOut ?? [])}`;
    }
    case "remove-marks":
      return `去掉「${item.sheet}」上的标记`;
    case "restore-marks":
      return `恢复「${item.sheet}」上次的标记`;
    case "add-sheets":
      return `新建 ${item.sheets.length} 张工作表：${quotedSheets(item.sheets)}`;
    case "update-sheets":
      return `更新 ${item.sheets.length} 张工作表：${quotedSheets(item.sheets)}（位置不变，已填的办理情况和备注保留）`;
    case "remove-sheets":
      return `删除 ${item.sheets.length} 张本工具生成的工作表：${quotedSheets(item.sheets)}`;
    case "keep-as-old":
      return `「${item.sheet}」有人改动过${item.cells.length > 0 ? `（${item.cells.slice(0, 6).map(toA1).join("、")}${item.cells.length > 6 ? "等" : ""}）` : ""}，改名为「${item.newName}」保留，另建新表`;
    case "not-brought-back":
      return `${quotedSheets(item.sheets)}已被删除，不再生成`;
    case "add-columns":
      return `「${item.sheet}」右侧增加${item.labels.map((label) => `「${label}」`).join("")}（从 ${columnLetters(item.column)} 列起），样式照表格最后一列；标题合并、边框和打印区域随之延伸`;
    case "remove-columns":
      return `去掉「${item.sheet}」上增加的${item.labels.map((label) => `「${label}」`).join("")}`;
    case "columns-not-added":
      return `「${item.sheet}」没有增加列：${{ "there-already": "表上已有完成情况列", "sheet-protected": "工作表受保护，请先撤销保护", "not-blank": "表格右侧紧邻的列不是空白，请先移开" }[item.why]}`;
    case "cells":
      return `「${item.sheet}」改写 ${item.changes.length} 个单元格`;
    case "not-restored":
      return `「${item.sheet}」有 ${item.cells.length} 处不能处理`;
    case "left-out":
      return leftOutText(item.refusal);
    case "not-undoable":
      return "改动太多，工作簿里存不下撤销所需的记录：写入后不能撤销。请先另存一份";
    case "add-table":
    case "word-left-out":
    case "rows-joined":
    case "stands-for":
      return tableItemText(item);
    case "forget-state":
      return "删除本工具存在工作簿里的记录（设置、更正、忽略、操作记录），此步不能撤销";
  }
}
