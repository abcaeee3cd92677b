import type { AddinWords } from "../../ui/addin/words";
import { openWorkbookRefusal } from "./refusals";

/** The add-in around the pane, in Chinese. */
export const addinWords: AddinWords = {
  product: "责任表助手",
  outsideExcel: "这一页只能在 Excel 里打开。请在 Excel 的「开始」选项卡点「责任表」一组的按钮。",
  officeMissing: "与 Excel 的连接没有建立（Office.js 没有载入）。请检查网络，关闭面板后再打开；仍不行时请联系系统管理员。",
  severalFonts: "该单元格含多种字体，修改后将统一。",
  clearMarks: {
    heading: "清除标记",
    nothingToClear: "这个工作簿里没有本工具加的标记，不需要清除。",
    changedMeanwhile: (sheets) => `没有清除：${sheets.map((name) => `「${name}」`).join("")}刚刚又被改动。请再点一次「清除标记」。`,
    refusal: openWorkbookRefusal,
    unexpected: (detail) => `出现意外错误，标记没有清除：${detail}。请再试一次；仍不行时请在面板里撤销。`,
  },
};
