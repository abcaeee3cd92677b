import type { CalendarDate } from "../calendar/calendar-date";
import type { Roster } from "../unit/roster";
import type { ColumnRoles } from "./responsibility-table";

/** What the user told about the tables of a workbook: it goes before what the program finds out by itself. */
export interface TableKnowledge {
  readonly corrections: readonly FoundCorrection[];
  readonly names: readonly NameDecision[];
  readonly starts: readonly StartDay[];
  /** The office's own list of units; null where the workbook has none. */
  readonly roster: Roster | null;
  /** What this program wrote in the header of columns that it added to the sheet's tables: they came after any correction. */
  readonly addedLabels?: readonly string[];
}

/** How the user corrected the reading of a table. Columns are 1-based. */
export interface TableCorrection {
  /** First and last row of the header, 1-based. */
  readonly header: { readonly firstRow: number; readonly lastRow: number };
  readonly columns: ColumnRoles;
}

/** The words over columns (1-based), without blanks. */
export type ColumnLabels = readonly (readonly [column: number, label: string])[];

/** A correction and the table it is for. */
export interface FoundCorrection {
  /** First header row (1-based) of the table as it was found without the correction. */
  readonly headerRow: number;
  readonly correction: TableCorrection;
  /** The header's words when the user corrected it, by which it is found again; absent in what older versions kept. */
  readonly labels?: ColumnLabels;
}

/** 同一单位? The user's word on two names. */
export interface NameDecision {
  readonly kept: string;
  readonly variant: string;
  readonly same: boolean;
}

/** The day from which limits that begin with an event are counted (印发之日起10个工作日内). */
export interface StartDay {
  /** The event as written; null for every event of the table that has no day of its own. */
  readonly event: string | null;
  readonly day: CalendarDate;
}

export const nothingKnown: TableKnowledge = { corrections: [], names: [], starts: [], roster: null };
