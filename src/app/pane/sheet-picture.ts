import type { CellArea, CellPosition } from "../../core/sheet/cell-position";

/** How a sheet looks, for drawing it outside Excel: plain data that can be sent from a worker. All lengths in points. */
export interface SheetFrame {
  readonly name: string;
  /** The last row and column that hold or show anything, 1-based; at least 1. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Column A first; 0 for a hidden column. */
  readonly columnWidths: readonly number[];
  /** Row 1 first; 0 for a hidden row. */
  readonly rowHeights: Float32Array;
  readonly merges: readonly CellArea[];
  /** Every distinct look; cells name theirs by index. Look 0 is that of a cell nobody formatted. */
  readonly looks: readonly CellLook[];
  readonly gridLines: boolean;
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Colours are RRGGBB, theme colours and tints worked out. */
export interface CellLook {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string;
  };
  readonly fill: string | null;
  readonly borders: {
    readonly top: CellBorder | null;
    readonly right: CellBorder | null;
    readonly bottom: CellBorder | null;
    readonly left: CellBorder | null;
  };
  /** "general": text left, numbers right, errors and logical values centred. */
  readonly horizontal: "general" | "left" | "center" | "right" | "justify" | "distributed" | "fill";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  /** In steps of about three blanks. */
  readonly indent: number;
  /** Degrees anticlockwise, -90 to 90; "stacked" for one character below the other. */
  readonly rotation: number | "stacked";
  readonly shrinkToFit: boolean;
}

export interface CellBorder {
  readonly style: "hair" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: string;
}

export interface PicturedCell {
  /** 1-based. */
  readonly column: number;
  /** As shown, number format applied; "" for a formatted blank cell. */
  readonly text: string;
  /** Index into the frame's looks. */
  readonly look: number;
  readonly kind: "blank" | "text" | "number" | "boolean" | "error";
  /** What this add-in's conditional formats make of the cell today; null where none applies. */
  readonly mark: CellMark | null;
  /** Where a link leads inside the workbook; null for none. */
  readonly link: { readonly sheet: string; readonly cell: CellPosition } | null;
}

/** A mark as its conditional format shows it: see ConditionalLook in core/plan/plan-step. */
export interface CellMark {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly borderColor: string | null;
  /** Words the number format puts before the text, such as ▲逾期; "" for none. */
  readonly prefix: string;
}

export interface PicturedRow {
  /** 1-based. */
  readonly row: number;
  /** From left to right; cells that show nothing may be absent. */
  readonly cells: readonly PicturedCell[];
}

/** Where the drawing of a sheet comes from. Throws an Error with a `refusal` for a sheet that is gone. */
export interface SheetPictureSource {
  frame(sheet: string): Promise<SheetFrame>;
  /** Rows `first` to `last`, 1-based, both included; rows that show nothing may be absent. */
  rows(sheet: string, first: number, last: number): Promise<readonly PicturedRow[]>;
}
