import type { WordLeftOut } from "../core/document/word-document";
import type { SheetWords } from "../core/plan/sheet-words";
import { readState } from "../core/state/read-state";
import type { WorkbookState } from "../core/state/workbook-state";
import type { RecordedRun } from "./carry-out";
import type { OpenedWordDocument } from "./opened-word-document";
import { type ApplyOptions, RefusalError, type WorkbookHost } from "./ports";

/** A table of a Word document as it is offered. */
export interface WordTableOffer {
  /** Null where it has none. */
  readonly title: string | null;
  readonly rows: number;
  readonly columns: number;
  /** 0 for a table that reads as no responsibility table. */
  readonly tasks: number;
  /** How many tables of the document it was put together from. */
  readonly parts: number;
  /** The words of its first row, for a table that has no title. */
  readonly firstRow: string;
}

/** What a Word document offers: those that read as responsibility tables first. */
export interface WordOffer {
  /** At least one. */
  readonly tables: readonly WordTableOffer[];
  readonly leftOut: WordLeftOut;
}

/** 从 Word 导入 into an open workbook, whatever it holds. Throws RefusalError where no sheet can be added. */
export async function wordImportRun(
  host: WorkbookHost,
  word: OpenedWordDocument,
  chosen: readonly number[],
  words: SheetWords,
): Promise<{ readonly run: RecordedRun; readonly state: WorkbookState; readonly expected: Pick<ApplyOptions, "expect" | "state"> }> {
  const workbook = await host.read({ sheets: [] });
  const { writeRefusal } = host.describe();
  if (writeRefusal) throw new RefusalError(writeRefusal);
  if (workbook.structureLocked) throw new RefusalError({ id: "structure-locked" });
  const run: RecordedRun = { purpose: "word-import", ...word.plan(chosen, workbook.entries, words) };
  return { run, state: readState(workbook.state).state, expected: { expect: new Map(), state: workbook.state } };
}
