import type { Json, JsonObject } from "../../engine/wire-format";
import { wholeSheet } from "../area";
import type { Cell } from "../cell-grid";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Changes every formula of the workbook: of cells, names, conditional formats and validation. assumed: where links lead to stays as it was written */
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
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: changedRule(validation.rule, (formula) => change(formula, sheet)),
    }));
  }
}

/** A validation's rule: what of it begins with "=" is a formula. */
function changedRule(rule: JsonObject, change: (formula: string) => string): JsonObject {
  const changed = (detail: Json): Json => {
    if (typeof detail === "string") return detail.startsWith("=") ? change(detail) : detail;
    if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return detail;
    return changedRule(detail as JsonObject, change);
  };
  return Object.fromEntries(Object.entries(rule).map(([name, detail]) => [name, changed(detail)]));
}
