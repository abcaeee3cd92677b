import type { WordDocument } from "../core/document/word-document";
import type { PlanStep } from "../core/plan/plan-step";
import type { SheetWords } from "../core/plan/sheet-words";
import { planWordImport, titleOf } from "../core/plan/word-import/plan-word-import";
import { type FoundWordTable, tablesOfDocument } from "../core/plan/word-import/tables-of-document";
import type { RunItem } from "../core/state/run-item";
import { RefusalError } from "./ports";
import { refusingFullSheets } from "./refusing-full-sheets";
import type { WordOffer, WordTableOffer } from "./word-import";

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

  /**
   * The plan that puts the chosen tables (by their places in the offer) on sheets after those that are there.
   * @throws RefusalError where one has more rows than a sheet
   */
  plan(
    chosen: readonly number[],
    entries: Parameters<typeof planWordImport>[2]["entries"],
    words: SheetWords,
  ): ReturnType<typeof planWordImport> {
    const tables = chosen.flatMap((place) => this.found[place] ?? []);
    return refusingFullSheets(() => planWordImport(tables, this.document.leftOut, { entries }, this.name, words));
  }

  /** The same for a workbook that holds nothing else. */
  newWorkbook(chosen: readonly number[], words: SheetWords): { readonly steps: readonly PlanStep[]; readonly items: readonly RunItem[] } {
    return this.plan(chosen, [], words);
  }
}
