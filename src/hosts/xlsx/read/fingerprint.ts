import { areaToA1 } from "../../../core/sheet/cell-position";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";

const firstPrime = 0x9e3779b1;
const secondPrime = 0x85ebca77;

/** A 64-bit hash that many small values are added to. For telling edits apart, not for secrets. The mixing is that of MurmurHash. */
export class Hash {
  private first = 0x811c9dc5;
  private second = 0x1b873593;

  addNumber(value: number): void {
    this.first = Math.imul(this.first ^ value, firstPrime);
    this.first ^= this.first >>> 15;
    this.second = Math.imul(this.second ^ value, secondPrime);
    this.second ^= this.second >>> 13;
  }

  addText(text: string): void {
    this.addNumber(text.length);
    for (let index = 0; index < text.length; index++) this.addNumber(text.charCodeAt(index));
  }

  addBytes(bytes: Uint8Array): void {
    this.addNumber(bytes.length);
    for (const byte of bytes) this.addNumber(byte);
  }

  /** Sixteen hexadecimal digits. */
  get digest(): string {
    return [this.first, this.second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

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
