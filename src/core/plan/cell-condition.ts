import { type DateSystem, dateFromSerial } from "../calendar/excel-serial";
import { cellAt } from "../sheet/cell-lookup";
import { type CellPosition, columnLetters } from "../sheet/cell-position";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { dateLiteral, textLiteral } from "./formula-text";

/** Texts up to this length are compared whole, longer ones by their beginning and their length. */
const longestWholeComparison = 255;
const comparedBeginning = 200;

/** The formula condition that a cell holds exactly what the cell at `position` holds now. Null where nothing can be compared (blank, error). */
export function holdsSame(sheet: SheetSnapshot, position: CellPosition, reference: string): string | null {
  const cell = cellAt(sheet, position.row, position.column);
  if (cell === undefined) return null;
  if (typeof cell.value === "string") return cell.kind === "error" ? null : holdsText(reference, cell.value);
  if (typeof cell.value === "boolean") return `${reference}=${cell.value ? "TRUE" : "FALSE"}`;
  return cell.kind === "date" ? holdsDay(reference, cell.value, sheet.dateSystem) : `${reference}=${cell.value}`;
}

/** The cell of a column in the row that the rule is just looking at: `row` is the first row of the rule's area. */
export function sameRow(column: number, row: number): string {
  return `$${columnLetters(column)}${row}`;
}

/** One cell, whichever row the rule is looking at. */
export function fixedCell(position: CellPosition): string {
  return `$${columnLetters(position.column)}$${position.row}`;
}

function holdsText(reference: string, text: string): string {
  // Programs disagree on how long a character beyond the basic plane is, so LEFT and LEN are kept away from these.
  const countable = !/[\uD800-\uDFFF]/.test(text);
  if (text.length <= longestWholeComparison || !countable) return `${reference}=${textLiteral(text)}`;
  return `AND(LEFT(${reference},${comparedBeginning})=${textLiteral(text.slice(0, comparedBeginning))},LEN(${reference})=${text.length})`;
}

function holdsDay(reference: string, serial: number, system: DateSystem): string | null {
  const day = dateFromSerial(serial, system);
  if (day === null) return null;
  if (Number.isInteger(serial)) return `${reference}=${dateLiteral(day)}`;
  // A time of day follows the day. Comparing, other than INT, is no error where the cell holds a text.
  return `AND(${reference}>=${dateLiteral(day)},${reference}<${dateLiteral(day)}+1)`;
}
