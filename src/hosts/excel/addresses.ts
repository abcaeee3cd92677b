import { type CellArea, areaFromA1 } from "../../core/sheet/cell-position";

/** The areas of an address as Excel gives it: 'Name'!A1:C3, several of them with commas between. Whole rows and columns are left out. */
export function areasOf(address: string): CellArea[] {
  return pieces(address).flatMap((piece) => areaFromA1(piece.slice(piece.lastIndexOf("!") + 1)) ?? []);
}

/** The one area of an address; null for anything else. */
export function areaOf(address: string): CellArea | null {
  return areasOf(address)[0] ?? null;
}

/** A sheet's name may hold a comma: only those outside quotes divide. */
function pieces(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
