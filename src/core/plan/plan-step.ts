import type { CellArea, CellPosition } from "../sheet/cell-position";

/** What a cell is to hold. Text is text, whatever it looks like: never parsed as a formula, a date or a number. */
export type CellContent =
  { readonly kind: "blank" } | { readonly kind: "text"; readonly text: string } | { readonly kind: "number"; readonly number: number };

/** One cell before and after. */
export interface CellChange {
  readonly position: CellPosition;
  readonly before: CellContent;
  readonly after: CellContent;
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

/** Every step names its target by sheet name and 1-based cells. The host carries the steps out in the order of the plan. */
export type PlanStep =
  /** A new sheet after all existing ones. It must not exist. */
  | { readonly step: "add-sheet"; readonly sheet: string }
  /** Everything on the sheet goes (content, styles, merges, formats, links, validation, breaks, sizes, page setup); name and position stay. */
  | { readonly step: "clear-sheet"; readonly sheet: string }
  /** One of this add-in's own sheets goes. */
  | { readonly step: "remove-sheet"; readonly sheet: string }
  | { readonly step: "tab-color"; readonly sheet: string; /** RRGGBB */ readonly color: string }
  | { readonly step: "write-cells"; readonly sheet: string; readonly cells: readonly CellChange[] }
  | { readonly step: "style"; readonly sheet: string; readonly area: CellArea; readonly style: CellStyle }
  | { readonly step: "merge"; readonly sheet: string; readonly area: CellArea }
  /** Widths in points by 1-based column. */
  | { readonly step: "column-widths"; readonly sheet: string; readonly widths: ReadonlyMap<number, number> }
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
  /** A page break above each of the rows. */
  | { readonly step: "page-breaks"; readonly sheet: string; readonly rows: readonly number[] }
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
