import path from "node:path";
import { OpenedWordDocument } from "../../app/opened-word-document";
import type { WordLeftOut } from "../../core/document/word-document";
import { readWordDocument } from "../../hosts/docx/read/read-document";
import { writeNewWorkbook } from "../../hosts/xlsx/new-workbook";
import { wordImportNotes } from "../../i18n/zh-CN/word-import";
import { sheetWords } from "../../i18n/zh-CN/sheet-words";
import { nodeCompression } from "./node-compression";

/** What became of a Word document, as the JSON report has it. */
export interface WordSource extends WordLeftOut {
  /** Tables in the document, those put together from several counted once. */
  readonly tables: number;
  /** The sheets that they became; `table` is the place of the first part in the document, 1-based. */
  readonly sheets: readonly { readonly sheet: string; readonly table: number; readonly parts: number }[];
}

/** A workbook that was made from a Word document. */
export interface WorkbookOfWord {
  readonly bytes: Uint8Array;
  readonly source: WordSource;
  /** What is to be said of it. */
  readonly notes: readonly string[];
}

/** A workbook with every table of a Word document that reads as a responsibility table, a sheet for each. Throws RefusalError. */
export function workbookOfWord(document: Uint8Array, file: string): WorkbookOfWord {
  const read = readWordDocument(document, nodeCompression);
  const opened = new OpenedWordDocument(read, path.basename(file, path.extname(file)));
  const chosen = opened.official;
  const { steps, items } = opened.newWorkbook(chosen, sheetWords);
  const names = steps.flatMap((step) => (step.step === "add-sheet" ? [step.sheet] : []));
  const sheets = chosen.map((place, index) => ({
    sheet: names[index] ?? "",
    table: opened.found[place]?.place ?? 0,
    parts: opened.found[place]?.parts ?? 1,
  }));
  return {
    bytes: writeNewWorkbook(steps),
    source: { tables: opened.found.length, sheets, ...read.leftOut },
    notes: [...items.map(wordImportNotes.item), ...wordImportNotes.others(opened.found.length - chosen.length)],
  };
}
