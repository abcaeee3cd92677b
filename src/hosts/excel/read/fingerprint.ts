import type { CellArea } from "../../../core/sheet/cell-position";
import { Hash } from "../../../core/sheet/hash";
import { type BlockValues, isFormula } from "./block-values";

/**
 * The fingerprint of a sheet, taken block by block from top to bottom: changes when a cell's value, formula or number format changes, or the area
 * that holds anything. Merged areas are left out: to ask for them before every writing would empty Excel's undo list each time.
 */
export class Fingerprint {
  private readonly hash = new Hash();

  add(area: CellArea, { values, formulas, numberFormat }: Pick<BlockValues, "values" | "formulas" | "numberFormat">): void {
    values.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        const formula = formulas[rowIndex]?.[columnIndex];
        const computed = isFormula(formula, value);
        if ((value === "" || value === null) && !computed) return;
        this.hash.addNumber(area.firstRow + rowIndex);
        this.hash.addNumber(area.firstColumn + columnIndex);
        this.hash.addText(String(numberFormat[rowIndex]?.[columnIndex]));
        this.hash.addText(`${typeof value} ${String(value)}`);
        if (computed) this.hash.addText(formula);
      });
    });
  }

  get digest(): string {
    return this.hash.digest;
  }
}
