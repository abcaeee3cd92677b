import type { CellArea, CellPosition } from "../sheet/cell-position";

/** What a cell is to hold. Text is text, whatever it looks like: never parsed as a formula, a date or a number. */
export type CellContent =
  { readonly kind: "blank" } | { readonly kind: "text"; readonly text: string } | { readonly kind: "number"; readonly number: number };

/** One cell before and after. */
export interface CellChange {
  readonly position: CellPosition;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The cell's number format code afterwards; absent where the cell keeps its own. */
  readonly numberFormat?: string;
}

export interface FontStyle {
  /** The official font first; the file names the first, programs without it fall back by themselves. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** RRGGBB. */
  readonly color: string;
}

type BorderWeight = "none" | "hair" | "thin" | "medium";

export interface CellStyle {
  readonly font: FontStyle;
  /** RRGGBB, null for no fill. */
  readonly fill: string | null;
  /** All four sides of every cell. */
  readonly border: BorderWeight;
  readonly horizontal: "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Excel number format code; "@" for text. */
  readonly numberFormat: string;
}

/** How a conditional format changes a cell's look without touching its value. Null leaves that part alone. */
export interface ConditionalLook {
  /** RRGGBB. */
  readonly fill: string | null;
  /** RRGGBB. */
  readonly fontColor: string | null;
  readonly bold: boolean;
  /** RRGGBB of a thin border on all sides. */
  readonly borderColor: string | null;
  readonly numberFormat: string | null;
}

export interface ConditionalRule {
  /** Without the leading "=", written for the top left cell of the area, A1 notation. Ends in the ownership mark. */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** Header or footer text in Excel's codes (&P page, &N pages), per third of the line. */
export interface PageLine {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Points: 72 to the inch. */
interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** One part of every bar of a chart, with its own colour and the numbers of its column. */
export interface ChartSeries {
  /** The name in the legend, the same as the text of `nameCell`. */
  readonly name: string;
  readonly nameCell: CellPosition;
  /** One column, one row per bar, the same rows as the categories. */
  readonly values: CellArea;
  /** What the cells of `values` hold, from top to bottom: the file keeps it so that a program shows the chart without computing. Zeros get no label. */
  readonly numbers: readonly number[];
  /** RRGGBB. */
  readonly fill: string;
  /** RRGGBB of the number inside each part of a bar: readable on `fill`. */
  readonly labelColor: string;
}

/** Horizontal bars, each stacked from the parts of its row. All cells stand on the chart's own sheet. */
export interface StackedBarChart {
  readonly kind: "stacked-bars";
  readonly title: string;
  /** What is said to people who do not see the chart. */
  readonly description: string;
  /** The cells that the chart covers, from the top left corner of the first to the bottom right corner of the last. */
  readonly area: CellArea;
  /** One column with the names of the bars; the first row is the topmost bar. */
  readonly categories: CellArea;
  /** What the cells of `categories` hold. */
  readonly categoryNames: readonly string[];
  /** From left to right in each bar, and in the legend below the bars. */
  readonly series: readonly ChartSeries[];
  /** RRGGBB of the thin line around every part. */
  readonly outline: string;
  /** The number with which the axis of values ends, so that several charts compare; it begins with 0 and has no grid lines. */
  readonly axisMaximum: number;
  /** Share of a bar's height, in percent, that is left free between two bars. */
  readonly gapWidth: number;
  /** Names, legend and numbers; the title is written in `titleFont`. */
  readonly font: FontStyle;
  readonly titleFont: FontStyle;
}

/** Every step names its target by sheet name and 1-based cells. The host carries the steps out in the order of the plan. */
export type PlanStep =
  /** A new sheet after all existing ones. It must not exist. */
  | { readonly step: "add-sheet"; readonly sheet: string }
  /** Everything on the sheet goes (content, styles, merges, formats, links, validation, breaks, sizes, page setup); name and position stay. */
  | { readonly step: "clear-sheet"; readonly sheet: string }
  /**
   * One of this add-in's own sheets goes. `unmarked`: a table that it put on a sheet without its mark; the plan has made sure that the sheet holds
   * what was written and nothing else.
   */
  | { readonly step: "remove-sheet"; readonly sheet: string; readonly unmarked?: true }
  | { readonly step: "tab-color"; readonly sheet: string; /** RRGGBB */ readonly color: string }
  | { readonly step: "write-cells"; readonly sheet: string; readonly cells: readonly CellChange[] }
  | { readonly step: "style"; readonly sheet: string; readonly area: CellArea; readonly style: CellStyle }
  | { readonly step: "merge"; readonly sheet: string; readonly area: CellArea }
  /** Cells that are merged exactly as the area says stand alone again; content and looks stay. An area that is not merged stays as it is. */
  | { readonly step: "unmerge"; readonly sheet: string; readonly area: CellArea }
  /** Content, looks and links of the cells go; merges, validation, conditional formats and sizes stay. Never a cell with a formula. */
  | { readonly step: "clear-cells"; readonly sheet: string; readonly area: CellArea }
  /**
   * The looks of one column of cells (font, fill, borders, alignment, number format) over columns beside it, row by row: columns added in a
   * table's own style. Content, merges, validation and conditional formats are not copied.
   */
  | {
      readonly step: "copy-format";
      readonly sheet: string;
      /** One column. */
      readonly from: CellArea;
      /** The same rows, one or more columns. */
      readonly to: CellArea;
      /** Excel number format code in place of the source's; null for the same as there. */
      readonly numberFormat: string | null;
    }
  /** Widths in points by 1-based column; null for the sheet's standard width. */
  | { readonly step: "column-widths"; readonly sheet: string; readonly widths: ReadonlyMap<number, number | null> }
  /** Heights in points by 1-based row. */
  | { readonly step: "row-heights"; readonly sheet: string; readonly heights: ReadonlyMap<number, number> }
  /** The rules come before every other conditional format of the sheet, the first of them first. */
  | { readonly step: "conditional-format"; readonly sheet: string; readonly area: CellArea; readonly rules: readonly ConditionalRule[] }
  /** Removes exactly the rules that carry the ownership mark. */
  | { readonly step: "remove-own-conditional-formats"; readonly sheet: string }
  /** A choice list on each cell of the area; anything else may still be typed. */
  | {
      readonly step: "data-validation";
      readonly sheet: string;
      readonly area: CellArea;
      readonly list: readonly string[];
      readonly prompt: string;
    }
  /** No cell of the area has a choice list or another check of what is typed any more; those outside it stay. */
  | { readonly step: "remove-data-validation"; readonly sheet: string; readonly area: CellArea }
  /** A link inside the workbook; the cell's text is written by write-cells. */
  | {
      readonly step: "link";
      readonly sheet: string;
      readonly position: CellPosition;
      readonly target: { readonly sheet: string; readonly position: CellPosition };
      readonly tip: string;
    }
  /** Rows and columns above and left of the position stay in view. */
  | { readonly step: "freeze"; readonly sheet: string; readonly position: CellPosition }
  | {
      readonly step: "page-setup";
      readonly sheet: string;
      readonly orientation: "landscape" | "portrait";
      readonly paper: "A4";
      /** Always one page wide; as many pages high as it takes. */
      readonly printArea: CellArea;
      /** First and last row repeated on each page. */
      readonly titleRows: { readonly first: number; readonly last: number } | null;
      readonly margins: PageMargins;
      readonly header: PageLine;
      readonly footer: PageLine;
      readonly centerHorizontally: boolean;
    }
  /**
   * The print area follows columns that come or go at a table's right edge: a print area (or a part of one) whose last column is `was` ends with
   * column `now`. Every other print area stays, and a sheet without one gets none.
   */
  | { readonly step: "print-columns"; readonly sheet: string; readonly was: number; readonly now: number }
  /** A page break above each of the rows. */
  | { readonly step: "page-breaks"; readonly sheet: string; readonly rows: readonly number[] }
  /** A chart on one of this add-in's own sheets, in its own colours whatever the workbook's theme. It neither moves nor prints apart from its cells. */
  | { readonly step: "chart"; readonly sheet: string; readonly chart: StackedBarChart }
  /** A hidden name that belongs to the sheet; our mark of ownership. */
  | { readonly step: "own-sheet-mark"; readonly sheet: string; readonly key: string }
  /** The sheet is no longer ours: its mark of ownership goes, all else on it stays. */
  | { readonly step: "remove-own-sheet-mark"; readonly sheet: string }
  | { readonly step: "rename-sheet"; readonly sheet: string; readonly newName: string }
  /** What this add-in remembers in the workbook, as one text; null removes every trace of it. */
  | { readonly step: "save-state"; readonly text: string | null };

/** The rules of this add-in on one area, as a host reads them back. */
export interface OwnMarks {
  readonly area: CellArea;
  readonly rules: readonly ConditionalRule[];
}

export type PlanStepOf<Tag extends PlanStep["step"]> = Extract<PlanStep, { readonly step: Tag }>;

/** What is to be done to a workbook: decided in core, carried out by a host that decides nothing. */
export interface ChangePlan {
  readonly steps: readonly PlanStep[];
}
