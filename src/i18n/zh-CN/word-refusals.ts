import type { WordRefusal } from "../../app/ports";

/** Why no table can be had from a Word document: what is the matter, what to do. */
export function wordRefusalText(refusal: WordRefusal): string {
  switch (refusal.id) {
    case "not-a-document":
      return "这不是 Word 文档。请用 Word 或 WPS 打开原文件，另存为 .docx 后再试。";
    case "empty-file":
      return "文件是空的（0 字节）。请重新取得原文件。";
    case "encrypted":
      return "文档设有打开密码。请在 Word 中用「文件—信息—保护文档—用密码进行加密」清除密码，另存后再试。";
    case "old-format":
      return refusal.extension === ".rtf"
        ? "这是 RTF 文件（有的 .doc 其实是它）。请在 Word 或 WPS 中另存为 .docx 后再试。"
        : "这是旧格式的文档（.doc，也可能是 WPS 的 .wps）。请在 Word 或 WPS 中另存为 .docx 后再试。";
    case "damaged":
      return `文档已损坏${refusal.part === "" ? "" : `，坏在 ${refusal.part}`}。请用 Word 的「打开并修复」修复后另存，或重新取得原文件。（技术信息：${refusal.detail}）`;
    case "too-large":
      return `文档内容异常庞大${refusal.part === "" ? "" : `（${refusal.part}）`}，超过 ${(refusal.limit / 2 ** 20).toFixed(0)} MB 的上限。请把要用的表格单独另存为一个文档后再试。`;
    case "table-too-wide":
      return `文档里有一个表格超过 ${refusal.limit} 列，不像责任分解表，多半是文档已损坏。请把要用的表格单独另存为一个文档后再试。`;
    case "cell-too-long":
      return `有一个单元格的文字超过 ${refusal.limit.toLocaleString("zh-CN")} 字，Excel 的单元格放不下。请在 Word 中把它分成几行后再试。`;
    case "no-table":
      return "文档里没有表格。如果表格是一张图片，或是嵌在文档里的 Excel 对象，请改用原来的 Excel 文件；如果是用空格或制表符排成的，请先在 Word 中「插入—表格—文本转换成表格」。";
    case "no-responsibility-table":
      return `文档里有 ${refusal.tables} 个表格，都不像责任分解表。表头里应有任务一列（如「具体任务」「工作任务」），以及单位或时限一列（如「责任单位」「完成时限」）。`;
  }
}
