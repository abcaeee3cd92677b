import type { CalendarDate } from "../../calendar/calendar-date";
import type { CellPosition } from "../../sheet/cell-position";
import type { CellChange } from "../plan-step";

/** A cell and what a person typed into it: "" clears it, line breaks are \n. */
export interface TypedCell {
  readonly position: CellPosition;
  readonly typed: string;
}

/** What a person did in one go: typed into a cell, cleared it, pasted a block. It is carried out whole or not at all. */
export interface CellEdit {
  readonly sheet: string;
  readonly cells: readonly TypedCell[];
  /** True where what there is to ask was asked and answered with yes. */
  readonly confirmed: boolean;
}

/** Why a cell cannot be edited here. */
export type EditRefusal =
  /** A formula, an array formula or a data table computes it. */
  | { readonly id: "formula"; readonly position: CellPosition }
  /** The header or totals row of a table in Excel's sense: the file would count as damaged. */
  | { readonly id: "table-edge"; readonly position: CellPosition }
  /** A merged area covers it and shows another cell: pasted blocks do not fit merged areas. */
  | { readonly id: "merged"; readonly position: CellPosition }
  /** A block would go over a hidden row or column, where nobody sees what becomes of it. */
  | { readonly id: "hidden"; readonly position: CellPosition }
  | { readonly id: "sheet-protected"; readonly sheet: string }
  /** A sheet of this add-in, outside what people fill in on it. */
  | { readonly id: "generated-sheet"; readonly sheet: string; readonly position: CellPosition }
  | { readonly id: "too-long"; readonly position: CellPosition; readonly length: number; readonly limit: number }
  | { readonly id: "beyond-sheet"; readonly position: CellPosition }
  | { readonly id: "too-many-cells"; readonly cells: number; readonly limit: number }
  | { readonly id: "sheet-missing"; readonly sheet: string };

/** What is asked before a cell is edited. */
export type EditQuestion =
  /** A cell for a day was to get a text: an impossible day, one without a year where the plan gives none, or no day at all. */
  | {
      readonly id: "not-a-day";
      readonly position: CellPosition;
      readonly typed: string;
      readonly why: "impossible" | "no-year" | "unreadable";
    }
  /** The label of a column: the table may be read differently afterwards. */
  | { readonly id: "header"; readonly position: CellPosition; readonly text: string }
  /** A merged cell that counts for several tasks. */
  | { readonly id: "several-tasks"; readonly position: CellPosition; readonly tasks: number };

/** One cell before and after, with its number format before. */
export interface EditedChange extends CellChange {
  readonly formatBefore: string;
}

/** A day that was completed with the plan's year: worth saying. */
export interface AssumedYear {
  readonly position: CellPosition;
  readonly date: CalendarDate;
}

/** What an edit comes to. */
export type PlannedEdit =
  | { readonly id: "refused"; readonly refusals: readonly EditRefusal[] }
  | { readonly id: "asked"; readonly questions: readonly EditQuestion[] }
  /** No change where the cells already hold what was typed. */
  | {
      readonly id: "planned";
      readonly changes: readonly EditedChange[];
      readonly assumedYears: readonly AssumedYear[];
      /** Cells of several fonts whose text goes: put back, it has one font. A text that becomes another one is edited inside its fonts. */
      readonly lostFonts: readonly CellPosition[];
    };

/** More cells than this are not pasted at once. */
export const mostCellsAtOnce = 10_000;
