/** What Excel answers for a block of cells, row by row. */
export interface BlockValues {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** The properties of a range that make up a block, as `load` names them. */
export const blockProperties = "address,values,text,formulas,numberFormat,valueTypes";

/** What of it a fingerprint is made from. */
export const fingerprintProperties = "address,values,formulas,numberFormat";

/** The block of a range that was loaded; null where Excel left the values out, as it does past five million cells instead of saying so. */
export function blockValues(range: Excel.Range): BlockValues | null {
  const { values, formulas, numberFormat }: Record<"values" | "formulas" | "numberFormat", unknown> = range;
  return [values, formulas, numberFormat].every(Array.isArray) ? range : null;
}

/** True for a cell whose value a formula computes. A constant is given back as it is, so a text that merely begins with "=" equals its "formula". */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
