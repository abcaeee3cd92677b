import type { PageWords } from "../../ui/page/words";
import { fileListWords } from "./file-list";
import { refusalText } from "./refusals";

/** The page around the pane, in Chinese. */
export const pageWords: PageWords = {
  product: "责任表助手",
  tagline: "校验责任分解表、标记过时限任务、生成各单位汇总",
  open: "打开表格",
  save: "另存为",
  savePublic: "另存公开版",
  sample: "打开样例表",
  dropHere: "松开鼠标，打开拖来的文件或文件夹",
  emptyHeading: "打开责任分解表",
  emptyText: "把 .xlsx 表格或 .docx 附件拖到这里，或点「打开表格」；可以一次打开多个文件（也可以拖入整个文件夹），汇总成一份总览。",
  nothingUploaded: "文件只在本机浏览器里处理，不会上传。",
  loading: "正在打开…",
  refusal: refusalText,
  unexpected: (detail) => `出现意外错误：${detail}。原文件没有变化。`,
  saved: (file) => `已另存为「${file}」，原文件没有变化。`,
  savedOver: (file) => `已保存到打开的文件「${file}」。`,
  fileName: (stem) => `${stem}-已处理`,
  noticeFileName: (stem) => `${stem}-通报`,
  summariesFileName: (stem) => `${stem}-汇总`,
  publicFileName: (stem) => `${stem}-公开版`,
  otherLanguage: "EN",
  sheetTab: "表格",
  paneTab: "校验结果",
  views: "视图",
  pane: "任务窗格",
  sheet: "表格",
  close: "知道了",
  lateFileList: fileListWords,
  fileList: (files) => `文件列表（${files}）`,
  discard: (file) => `「${file}」有改动还没有另存。打开别的文件会丢掉这些改动。`,
  openAnyway: "不保存，打开新文件",
  keep: "继续处理当前文件",
};
