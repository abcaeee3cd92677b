import type { WordRefusal } from "../../app/ports";

/** Why no table can be had from a Word document: what is the matter, what to do. */
export function wordRefusalText(refusal: WordRefusal): string {
  switch (refusal.id) {
    case "not-a-document":
      return "this is not a Word document. Open the original in Word or WPS, save it as .docx and try again.";
    case "empty-file":
      return "the file is empty (0 bytes). Please obtain it again.";
    case "encrypted":
      return "the document needs a password to open. Remove it in Word (File, Info, Protect Document, Encrypt with Password), save and try again.";
    case "old-format":
      return refusal.extension === ".rtf"
        ? "this is an RTF file (some .doc files are). Save it as .docx in Word or WPS and try again."
        : "this is a document in the old format (.doc, or .wps of WPS). Save it as .docx in Word or WPS and try again.";
    case "damaged":
      return `the document is damaged${refusal.part === "" ? "" : ` (in ${refusal.part})`}. Open it with Word's Open and Repair and save it, or obtain it again. (Technical: ${refusal.detail})`;
    case "too-large":
      return `the document is unusually large${refusal.part === "" ? "" : ` (${refusal.part})`}: more than ${(refusal.limit / 2 ** 20).toFixed(0)} MB. Save the table alone as a document and try again.`;
    case "table-too-wide":
      return `a table has more than ${refusal.limit} columns: it is no responsibility table, and the document is probably damaged. Save the table alone as a document and try again.`;
    case "cell-too-long":
      return `the text of a cell is longer than the ${refusal.limit.toLocaleString("en")} characters that a cell in Excel holds. Divide it into rows in Word and try again.`;
    case "no-table":
      return "the document holds no table. If the table is a picture or an embedded Excel object, use the original Excel file; if it is set with blanks or tabs, convert the text to a table in Word first.";
    case "no-responsibility-table":
      return `the document holds ${refusal.tables === 1 ? "a table that does" : `${refusal.tables} tables, none of which does`} not read as a responsibility table. Its header needs a column for the task (such as 具体任务 or 工作任务) and one for the unit or the deadline (such as 责任单位 or 完成时限).`;
  }
}
