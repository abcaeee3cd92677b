/** The part of the formula evaluator that the tests use; the package brings no types. */
declare module "fast-formula-parser" {
  export interface CellReference {
    readonly sheet: string;
    /** 1-based. */
    readonly row: number;
    readonly col: number;
  }
  export default class FormulaParser {
    constructor(options: {
      readonly functions?: Readonly<Record<string, (...parameters: never[]) => unknown>>;
      readonly onCell: (reference: CellReference) => unknown;
    });
    /** The value of a formula without its leading "=", as seen from a position; an error is returned as an object, not thrown. */
    parse(formula: string, position: CellReference): unknown;
  }
}
