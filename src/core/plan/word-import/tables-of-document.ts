import type { WordDocument, WordParagraph, WordTable } from "../../document/word-document";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import { readForm } from "../table-sheet/form-sheet";
import type { TableForm } from "../table-sheet/table-form";
import { continuation } from "./continuation";
import { leadLines, noteLines } from "./lead-lines";

/** A table of a Word document, ready to become a sheet. */
export interface FoundWordTable {
  readonly form: TableForm;
  /** What it reads as; null for a table that is no responsibility table. */
  readonly table: ResponsibilityTable | null;
  /** How many tables of the document it was put together from: 1 for one that stands whole. */
  readonly parts: number;
  /** Its place among the tables of the document, 1-based, as they stand there. */
  readonly place: number;
}

interface Standing {
  readonly table: WordTable;
  readonly before: readonly WordParagraph[];
  readonly after: readonly WordParagraph[];
  readonly place: number;
}

/** The tables of a document: those that read as responsibility tables first, in the order of the document. A table that goes on after a page is one. */
export function tablesOfDocument({ blocks }: WordDocument): readonly FoundWordTable[] {
  const found: FoundWordTable[] = [];
  for (const { table, before, after, place } of standing(blocks)) {
    if (table.widths.length === 0 || table.rows.every(({ cells }) => cells.every(({ text }) => text.trim() === ""))) continue;
    const last = found.at(-1);
    const rows = last && !table.nested ? continuation(last, table, before) : null;
    if (last && rows) {
      found[found.length - 1] = reading(
        { ...last.form, rows: [...last.form.rows, ...rows], notes: noteLines(after) },
        last.parts + 1,
        last.place,
      );
      continue;
    }
    const form = { lines: leadLines(table.nested ? [] : before), widths: table.widths, rows: table.rows, notes: noteLines(after) };
    found.push(reading(form, 1, place));
  }
  const isOfficial = ({ table }: FoundWordTable): boolean => table !== null;
  return [...found.filter(isOfficial), ...found.filter((each) => !isOfficial(each))];
}

function reading(form: TableForm, parts: number, place: number): FoundWordTable {
  return { form, table: readForm(form), parts, place };
}

/** Each table with the paragraphs around it, up to the next table of the text. */
function standing(blocks: WordDocument["blocks"]): Standing[] {
  const tables: (Standing & { readonly after: WordParagraph[] })[] = [];
  let before: WordParagraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      before.push(block);
      tables.findLast(({ table }) => !table.nested)?.after.push(block);
      continue;
    }
    tables.push({ table: block, before, after: [], place: tables.length + 1 });
    if (!block.nested) before = [];
  }
  return tables;
}
