import type { CalendarDate } from "../calendar/calendar-date";
import { cellAt } from "../sheet/cell-lookup";
import type { JudgedTable } from "../summary/summary-models";
import type { Task } from "../table/responsibility-table";
import { holdsSame } from "./cell-condition";
import type { DeadlineGroup } from "./deadline-groups";
import { allOf, anyOf, dateLiteral } from "./formula-text";
import type { ProgressWordings } from "./progress-wordings";

/** What a row's progress and day of completion say on the day of the rule, as formula conditions. */
export interface DoneConditions {
  readonly notDone: string;
  /** Not done, and known to be so after the limit; null where nothing can prove that. */
  readonly provenNotDone: string | null;
  /** Not done as far as anyone knows, without proof. */
  readonly unregistered: string;
  /** False where not every wording fits into a formula: then not all that is not done counts as such, or not as proven. */
  readonly complete: boolean;
}

/** Serials of days between 1982 and 2099 in either date system: any other number in a 完成时间 column is no day. */
const firstSerial = 30000;
const lastSerial = 73050;
/** UTF-16 units of a formula that days written as texts may take. */
const writtenBudget = 3000;

/**
 * The conditions for the rows of a group.
 * @param day the day of the rule as a formula expression
 * @param proving where progress stands that was registered after the group's limit, as a formula reference; null where none was
 */
export function doneConditions(
  judged: JudgedTable,
  group: DeadlineGroup,
  wordings: ProgressWordings | null,
  day: string,
  proving: string | null,
): DoneConditions {
  const progress = progressConditions(group, wordings, proving);
  const doneDate = doneDateConditions(judged, group, day);
  const unregistered = [...(progress.notDone ? [progress.notDone] : []), ...(progress.proven ? [`NOT(${progress.proven})`] : [])];
  if (!doneDate) {
    return {
      notDone: progress.notDone ?? "TRUE",
      provenNotDone: progress.proven,
      unregistered: allOf(unregistered.length > 0 ? unregistered : ["TRUE"]),
      complete: progress.complete,
    };
  }
  // A day of completion outweighs the wording: before that day the task is proven not done, from that day on it is done.
  return {
    notDone: `IF(${doneDate.given},${doneDate.later},${progress.notDone ?? "TRUE"})`,
    provenNotDone: `IF(${doneDate.given},${doneDate.later},${progress.proven ?? "FALSE"})`,
    unregistered: allOf([`NOT(${doneDate.given})`, ...unregistered]),
    complete: progress.complete,
  };
}

/** Null where there is nothing to ask. */
function progressConditions(
  { progress, tasks }: DeadlineGroup,
  wordings: ProgressWordings | null,
  proving: string | null,
): { readonly notDone: string | null; readonly proven: string | null; readonly complete: boolean } {
  if (progress === null || wordings === null) return { notDone: null, proven: null, complete: true };
  const done = wordings("done", progress, tasks);
  const known = wordings("not-done", progress, tasks);
  const proven = proving === null ? null : wordings("not-done", proving, tasks);
  return {
    // Where not every done wording fits, only a blank and the known not-done wordings count as not done.
    notDone: done.complete ? `NOT(${done.formula})` : anyOf([`TRIM(${progress})=""`, known.formula]),
    proven: proven === null || proven.formula === "FALSE" ? null : proven.formula,
    complete: done.complete && known.complete && proven?.complete !== false,
  };
}

function doneDateConditions(
  judged: JudgedTable,
  group: DeadlineGroup,
  day: string,
): { readonly given: string; readonly later: string } | null {
  const reference = group.doneDate;
  if (reference === null) return null;
  const isDay = `ISNUMBER(${reference}),${reference}>=${firstSerial},${reference}<=${lastSerial}`;
  const laterDay = `AND(${isDay},${reference}>=${day}+1)`;
  const written = [...writtenDays(judged, group.tasks, reference)].map(([condition, doneOn]) => ({
    given: condition,
    later: `AND(${condition},${dateLiteral(doneOn)}>${day})`,
  }));
  // Where not every written day fits, whoever wrote anything there has done it: better a mark too few than one too many.
  if (written.reduce((sum, { given, later }) => sum + given.length + later.length + 2, 0) > writtenBudget)
    return { given: `NOT(TRIM(${reference})="")`, later: laterDay };
  return {
    given: anyOf([`AND(${isDay})`, ...written.map(({ given }) => given)]),
    later: anyOf([laterDay, ...written.map(({ later }) => later)]),
  };
}

/** Days of completion that stand in their cells as text or as a plain number, as understood on the day the rules are made. */
function writtenDays({ table, statuses }: JudgedTable, tasks: readonly Task[], reference: string): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const task of tasks) {
    const [doneOn, source] = [statuses[task.index]?.doneOn, task.doneDate];
    if (!doneOn || !source) continue;
    const isDate = cellAt(table.sheet, source.position.row, source.position.column)?.kind === "date";
    const condition = isDate ? null : holdsSame(table.sheet, source.position, reference);
    if (condition !== null) days.set(condition, doneOn);
  }
  return days;
}
