import type { Refusal } from "../../app/ports";

/** The words of the add-in around the pane: when it cannot open, and what a ribbon command has to say. */
export interface AddinWords {
  readonly product: string;
  readonly outsideExcel: string;
  readonly officeMissing: string;
  /** What becomes of a cell with several fonts when it is changed: Excel can only give it one. */
  readonly severalFonts: string;
  readonly clearMarks: {
    readonly heading: string;
    readonly nothingToClear: string;
    readonly changedMeanwhile: (sheets: readonly string[]) => string;
    readonly refusal: (refusal: Refusal) => string;
    readonly unexpected: (detail: string) => string;
  };
}
