import { type CellArea, areaFromA1, columnLetters, lastSheetColumn, lastSheetRow } from "../../core/sheet/cell-position";

/** The areas of an address as Excel gives it: 'Name'!A1:C3, several of them with commas between. Whole rows and columns are left out. */
export function areasOf(address: string): CellArea[] {
  return pieces(address).flatMap((piece) => areaFromA1(piece.slice(piece.lastIndexOf("!") + 1)) ?? []);
}

/** The one area of an address; null for anything else. */
export function areaOf(address: string): CellArea | null {
  return areasOf(address)[0] ?? null;
}

/**
 * The used area of a sheet as it can be read; null where the address is none. Excel names an area from the first column to the last by its rows alone
 * ('Name'!1:6), and the like, and gives no values of it: its last column, or row, is left out.
 */
export function usedAreaOf(address: string): CellArea | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, rowsFrom, rowsTo] = /^(\d+):(\d+)$/.exec(local) ?? [];
  const [, columnsFrom, columnsTo] = /^([A-Z]+):([A-Z]+)$/.exec(local) ?? [];
  const wholeRows = rowsFrom === undefined ? null : `A${rowsFrom}:${columnLetters(lastSheetColumn)}${rowsTo ?? ""}`;
  const wholeColumns = columnsFrom === undefined ? null : `${columnsFrom}1:${columnsTo ?? ""}${lastSheetRow}`;
  const area = areaFromA1(wholeRows ?? wholeColumns ?? local);
  return (
    area && {
      ...area,
      lastColumn: readable(area.firstColumn, area.lastColumn, lastSheetColumn),
      lastRow: readable(area.firstRow, area.lastRow, lastSheetRow),
    }
  );
}

/** The rows (1-based) of an address that names whole rows: 5:7, or A5:XFD7. Null for any other. */
export function wholeRowsOf(address: string): { readonly first: number; readonly last: number } | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^(?:A)?(\d{1,7}):(?:XFD)?(\d{1,7})$/.exec(local);
  return rows && local.includes("A") === local.includes("XFD") ? { first: Number(rows[1]), last: Number(rows[2]) } : null;
}

/** The columns (1-based) of an address that names whole columns: C:D, or C1:D1048576. Null for any other. */
export function wholeColumnsOf(address: string): { readonly first: number; readonly last: number } | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, first, top, last, bottom] = /^([A-Z]{1,3})(1?):([A-Z]{1,3})(1048576)?$/.exec(local) ?? [];
  if (first === undefined || last === undefined || (top === "1") !== (bottom !== undefined)) return null;
  const area = areaFromA1(`${first}1:${last}1`);
  return area && { first: area.firstColumn, last: area.lastColumn };
}

function readable(first: number, last: number, all: number): number {
  return first === 1 && last === all ? last - 1 : last;
}

/** A sheet's name may hold a comma: only those outside quotes divide. */
function pieces(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
