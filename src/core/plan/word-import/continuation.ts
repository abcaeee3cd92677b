import type { WordParagraph, WordTable } from "../../document/word-document";
import { withoutBlanks } from "../../sheet/plain-text";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import { readForm } from "../table-sheet/form-sheet";
import type { FormRow, TableForm } from "../table-sheet/table-form";

/** How far, as a share of the table's width, a line between two columns may be from where it is above. */
const tolerance = 0.03;

/**
 * The rows with which a table goes on in the next table of a document: where the next has the same columns under the same labels, which are not
 * repeated, or the same columns without labels of its own. Only where nothing but 续表 or the title again stands between the two.
 * @returns null where the next table is another one
 */
export function continuation(
  { form, table }: { readonly form: TableForm; readonly table: ResponsibilityTable | null },
  next: WordTable,
  between: readonly WordParagraph[],
): readonly FormRow[] | null {
  if (table === null || next.widths.length !== form.widths.length || !between.every((each) => saysNothingNew(each, form))) return null;
  const nextForm: TableForm = { lines: [], widths: next.widths, rows: next.rows, notes: [] };
  const below = hasLabels(next, form, table);
  if (below !== null || readForm(nextForm) !== null) return below;
  return sameColumns(form.widths, next.widths) ? next.rows : null;
}

/** The rows below the labels, where the table begins with the same labels (below the same title, if any); null where it does not. */
function hasLabels(next: WordTable, form: TableForm, table: ResponsibilityTable): readonly FormRow[] | null {
  const above = form.rows.map(rowText);
  const labels = above.slice(table.header.firstRow - form.lines.length - 1, table.header.lastRow - form.lines.length);
  const start = next.rows.findIndex((row) => rowText(row) === labels[0]);
  const end = start + labels.length;
  if (start < 0 || !labels.every((text, index) => rowText(next.rows[start + index] ?? { cells: [] }) === text)) return null;
  const repeated = next.rows.slice(0, start).every((row) => above.includes(rowText(row)) || isTitleAgain(wordsOf(row), form));
  const reachesOver = next.rows.slice(0, end).some(({ cells }, index) => cells.some(({ rows }) => index + rows > end));
  return repeated && !reachesOver ? next.rows.slice(end) : null;
}

function saysNothingNew({ text }: WordParagraph, form: TableForm): boolean {
  const bare = withoutBlanks(text);
  return bare === "" || isTitleAgain(bare, form);
}

/** 续表, （续）, 第2页, or a line above the table once more, with or without （续）. */
function isTitleAgain(text: string, form: TableForm): boolean {
  const bare = text.replace(/[(（]续(?:表)?[一二三四五六七八九十0-9]*[)）]$/, "");
  if (/^(?:续表?[一二三四五六七八九十0-9]*|第[0-9一二三四五六七八九十]+页(?:共[0-9]+页)?)?$/.test(bare)) return true;
  return form.lines.some((line) => withoutBlanks(line.text) === bare);
}

function wordsOf({ cells }: FormRow): string {
  return withoutBlanks(cells.map(({ text }) => text).join(""));
}

function rowText({ cells }: FormRow): string {
  return cells.map(({ firstColumn, text }) => `${firstColumn}:${withoutBlanks(text)}`).join("|");
}

function sameColumns(widths: readonly number[], others: readonly number[]): boolean {
  const [ends, otherEnds] = [shares(widths), shares(others)];
  return ends.every((end, index) => Math.abs(end - (otherEnds[index] ?? 0)) < tolerance);
}

/** Where each column ends, as a share of the whole. */
function shares(widths: readonly number[]): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  let end = 0;
  return widths.map((width) => (end += width) / sum);
}
