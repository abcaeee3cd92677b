import type { RunItem } from "../../core/state/run-item";

type TableItem = Extract<RunItem, { readonly id: "add-table" | "word-left-out" | "rows-joined" | "stands-for" }>;

/** What is said of a table that came from Word or was rebuilt. */
export function tableItemText(item: TableItem): string {
  switch (item.id) {
    case "add-table": {
      const size = `${item.rows} 行 × ${item.columns} 列`;
      const tasks = item.tasks > 0 ? `，读到 ${item.tasks} 项任务` : "，没有读出任务";
      const parts = item.parts > 1 ? `；由文档里被分页拆开的 ${item.parts} 段接成，重复的表头只留一次` : "";
      return `新工作表「${item.sheet}」：${size}${tasks}${parts}`;
    }
    case "word-left-out":
      return [
        ...(item.trackedChanges ? ["文档里有未接受的修订，已按全部接受读取（插入的保留，删除的不要），请与定稿核对"] : []),
        ...(item.hiddenTexts > 0 ? [`${item.hiddenTexts} 处隐藏文字没有带入`] : []),
        ...(item.footnotes > 0 ? [`${item.footnotes} 处脚注、尾注没有带入`] : []),
      ].join("；");
    case "rows-joined": {
      const shown = item.rows.slice(0, 8).map(([first, last]) => `${first}—${last}`);
      return `「${item.sheet}」第 ${shown.join("、")} 行${item.rows.length > 8 ? `等 ${item.rows.length} 处` : ""}各合为一项任务`;
    }
    case "stands-for":
      return `「${item.old}」原样保留，不再计入校验和汇总，由「${item.sheet}」代替；删除或撤销新表后恢复计入`;
  }
}

/** What the command line says of a Word document beside the report. */
export const wordImportNotes = {
  item: (item: RunItem): string =>
    item.id === "add-table" ? `Word 表格已转为${tableItemText(item)}。` : item.id === "word-left-out" ? `注意：${tableItemText(item)}。` : "",
  others: (count: number): readonly string[] => (count > 0 ? [`文档里另有 ${count} 个表格不像责任分解表，没有转入。`] : []),
};
