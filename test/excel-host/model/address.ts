import { HostError } from "../engine/host-error";
import { areaBetween, bottomOf, isEntireColumns, isEntireRows, rightOf, sheetSize, type Area } from "./area";

/** 0 → "A". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

/** "A" → 0. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1", "A1:B2", "A:C" or "1:3". */
export function areaAddress(area: Area): string {
  if (isEntireColumns(area)) return `${columnLetters(area.left)}:${columnLetters(rightOf(area))}`;
  if (isEntireRows(area)) return `${area.top + 1}:${bottomOf(area) + 1}`;
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(bottomOf(area), rightOf(area));
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before the "!" (source: facts "References": quoted, ' doubled). */
export function quotedSheetName(name: string): string {
  // assumed: a name of letters, digits and underscores that does not start with a digit goes without quotes
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/iu.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${areaAddress(area)}`;
}

const cell = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d{0,6})`;
const patterns = {
  cells: new RegExp(`^${cell}(?::${cell})?$`, "iu"),
  columns: /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu,
  rows: /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/u,
};

/** Splits "'a b'!A1:B2" into sheet (or null) and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly local: string } {
  const quoted = /^'((?:[^']|'')*)'!(.+)$/su.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), local: quoted[2] ?? "" };
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  const sheet = address.slice(0, mark);
  // source: facts #681: a name that needs quotes does not resolve without them
  if (quotedSheetName(sheet) !== sheet) throw new HostError("InvalidArgument", `sheet name without quotes: ${sheet}`);
  return { sheet, local: address.slice(mark + 1) };
}

/** One address without a sheet. Throws InvalidArgument for anything else. */
export function parseLocalAddress(address: string): Area {
  const cells = patterns.cells.exec(address);
  if (cells) {
    const [, columnA = "", rowA = "", columnB = columnA, rowB = rowA] = cells;
    return onSheet(areaBetween(Number(rowA) - 1, columnIndex(columnA), Number(rowB) - 1, columnIndex(columnB)), address);
  }
  const columns = patterns.columns.exec(address);
  if (columns) return onSheet(areaBetween(0, columnIndex(columns[1] ?? ""), sheetSize.rows - 1, columnIndex(columns[2] ?? "")), address);
  const rows = patterns.rows.exec(address);
  if (rows) return onSheet(areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetSize.columns - 1), address);
  // source: dts ErrorCodes.invalidArgument
  throw new HostError("InvalidArgument", `no address: ${address.slice(0, 80)}`);
}

function onSheet(area: Area, address: string): Area {
  // source: dts ErrorCodes.invalidArgument
  if (bottomOf(area) >= sheetSize.rows || rightOf(area) >= sheetSize.columns) throw new HostError("InvalidArgument", address);
  return area;
}

/** "A1:A2,'a,b'!C3" by its addresses: a comma within quotes divides nothing. */
export function splitAddresses(addresses: string): readonly string[] {
  return addresses.split(/,\s*(?=(?:[^']*'[^']*')*[^']*$)/u);
}
