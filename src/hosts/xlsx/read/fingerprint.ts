import { areaToA1 } from "../../../core/sheet/cell-position";
import { Hash } from "../../../core/sheet/hash";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";

/**
 * The fingerprint of a sheet: changes when a cell's value, number format or formula, or a merged area changes. Made from what the cells hold,
 * not from the bytes of the file, so that it outlasts a save by a program that numbers strings and styles anew. `formulas` is a hash of the
 * sheet's formulas, which a snapshot does not hold.
 */
export function fingerprintOf(sheet: SheetSnapshot, formulas: string): string {
  const hash = new Hash();
  hash.addText(formulas);
  sheet.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      if (!cell) return;
      hash.addNumber(rowIndex);
      hash.addNumber(columnIndex);
      hash.addNumber(cell.kind.charCodeAt(0));
      hash.addText(cell.numberFormat);
      hash.addText(String(cell.value));
      hash.addNumber(cell.formula ? 1 : 0);
    });
  });
  for (const merge of sheet.merges) hash.addText(areaToA1(merge));
  return hash.digest;
}
