/** What Excel answers for a block of cells, row by row. */
export interface BlockValues {
  readonly values: readonly (readonly unknown[])[];
  /** What a cell shows; may be absent where it holds a text. */
  readonly text: readonly (readonly (string | undefined)[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** The properties of a range that make up a block, as `load` names them. */
export const blockProperties = "address,values,text,formulas,numberFormat,valueTypes";

/** Those that are enough where no cell tells more than was typed. */
export const typedProperties = "address,formulas,numberFormat,valueTypes";

/** What of it a fingerprint is made from, beside the values of columns with formulas. */
export const fingerprintProperties = "address,formulas,numberFormat";

/** True where a block was answered: past five million cells Excel leaves the values out instead of saying so. */
export function wasAnswered(range: Excel.Range): boolean {
  const { formulas, numberFormat }: Record<"formulas" | "numberFormat", unknown> = range;
  return Array.isArray(formulas) && Array.isArray(numberFormat);
}

/** The block of a range of which everything was loaded, as plain data; null where Excel left the values out. */
export function blockValues(range: Excel.Range): BlockValues | null {
  const { values }: Record<"values", unknown> = range;
  if (!wasAnswered(range) || !Array.isArray(values)) return null;
  const { text, formulas, numberFormat, valueTypes } = range;
  return { values, text, formulas, numberFormat, valueTypes };
}

/** True for a cell whose value a formula computes. A constant is given back as it is, so a text that merely begins with "=" equals its "formula". */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What the answer for a block weighs, in bytes: with everything, and with what was typed alone. An estimate, made by a look at each text. */
export function blockWeight({ formulas, numberFormat, valueTypes }: Omit<BlockValues, "values" | "text">): { full: number; typed: number } {
  let [cells, others] = [0, 0];
  formulas.forEach((row, rowIndex) => {
    row.forEach((formula, column) => {
      cells += typeof formula === "string" ? textBytes(formula) : 12;
      others += String(numberFormat[rowIndex]?.[column]).length + (valueTypes[rowIndex]?.[column]?.length ?? 0) + 6;
    });
  });
  return { full: 3 * cells + others, typed: cells + others };
}

/** Bytes of UTF-8 with quotes and comma; a character outside the first plane is taken for two of three bytes. */
function textBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index++) bytes += text.charCodeAt(index) < 0x80 ? 1 : 3;
  return bytes;
}
