import type { CellArea } from "../../../core/sheet/cell-position";

/** Some columns of a sheet, 1-based. */
export interface ColumnsToAsk {
  readonly text: readonly number[];
  readonly values: readonly number[];
}

/**
 * The columns in which a cell tells more than what was typed: a number shows a text of its own, a formula has a value. For all others the "formula",
 * which for a constant is the constant itself, is all there is: to ask for value and text too would bring every text three times.
 */
export class TellingColumns implements ColumnsToAsk {
  private readonly shown = new Set<number>();
  private readonly computed = new Set<number>();

  get text(): readonly number[] {
    return [...this.shown];
  }

  get values(): readonly number[] {
    return [...this.computed];
  }

  /** Looks through a block. @returns the columns that tell more and were not known to */
  note({ firstColumn }: Pick<CellArea, "firstColumn">, formulas: readonly (readonly unknown[])[]): ColumnsToAsk {
    const [text, values]: [number[], number[]] = [[], []];
    for (const row of formulas) {
      for (let index = 0; index < row.length; index++) {
        const formula = row[index];
        const column = firstColumn + index;
        const isText = typeof formula === "string";
        const mayCompute = isText ? formula.startsWith("=") : typeof formula === "boolean";
        if (mayCompute && !this.computed.has(column)) values.push(column);
        if (mayCompute) this.computed.add(column);
        if ((!isText || mayCompute) && !this.shown.has(column)) text.push(column);
        if (!isText || mayCompute) this.shown.add(column);
      }
    }
    return { text, values };
  }
}
