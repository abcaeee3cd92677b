import type { CellArea } from "../../../../core/sheet/cell-position";
import { columnLetters } from "../../../../core/sheet/cell-position";

/** A sheet's name as it stands in a reference: always in quotes, a quote inside doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** An area that does not move, such as `'总览'!$A$1:$C$12`. */
export function fixedArea(sheet: string, area: CellArea): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  return `${quotedSheet(sheet)}!${cell(area.firstRow, area.firstColumn)}:${cell(area.lastRow, area.lastColumn)}`;
}

/** Whole rows that do not move, such as `'总览'!$1:$3`. */
export function fixedRows(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${first}:$${last}`;
}

/** Where a formula names the sheet before a `!`, in either way of writing: the pieces from the name to the `!`. */
export function referencesTo(sheet: string, formula: string): readonly { readonly start: number; readonly end: number }[] {
  return formula.includes("!") ? placesIn(formula.toLowerCase(), sheet) : [];
}

/** Those of the sheets that a text, maybe that of a whole sheet, seems to refer to. */
export function sheetsNamedIn(text: string, sheets: readonly string[]): readonly string[] {
  if (!text.includes("!")) return [];
  const lowered = text.toLowerCase();
  return sheets.filter((sheet) => placesIn(lowered, sheet).length > 0);
}

/** @param text in lower case */
function placesIn(text: string, sheet: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const quoted = `${quotedSheet(sheet)}!`.toLowerCase();
  const bare = `${sheet}!`.toLowerCase();
  for (const wanted of [quoted, bare]) {
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
      const before = text.charAt(start - 1);
      const beginsHere = wanted === quoted ? before !== "'" && before !== "]" : !/[\p{L}\p{N}_.\]'?\\]/u.test(before);
      if (beginsHere) found.push({ start, end: start + wanted.length });
    }
  }
  return found;
}
