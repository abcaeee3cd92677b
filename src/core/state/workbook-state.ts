import type { CalendarDate } from "../calendar/calendar-date";
import type { FoundCorrection, NameDecision, StartDay } from "../table/table-knowledge";
import { type Choices, defaultChoices } from "./choices";
import type { GeneratedSheets } from "./generated-sheets";
import { type Ledger, emptyLedger } from "./ledger";

/** Everything this add-in remembers in a workbook. It can be lost without harm to the table: only what was decided and what can be undone go. */
export interface WorkbookState {
  readonly choices: Choices;
  readonly corrections: readonly StoredCorrection[];
  readonly names: readonly NameDecision[];
  readonly ignored: readonly StoredIgnore[];
  readonly starts: readonly StoredStart[];
  readonly ledger: Ledger;
  /** The sheets of the last 生成汇总; null before the first. */
  readonly generated: GeneratedSheets | null;
  /** Columns that were added to the office's tables and are still there as far as is known. */
  readonly addedColumns: readonly AddedColumn[];
  /** Sheets whose damaged table was rebuilt on another sheet. */
  readonly rebuilt: readonly RebuiltSheet[];
  /** Texts of states that could not be read or came from a newer version: kept as they were. */
  readonly setAside: readonly string[];
}

interface StoredCorrection extends FoundCorrection {
  readonly sheet: string;
}

/** The start day of a table's relative deadlines. */
interface StoredStart extends StartDay {
  readonly sheet: string;
}

/** A column that this add-in added to a table. */
export interface AddedColumn {
  readonly sheet: string;
  /** What it wrote in the header. */
  readonly label: string;
}

/** A sheet that stands for an old one: while it is there, the old one is left as it is and not counted. */
export interface RebuiltSheet {
  readonly sheet: string;
  readonly old: string;
}

interface StoredIgnore {
  readonly sheet: string;
  /** See finding-key.ts. */
  readonly key: string;
  readonly reason: string;
  readonly on: CalendarDate;
}

export const emptyState: WorkbookState = {
  choices: defaultChoices,
  corrections: [],
  names: [],
  ignored: [],
  starts: [],
  ledger: emptyLedger,
  generated: null,
  addedColumns: [],
  rebuilt: [],
  setAside: [],
};
