import type { PageWords } from "../../ui/page/words";
import { fileListWords } from "./file-list";
import { refusalText } from "./refusals";

/** The page around the pane, in English. */
export const pageWords: PageWords = {
  product: "Responsibility Table Assistant",
  tagline: "Checks responsibility tables, marks tasks past their limit, makes summary sheets",
  open: "Open",
  save: "Save a copy",
  savePublic: "Save a public copy",
  sample: "Open the sample",
  dropHere: "Let go to open the files or folders",
  emptyHeading: "Open a responsibility table",
  emptyText:
    "Drag an .xlsx workbook or a .docx attachment here, or press Open; open several workbooks at once, or drag a whole folder here, to combine them in one overview.",
  nothingUploaded: "Files are worked on in this browser only; nothing is uploaded.",
  loading: "Opening…",
  refusal: refusalText,
  unexpected: (detail) => `Something unexpected went wrong: ${detail}. The original is unchanged.`,
  saved: (file) => `Saved as "${file}"; the original is unchanged.`,
  savedOver: (file) => `Saved to the file that is open, "${file}".`,
  fileName: (stem) => `${stem}-processed`,
  noticeFileName: (stem) => `${stem}-notice`,
  summariesFileName: (stem) => `${stem}-summaries`,
  publicFileName: (stem) => `${stem}-public`,
  otherLanguage: "中文",
  sheetTab: "Sheet",
  paneTab: "Results",
  views: "Views",
  pane: "Task pane",
  sheet: "Sheet",
  close: "OK",
  lateFileList: fileListWords,
  fileList: (files) => `Files (${files})`,
  discard: (file) => `"${file}" has changes that were not saved. Opening another file discards them.`,
  openAnyway: "Discard and open",
  keep: "Keep the current file",
};
