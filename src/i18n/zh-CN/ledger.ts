import type { LedgerWords } from "../../ui/panels/ledger/words";

/** What was done so far, run by run. */
export const ledgerWords: LedgerWords = {
  allRuns: (count) => `显示全部 ${count} 次`,
  cells: (count) => `写过 ${count} 个单元格（原文划去，新文加粗）：`,
  furtherCells: (count) => `再显示 ${count} 处`,
  allCells: (count) => `全部显示（共 ${count} 处）`,
  jump: (sheet, address) => `跳到「${sheet}」${address}`,
  then: (address) => `当时在 ${address}`,
  state: { "as-written": "", "put-back": "已是原样", "edited-since": "之后又改过，撤销时不动", gone: "找不到这项任务，撤销时不动" },
  loading: "正在查找…",
  hint: "行有移动也能找到；之后有人改过的，撤销时不动，逐一列出。",
};
