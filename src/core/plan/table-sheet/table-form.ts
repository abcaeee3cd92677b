/** A table as it is to stand on a sheet of its own, in the official form: 附件 and title above it, notes below. */
export interface TableForm {
  readonly lines: readonly FormLine[];
  /** One per column, in points; scaled to the page. */
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
  readonly notes: readonly string[];
}

export interface FormLine {
  readonly kind: "appendix" | "title" | "beside";
  readonly text: string;
}

export interface FormRow {
  readonly cells: readonly FormCell[];
}

export interface FormCell {
  /** 1-based. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** How many rows the cell covers. */
  readonly rows: number;
  readonly text: string;
  /** Where the cell holds a number or a day: its value, and the number format that shows it as `text`. */
  readonly number?: { readonly value: number; readonly format: string; readonly isDate: boolean };
}
