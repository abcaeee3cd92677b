import type { RunItem } from "../../core/state/run-item";
import { refusalText } from "./refusals";
import type { WordImportWords } from "../../ui/panels/word-import/words";

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
    item.id === "add-table"
      ? `Word 表格已转为${tableItemText(item)}。`
      : item.id === "word-left-out"
        ? `注意：${tableItemText(item)}。`
        : "",
  others: (count: number): readonly string[] => (count > 0 ? [`文档里另有 ${count} 个表格不像责任分解表，没有转入。`] : []),
};

/** Words of the pane and the page for tables that come from Word. */
export const wordImportWords: WordImportWords = {
  import: "从 Word 导入…",
  importHint: "把 .docx 附件里的表格写到新工作表里，先预览，可撤销；原有工作表不动。",
  reading: (file) => `正在读取「${file}」…`,
  refusal: refusalText,
  choose: (file, tables) => `「${file}」里有 ${tables} 个表格，请选择要用的：`,
  table: ({ title, firstRow }) => title ?? `首行：${shortened(firstRow)}`,
  size: ({ rows, columns, tasks, parts }) =>
    `${rows} 行 × ${columns} 列，${tasks > 0 ? `${tasks} 项任务` : "不像责任分解表"}${parts > 1 ? `，由分页拆开的 ${parts} 段接成` : ""}`,
  leftOut: ({ leftOut }) => {
    const text = tableItemText({ id: "word-left-out", ...leftOut });
    return text === "" ? "" : `注意：${text}。`;
  },
  preview: (chosen) => (chosen > 1 ? `预览导入 ${chosen} 个` : "预览导入"),
  open: (chosen) => (chosen > 1 ? `打开所选 ${chosen} 个表格` : "打开所选表格"),
  cancel: "取消",
  opened: (file, offer, chosen) => {
    const parts = chosen.reduce((sum, place) => sum + Math.max(0, (offer.tables[place]?.parts ?? 1) - 1), 0);
    const joined = parts > 0 ? "分页拆开的表格已接成一个，重复的表头只留一次。" : "";
    return `已从「${file}」读出表格，成为新的工作簿，需要时请「另存为」.xlsx；Word 文档没有变化。${joined}${wordImportWords.leftOut(offer)}`;
  },
  damaged: (tasks) => `有 ${tasks} 项任务各占了几行，多半是从 Word 粘贴时被拆散的。可以在新工作表里重建成一项一行，原表不动。`,
  rebuild: "重建受损表格…",
  withSupposed: (count) => `其中 ${count} 处只是推测，也合为一项`,
  supposedHint: "推测的依据：序号、单位、时限合并在几行旁，上一行的文字没有写完；或一项任务旁有几行时限。请对照原表核对。",
};

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
