import type { CalendarDate } from "../calendar/calendar-date";
import { matchTasks } from "../table/match-tasks";
import { worstFirst } from "./order";
import { type StoredSummary, type StoredTaskLine, storedSummary } from "./stored-summary";
import type { OverviewModel, TaskLine } from "./summary-models";

/** What became of the tasks since an earlier generation. Overdue now is newly or still overdue; done now is newly done or was done then. */
export interface SummaryChanges {
  /** The as-of date of the earlier generation. */
  readonly since: CalendarDate;
  /** 新增逾期. */
  readonly newlyOverdue: readonly TaskLine[];
  /** 新办结. */
  readonly newlyDone: readonly TaskLine[];
  /** 久拖未决: overdue then and now. */
  readonly stillOverdue: readonly TaskLine[];
  /** Past their limit and unregistered now, then not. */
  readonly newlyUnregistered: readonly TaskLine[];
  /** Tasks that came into the table. */
  readonly added: readonly TaskLine[];
  /** Tasks that left it. */
  readonly gone: readonly StoredTaskLine[];
  /** Every unit and collective name of either time, in the order of the unit table, those that are gone last. */
  readonly units: readonly UnitChange[];
}

/** One unit then and now, counted in task–unit pairs. */
export interface UnitChange {
  readonly unit: string;
  readonly pairsThen: number;
  readonly pairs: number;
  readonly newlyOverdue: number;
  readonly newlyDone: number;
  readonly stillOverdue: number;
  readonly newlyUnregistered: number;
}

/** Compares the lines of an overview with those of an earlier generation. Tasks are known by what they say, never by their row. */
export function summaryChanges(lines: readonly TaskLine[], overview: OverviewModel, earlier: StoredSummary): SummaryChanges {
  const { date } = overview.asOf;
  const { pairs, unmatched } = matchTasks(earlier.tasks, storedSummary(lines, date).tasks);
  const then = new Map<TaskLine, StoredTaskLine>();
  for (const [index, later] of pairs) {
    const [stored, line] = [earlier.tasks[index], lines[later]];
    if (stored && line) then.set(line, stored);
  }
  const now = (id: TaskLine["status"]["id"], before: (stored: StoredTaskLine | undefined) => boolean): TaskLine[] =>
    worstFirst(
      lines.filter((line) => line.status.id === id && before(then.get(line))),
      date,
    );
  const lists = {
    newlyOverdue: now("overdue", (stored) => stored?.status !== "overdue"),
    newlyDone: now("done", (stored) => stored?.status !== "done"),
    stillOverdue: now("overdue", (stored) => stored?.status === "overdue"),
    newlyUnregistered: now("past-due-unregistered", (stored) => stored?.status !== "past-due-unregistered"),
  };
  const pairsThen = tally(earlier.tasks.map(({ units }) => units));
  const tallies = {
    newlyOverdue: tally(lists.newlyOverdue.map(unitsOf)),
    newlyDone: tally(lists.newlyDone.map(unitsOf)),
    stillOverdue: tally(lists.stillOverdue.map(unitsOf)),
    newlyUnregistered: tally(lists.newlyUnregistered.map(unitsOf)),
  };
  const rows = [...overview.unitRows, ...overview.collectiveRows];
  const known = new Map(rows.map((row) => [row.unit, row.pairs]));
  const names = [...known.keys(), ...[...pairsThen.keys()].filter((unit) => !known.has(unit))];
  return {
    since: earlier.asOf,
    ...lists,
    added: lines.filter((line) => !then.has(line)),
    gone: unmatched.flatMap((index) => earlier.tasks[index] ?? []),
    units: names.map((unit) => ({
      unit,
      pairsThen: pairsThen.get(unit) ?? 0,
      pairs: known.get(unit) ?? 0,
      newlyOverdue: tallies.newlyOverdue.get(unit) ?? 0,
      newlyDone: tallies.newlyDone.get(unit) ?? 0,
      stillOverdue: tallies.stillOverdue.get(unit) ?? 0,
      newlyUnregistered: tallies.newlyUnregistered.get(unit) ?? 0,
    })),
  };
}

/** True for a unit of which there is something to say. */
export function hasChanged({ pairsThen, pairs, newlyOverdue, newlyDone, stillOverdue, newlyUnregistered }: UnitChange): boolean {
  return pairsThen !== pairs || newlyOverdue + newlyDone + stillOverdue + newlyUnregistered > 0;
}

function unitsOf({ task }: TaskLine): readonly string[] {
  return task.units.map((unit) => unit.name);
}

function tally(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
