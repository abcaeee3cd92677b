import { columnIndex, columnLetters, quotedSheetName } from "../address";

/** One cell reference's coordinate: 0-based, with its "$". */
interface Coordinate {
  readonly index: number;
  readonly absolute: boolean;
}

/** A reference within a formula: a cell, an area, entire rows or entire columns. */
export interface Reference {
  /** Null where it is on the formula's own sheet. */
  readonly sheet: string | null;
  /** Null coordinates where the reference is of entire rows (columns are null) or columns (rows are null). */
  readonly first: { readonly row: Coordinate | null; readonly column: Coordinate | null };
  readonly last: { readonly row: Coordinate | null; readonly column: Coordinate | null } | null;
}

type Corner = Reference["first"];

const sheetPart = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cellPart = String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})`;
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])${sheetPart}(?:${cellPart}(?::${cellPart})?|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_(!])`,
  "giu",
);

/** Replaces every reference of a formula, leaving texts alone. A change to null leaves the sheet and #REF!, a change to text that text. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | string | null): string {
  return formula.replace(pattern, (match: string, ...groups: (string | undefined)[]) => {
    if (match.startsWith('"')) return match;
    const reference = readReference(groups);
    const changed = change(reference);
    if (changed === reference) return match;
    if (typeof changed === "string") return changed;
    const prefix = (sheet: string | null): string => (sheet === null ? "" : `${quotedSheetName(sheet)}!`);
    return changed === null ? `${prefix(reference.sheet)}#REF!` : prefix(changed.sheet) + writeReference(changed);
  });
}

function readReference(groups: (string | undefined)[]): Reference {
  const at = (index: number): string | undefined => groups[index];
  const sheet = at(0)?.replace(/^'|'$/gu, "").replaceAll("''", "'") ?? null;
  const corner = (from: number): Corner => ({ column: column(at(from), at(from + 1)), row: row(at(from + 2), at(from + 3)) });
  if (at(2) !== undefined) return { sheet, first: corner(1), last: at(6) === undefined ? null : corner(5) };
  if (at(10) !== undefined) {
    return { sheet, first: { column: column(at(9), at(10)), row: null }, last: { column: column(at(11), at(12)), row: null } };
  }
  return { sheet, first: { column: null, row: row(at(13), at(14)) }, last: { column: null, row: row(at(15), at(16)) } };
}

function column(dollar: string | undefined, letters: string | undefined): Coordinate {
  return { index: columnIndex(letters ?? "A"), absolute: dollar === "$" };
}

function row(dollar: string | undefined, digits: string | undefined): Coordinate {
  return { index: Number(digits ?? "1") - 1, absolute: dollar === "$" };
}

function writeReference({ first, last }: Reference): string {
  const corner = ({ row, column }: Corner): string =>
    (column ? `${column.absolute ? "$" : ""}${columnLetters(column.index)}` : "") +
    (row ? `${row.absolute ? "$" : ""}${row.index + 1}` : "");
  return corner(first) + (last ? `:${corner(last)}` : "");
}
