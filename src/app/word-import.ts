import type { WordDocument, WordLeftOut } from "../core/document/word-document";
import type { PlanStep } from "../core/plan/plan-step";
import type { SheetWords } from "../core/plan/sheet-words";
import { planWordImport, titleOf } from "../core/plan/word-import/plan-word-import";
import { type FoundWordTable, tablesOfDocument } from "../core/plan/word-import/tables-of-document";
import { planRebuild } from "../core/plan/rebuild/plan-rebuild";
import { readState } from "../core/state/read-state";
import type { RunItem } from "../core/state/run-item";
import type { WorkbookState } from "../core/state/workbook-state";
import type { RecordedRun } from "./carry-out";
import { type ApplyOptions, RefusalError, type WorkbookHost } from "./ports";
import type { Review } from "./review";

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

/** A Word document with the tables found in it. */
export class OpenedWordDocument {
  /** In the order of the offer. */
  readonly found: readonly FoundWordTable[];

  /**
   * @param name its file name without the ending: what a table without a title is called
   * @throws RefusalError where it holds no table
   */
  constructor(
    private readonly document: WordDocument,
    private readonly name: string,
  ) {
    this.found = tablesOfDocument(document);
    if (this.found.length === 0) throw new RefusalError({ id: "word-document", because: { id: "no-table" } });
  }

  get offer(): WordOffer {
    const tables = this.found.map((found): WordTableOffer => {
      const { form, table, parts } = found;
      return {
        title: titleOf(found),
        rows: form.rows.length,
        columns: form.widths.length,
        tasks: table?.tasks.length ?? 0,
        parts,
        firstRow: (form.rows[0]?.cells ?? []).map(({ text }) => text.replace(/\s+/g, " ")).join("｜"),
      };
    });
    return { tables, leftOut: this.document.leftOut };
  }

  /** The places in the offer of all tables that read as responsibility tables. Throws RefusalError where none does. */
  get official(): readonly number[] {
    const places = this.found.flatMap(({ table }, index) => (table === null ? [] : [index]));
    if (places.length > 0) return places;
    throw new RefusalError({ id: "word-document", because: { id: "no-responsibility-table", tables: this.found.length } });
  }

  /** The plan that puts the chosen tables (by their places in the offer) on sheets after those that are there. */
  plan(
    chosen: readonly number[],
    entries: Parameters<typeof planWordImport>[2]["entries"],
    words: SheetWords,
  ): ReturnType<typeof planWordImport> {
    const tables = chosen.flatMap((place) => this.found[place] ?? []);
    return planWordImport(tables, this.document.leftOut, { entries }, this.name, words);
  }

  /** The same for a workbook that holds nothing else. */
  newWorkbook(chosen: readonly number[], words: SheetWords): { readonly steps: readonly PlanStep[]; readonly items: readonly RunItem[] } {
    return this.plan(chosen, [], words);
  }
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

/** 重建受损表格. What was decided for the old sheet (ignored findings, start days) holds for the new one. */
export function rebuildRun(
  { workbook, tables, state }: Review,
  sheet: string,
  withSupposed: boolean,
  words: SheetWords,
): { readonly run: RecordedRun; readonly state: WorkbookState } {
  if (workbook.structureLocked) throw new RefusalError({ id: "structure-locked" });
  const own = tables.map(({ table }) => table).filter((table) => table.sheet.name === sheet);
  const run: RecordedRun = { purpose: "rebuild", ...planRebuild(own, workbook, withSupposed, words) };
  const [stand] = run.rebuilt ?? [];
  if (!stand) return { run, state };
  const copied = <Entry extends { readonly sheet: string }>(entries: readonly Entry[]): readonly Entry[] => [
    ...entries,
    ...entries.filter((entry) => entry.sheet === sheet).map((entry) => ({ ...entry, sheet: stand.sheet })),
  ];
  return { run, state: { ...state, ignored: copied(state.ignored), starts: copied(state.starts) } };
}
