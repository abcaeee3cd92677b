import type { CalendarDate } from "../calendar/calendar-date";
import type { TaskStatus } from "../schedule/task-status";
import type { Roster } from "../unit/roster";
import type { ResponsibilityTable } from "../table/responsibility-table";
import type { NameDecision } from "../table/table-knowledge";
import type { Issue, RuleId, Severity } from "./finding";

/** What a rule may look at. It reads no clock and no sheet beyond the table. */
export interface RuleContext {
  readonly table: ResponsibilityTable;
  /** One status per task, in the order of `table.tasks`. */
  readonly statuses: readonly TaskStatus[];
  readonly asOf: CalendarDate;
  /** The office's own list of units, null where the workbook has none. */
  readonly roster: Roster | null;
  /** Names of which the user said that they are one unit, or that they are not. */
  readonly decidedNames: readonly NameDecision[];
}

/** What a rule needs that a table may lack. */
export type Need =
  "deadline-column" | "unit-column" | "number" | "sections" | "progress-column" | "done-date-column" | "roster" | "plan-year";

/** A small table on which a rule must behave as claimed: title in row 1, header in row 2, data from row 3 on. */
export interface RuleExample {
  readonly title?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The roster's unit names, where the rule needs a roster. */
  readonly roster?: readonly string[];
  readonly asOf?: string;
  /** Cells the rule must name, all of them and no other; empty for a good example. */
  readonly finds: readonly string[];
  /** How many findings name them; one where absent. */
  readonly findings?: number;
}

/** One thing that can be wrong with a table. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Where the table lacks one of these the rule is reported as skipped, not as passed. */
  readonly needs: readonly Need[];
  /** Finds every case. One cause is one issue with all its cells. */
  readonly check: (context: RuleContext) => readonly Issue[];
  readonly examples: { readonly good: readonly RuleExample[]; readonly bad: readonly RuleExample[] };
}
