import type { Refusal } from "../../../app/ports";
import type { WordOffer, WordTableOffer } from "../../../app/word-import";

/** The words for tables that come from Word, and for those that a paste from Word damaged. */
export interface WordImportWords {
  readonly import: string;
  readonly importHint: string;
  readonly reading: (file: string) => string;
  /** Why a document cannot be taken. */
  readonly refusal: (refusal: Refusal, file: string) => string;
  readonly choose: (file: string, tables: number) => string;
  /** A table's title, or the words that it begins with. */
  readonly table: (table: WordTableOffer) => string;
  readonly size: (table: WordTableOffer) => string;
  /** What of the document is not taken over; "" for nothing. */
  readonly leftOut: (offer: WordOffer) => string;
  readonly preview: (chosen: number) => string;
  /** In the page: the chosen tables become the workbook that is open. */
  readonly open: (chosen: number) => string;
  readonly cancel: string;
  /** Said once a document has become a workbook. */
  readonly opened: (file: string, offer: WordOffer, chosen: readonly number[]) => string;
  readonly damaged: (tasks: number) => string;
  readonly rebuild: string;
  readonly withSupposed: (count: number) => string;
  readonly supposedHint: string;
}
