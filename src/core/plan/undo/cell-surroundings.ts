import { textHash } from "../../sheet/hash";
import { textAt } from "../../sheet/cell-lookup";
import type { CellPosition } from "../../sheet/cell-position";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";

/** What stands around a cell, as a short text: the rest of its row, and the rows above and below. It says nothing of the cell itself. */
export function cellSurroundings(sheet: SheetSnapshot, { row, column }: CellPosition): string {
  return textHash(JSON.stringify([rowTexts(sheet, row - 1, null), rowTexts(sheet, row, column), rowTexts(sheet, row + 1, null)]));
}

/** The one cell of a column around which that stands; null where there is none or more than one, or nothing is known of the surroundings. */
export function locateBySurroundings(
  sheet: SheetSnapshot,
  column: number,
  around: string | undefined,
): { readonly position: CellPosition } | null {
  if (around === undefined) return null;
  // Blank rows may be missing from the list, and a cleared cell may stand in one.
  const rows = Array.from({ length: sheet.rows.length + 1 }, (_, index) => index + 1);
  const [row, ...others] = rows.filter((each) => cellSurroundings(sheet, { row: each, column }) === around);
  return row !== undefined && others.length === 0 ? { position: { row, column } } : null;
}

function rowTexts(sheet: SheetSnapshot, row: number, leftOut: number | null): string[] {
  const texts = Array.from({ length: sheet.rows[row - 1]?.length ?? 0 }, (_, index) =>
    index + 1 === leftOut ? "" : textAt(sheet, row, index + 1),
  );
  // Blank cells at the end may be there or not.
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}
