import type { Json } from "../engine/wire-format";
import type { Area } from "./area";
import { shiftReferences } from "./formulas/shift-references";
import type { Sheet } from "./sheet";

/** How a conditional format changes a cell; null where it leaves that part alone. */
export interface ConditionalLook {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: string | null;
  numberFormat: string | null;
  borders: Partial<Record<ConditionalBorderSide, { style: string; color: string }>>;
}

export const conditionalBorderSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type ConditionalBorderSide = (typeof conditionalBorderSides)[number];

export interface ConditionalFormat {
  /** Holds for one session only (source: facts §1.4). */
  id: string;
  readonly sheet: Sheet;
  readonly type: string;
  /** At least one; the first's top left cell is what the formula is written for. */
  areas: readonly Area[];
  /** With the leading "=". */
  formula: string;
  stopIfTrue: boolean;
  look: ConditionalLook;
  /** The rule of any type but Custom, as given. */
  rule: Json;
}

export function emptyLook(): ConditionalLook {
  return { fill: null, fontColor: null, bold: null, italic: null, strikethrough: null, underline: null, numberFormat: null, borders: {} };
}

/** The formula as it reads from another top left cell (source: facts #5194). */
export function formulaFor(format: ConditionalFormat, origin: Area): string {
  const anchor = format.areas[0] ?? origin;
  return shiftReferences(format.formula, origin.top - anchor.top, origin.left - anchor.left);
}

/** Takes a formula written for another top left cell (source: facts #5194). */
export function setFormulaFrom(format: ConditionalFormat, origin: Area, formula: string): void {
  const anchor = format.areas[0] ?? origin;
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  format.formula = shiftReferences(text, anchor.top - origin.top, anchor.left - origin.left);
}
