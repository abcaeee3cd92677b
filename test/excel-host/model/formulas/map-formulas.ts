import { wholeSheet } from "../area";
import type { Cell } from "../cell-grid";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Changes every formula of the workbook: of cells, names, conditional formats, validation lists and links. */
export function mapFormulas(workbook: Workbook, change: (formula: string, onSheet: Sheet | null) => string): void {
  for (const name of workbook.names) name.formula = change(name.formula, name.scope);
  for (const sheet of workbook.sheets) {
    const changed: [number, number, Cell][] = [];
    sheet.grid.eachCell(wholeSheet, (cell, row, column) => {
      if (cell.formula === null) return;
      const formula = change(cell.formula, sheet);
      if (formula !== cell.formula)
        changed.push([row, column, { ...cell, formula, ...(formula.includes("#REF!") ? { value: { error: "#REF!" } } : {}) }]);
    });
    for (const [row, column, cell] of changed) sheet.grid.put(row, column, cell);
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula, sheet);
  }
}
