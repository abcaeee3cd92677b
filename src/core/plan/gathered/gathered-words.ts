import type { OnTimeOutcome } from "../../summary/on-time-counts";
import type { GatheredModel, NumberedTable } from "../../summary/gathered/gathered-models";
import type { UnitCounts } from "../../summary/summary-models";
import type { GatheredSheet } from "../ownership";

/** A file of which nothing is counted, and why, as people read it. */
export interface LeftOutFile {
  readonly file: string;
  readonly reason: string;
}

/** What the sheets say that gather many files, beside the words of every generated sheet. The wording is in src/i18n. */
export interface GatheredWords {
  readonly sheetNames: Readonly<Record<GatheredSheet, string>>;
  /** The name of one of several sheets that one list stands on. @param name of the first @param part 1-based */
  readonly partName: (name: string, part: number) => string;
  readonly title: string;
  /** The paragraph for leadership. Its numbers add up to all tasks. */
  readonly lead: (model: GatheredModel, leftOut: number) => string;
  readonly county: string;
  /** In the last line of the table of counties: each task once. */
  readonly total: string;
  readonly reconciliation: (model: GatheredModel, leftOut: number) => string;
  /** Two tables that may be one in two states. */
  readonly alike: (one: NumberedTable, other: NumberedTable) => string;
  readonly chart: Chart;
  /** Above a list of which only the worst are named. */
  readonly shownOf: (heading: string, shown: number) => string;
  readonly leftOut: { readonly heading: (files: number) => string; readonly file: string; readonly reason: string };
  readonly departments: {
    readonly title: string;
    readonly department: string;
    /** A name with the number of counties that have it. */
    readonly name: (department: string, counties: number) => string;
    readonly note: (model: GatheredModel) => string;
    readonly none: string;
    readonly subtotal: string;
    readonly chart: Chart;
  };
  readonly units: {
    readonly title: string;
    readonly note: string;
    /** Before the note where one sheet has no room for all lines: which tables stand on this one. */
    readonly part: (part: PartOfList) => string;
    readonly number: string;
    readonly kind: string;
    readonly kinds: { readonly unit: string; readonly collective: string };
    readonly tip: (table: NumberedTable) => string;
  };
  readonly sources: {
    readonly title: string;
    readonly heading: (model: GatheredModel) => string;
    readonly columns: {
      readonly number: string;
      readonly file: string;
      readonly sheet: string;
      readonly title: string;
      readonly tasks: string;
      readonly pairs: string;
      readonly progress: string;
      readonly registeredUntil: string;
      readonly findings: string;
    };
    readonly recorded: string;
    readonly unrecorded: string;
    readonly findings: (table: NumberedTable) => string;
  };
  readonly details: {
    readonly title: string;
    /** How any number is found again by filtering. */
    readonly note: string;
    /** Before the note where one sheet has no room for all lines: which tables stand on this one. */
    readonly part: (part: PartOfList) => string;
    readonly tip: string;
    readonly columns: Readonly<Record<DetailField, string>>;
    readonly outcomes: Readonly<Record<OnTimeOutcome, string>>;
    /** @param sheet null where the file has one table */
    readonly sourceOf: (file: string, sheet: string | null, row: number) => string;
  };
}

/** One of several sheets of one list. */
export interface PartOfList {
  readonly part: number;
  readonly of: number;
  /** The numbers of its first and last table. */
  readonly tables: { readonly first: number; readonly last: number };
}

interface Chart {
  readonly title: (range: { readonly part: number; readonly of: number } | null) => string;
  readonly description: (rows: readonly Pick<UnitCounts, "unit" | "pairs">[]) => string;
}

/** The columns of the details from left to right. */
export const detailFields = [
  "table",
  "county",
  "file",
  "sheet",
  "row",
  "number",
  "task",
  "unit",
  "role",
  "deadline",
  "readAs",
  "status",
  "outcome",
  "daysPast",
  "counted",
] as const;
export type DetailField = (typeof detailFields)[number];
