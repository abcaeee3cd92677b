import type { CellPosition } from "./sheet/cell-position";

/** Cells that hold the same words. */
export interface QuotedCells {
  /** The words as written; "" where there is nothing to quote (a blank cell). */
  readonly quote: string;
  readonly cells: readonly CellPosition[];
}

/** One or more places in the sheet, the first one first. */
interface AtPlaces {
  readonly places: readonly QuotedCells[];
}

/** One cell and the words in it. */
interface AtCell {
  readonly cell: CellPosition;
  readonly quote: string;
}

/** Two numbers that do not follow one another. */
interface NumberBreak extends AtCell {
  /** The number of the item at the break. */
  readonly found: number;
  /** The number before it; null where the count should begin at 1. */
  readonly before: number | null;
}

/** Parameters of every message that core can return, by message id. The wording is in src/i18n. */
export interface MessageParameters {
  /** A rule did not run because the table lacks what it needs. */
  "skipped.no-deadline-column": Record<string, never>;
  "skipped.no-unit-column": Record<string, never>;
  "skipped.no-numbers": Record<string, never>;
  "skipped.no-sections": Record<string, never>;
  "skipped.no-progress-column": Record<string, never>;
  "skipped.no-done-date-column": Record<string, never>;
  "skipped.no-roster": Record<string, never>;
  "skipped.no-plan-year": Record<string, never>;

  "task-missing": AtPlaces;
  "unit-missing": AtPlaces;
  "number-duplicate": AtPlaces & { readonly number: number };
  "deadline-impossible": AtPlaces;

  "column-missing.deadline": AtCell;
  "column-missing.unit": AtCell;
  "column-missing.beside": AtCell;
  "number-missing": AtPlaces;
  "number-gap": NumberBreak;
  "number-gap.order": NumberBreak;
  /** `blank`: a blank category cell above the break, where the heading was most likely lost. */
  "section-gap": NumberBreak & { readonly blank: CellPosition | null };
  "section-gap.order": NumberBreak;
  "section-gap.repeated": AtPlaces & { readonly number: number };
  "deadline-missing": AtPlaces;
  "deadline-unreadable": AtPlaces;
  "deadline-unreadable.no-plan-year": AtPlaces;
  "deadline-ambiguous": AtPlaces;
  "deadline-ambiguous.vague": AtPlaces;
  "deadline-ambiguous.mistyped": AtPlaces & { readonly intended: string };
  "deadline-text-conflict": AtCell & { readonly textCell: CellPosition; readonly textQuote: string };
  "deadline-ongoing-but-dated": AtCell & { readonly textCell: CellPosition; readonly textQuote: string };
  "deadline-year-assumed": AtPlaces & { readonly year: number };
  "deadline-outside-plan": AtPlaces & { readonly year: number };
  "unit-variant": { readonly variant: QuotedCells; readonly kept: QuotedCells };
  "unit-variant.misspelt": AtPlaces & { readonly intended: string };
  "unit-unknown": AtPlaces;
  "unit-duplicate.twice": AtPlaces;
  "unit-duplicate.roles": AtPlaces;
  "task-duplicate": AtPlaces;
  "text-residue.bookmark": AtPlaces;
  "text-residue.control": AtPlaces;
  "text-unbalanced": AtPlaces;
  "text-repeated.phrase": AtPlaces;
  "text-repeated.punctuation": AtPlaces;
  "progress-unknown": AtPlaces;
  "progress-date-missing": AtPlaces;
  "progress-date-future": AtPlaces;

  "column-placeholder": AtPlaces & { readonly label: string };
  "number-style": AtPlaces & { readonly official: string };
  "section-style": AtPlaces & { readonly official: string };
  "unit-separator.half-width": AtPlaces;
  "unit-separator.superfluous": AtPlaces;
  "unit-separator.mixed": AtPlaces & {
    /** How many sets of units are written in more than one way. */
    readonly sets: number;
  };
  "unit-collective": AtPlaces & { readonly names: readonly string[] };
  "unit-several-leads": AtPlaces;
  "deadline-wording.add": AtPlaces & { readonly usual: string };
  "deadline-wording.remove": AtPlaces & { readonly usual: string };
  "deadline-action": AtPlaces;
  "text-end-punctuation": AtPlaces;
  "text-halfwidth": AtPlaces & { readonly signs: readonly string[] };
  "text-spacing": AtPlaces;
}

export type MessageId = keyof MessageParameters;

/** A message as data: which one, and what it speaks of. */
export type Message = { readonly [Id in MessageId]: { readonly id: Id; readonly parameters: MessageParameters[Id] } }[MessageId];
