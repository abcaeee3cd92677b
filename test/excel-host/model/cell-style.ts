/** How a cell looks. Styles are shared and never changed: a change gives another style. */
export interface CellStyle {
  readonly numberFormat: string;
  /** #RRGGBB, null for no fill. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  /** #RRGGBB */
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Borders;
}

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const borderSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;
export type BorderSide = (typeof borderSides)[number];
export type Borders = Readonly<Partial<Record<BorderSide, BorderLine>>>;

/** source: dts RangeBorder.style; RangeBorder.weight; assumed: the colour of a side without a line */
export const noLine: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** The workbook's Normal style. */
export const normalStyle: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  shrink: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

const shared = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The style with some of its parts changed. The same change of the same style is the same object, so that 50,000 rows share a few. */
export function changedStyle(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  const changes = shared.get(style) ?? new Map<string, CellStyle>();
  shared.set(style, changes);
  const key = JSON.stringify(change);
  const known = changes.get(key);
  if (known) return known;
  const entries = Object.entries(change) as [keyof CellStyle, unknown][];
  const same = entries.every(([name, value]) => JSON.stringify(style[name]) === JSON.stringify(value));
  const next = same ? style : { ...style, ...change };
  changes.set(key, next);
  return next;
}
