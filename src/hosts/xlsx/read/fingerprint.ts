import { areaToA1 } from "../../../core/sheet/cell-position";
import { Hash } from "../../../core/sheet/hash";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";

/** The fingerprints of sheets by name, each worked out when it is asked for: who only reads needs none. */
export class SheetFingerprints implements ReadonlyMap<string, string> {
  private readonly known = new Map<string, string>();
  private readonly sources = new Map<string, () => string>();

  add(name: string, source: () => string): void {
    this.sources.set(name, source);
  }

  get size(): number {
    return this.sources.size;
  }

  has(name: string): boolean {
    return this.sources.has(name);
  }

  get(name: string): string | undefined {
    const known = this.known.get(name) ?? this.sources.get(name)?.();
    if (known !== undefined) this.known.set(name, known);
    return known;
  }

  keys(): MapIterator<string> {
    return this.sources.keys();
  }

  entries(): MapIterator<[string, string]> {
    for (const name of this.sources.keys()) this.get(name);
    return this.known.entries();
  }

  values(): MapIterator<string> {
    return new Map(this.entries()).values();
  }

  forEach(use: (fingerprint: string, name: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [name, fingerprint] of this.entries()) use(fingerprint, name, this);
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
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
