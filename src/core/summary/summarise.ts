import type { CalendarDate } from "../calendar/calendar-date";
import type { AsOf } from "../schedule/task-status";
import type { Roster } from "../unit/roster";
import { byRoster, collectiveLines } from "./collective-lines";
import { onTimeCounts } from "./on-time-counts";
import { worstFirst } from "./order";
import { statusCounts } from "./status-counts";
import type {
  CollectiveTaskLine,
  JudgedTable,
  OverviewModel,
  SummaryModel,
  TaskLine,
  UnitModel,
  UnitOrder,
  UnitTaskLine,
} from "./summary-models";
import { taskLines } from "./task-lines";
import { unitCounts } from "./unit-counts";
import { worstUnitsFirst } from "./worst-units-first";

export interface SummariseOptions {
  /** The office's own list of units; null where it keeps none. */
  readonly roster: Roster | null;
  readonly order: UnitOrder;
}

/**
 * All numbers and lists of the summary sheets. Each task counts once in the totals and once per unit in the unit lines, there with the
 * unit's strongest role. Collective names come after the units; what a roster makes of them is shown to their members and counted nowhere.
 */
export function summarise(
  tables: readonly JudgedTable[],
  asOf: AsOf,
  { roster, order }: SummariseOptions = { roster: null, order: "listed" },
): SummaryModel {
  const lines = taskLines(tables);
  const { linesOf, expanded } = collectiveLines(lines, roster);
  const ordered = worstFirst(lines, asOf.date);
  const all = unitModels(lines, ordered, linesOf, asOf);
  const named = byRoster(
    all.filter((model) => !model.counts.collective && model.counts.pairs > 0),
    nameOf,
    roster,
  );
  const units = order === "worst-first" ? worstUnitsFirst(named, ({ counts }) => counts) : named;
  const collectives = all.filter((model) => model.counts.collective);
  const throughCollectives = byRoster(
    all.filter((model) => model.counts.pairs === 0),
    nameOf,
    roster,
  );
  return {
    overview: overview(tables, lines, ordered, units, collectives, asOf),
    units: [...units, ...throughCollectives, ...collectives.filter((model) => !expanded.has(nameOf(model)))],
    lines,
  };
}

function nameOf(model: UnitModel): string {
  return model.counts.unit;
}

function overview(
  tables: readonly JudgedTable[],
  lines: readonly TaskLine[],
  ordered: readonly TaskLine[],
  units: readonly UnitModel[],
  collectives: readonly UnitModel[],
  asOf: AsOf,
): OverviewModel {
  const unitRows = units.map((model) => model.counts);
  const collectiveRows = collectives.map((model) => model.counts);
  return {
    title: tables.length === 1 ? (tables[0]?.table.title ?? null) : null,
    asOf,
    progressUnrecorded: tables.every(({ table }) => table.columns.progress === null && table.columns.doneDate === null),
    registeredUntil: registeredUntil(tables, asOf),
    tasks: lines.length,
    byStatus: statusCounts(lines),
    onTime: onTimeCounts(lines, asOf.date),
    tasksByUnitCount: tasksByUnitCount(lines),
    unitRows,
    collectiveRows,
    pairs: [...unitRows, ...collectiveRows].reduce((sum, row) => sum + row.pairs, 0),
    tasksWithoutUnit: lines.filter(({ task }) => task.units.length === 0).length,
    overdue: ordered.filter(({ status }) => status.id === "overdue"),
    toVerify: ordered.filter(({ status }) => status.id === "past-due-unregistered"),
  };
}

function tasksByUnitCount(lines: readonly TaskLine[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { task } of lines) {
    const units = task.units.length;
    if (units > 0) counts.set(units, (counts.get(units) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

function registeredUntil(tables: readonly JudgedTable[], asOf: AsOf): CalendarDate | null {
  const days = tables
    .filter(({ table }) => table.columns.progress !== null)
    .map(({ table }) =>
      table.registeredUntil !== null && table.registeredUntil < asOf.registeredUntil ? table.registeredUntil : asOf.registeredUntil,
    );
  return days.sort()[0] ?? null;
}

/**
 * By first appearance; units that only a roster brings in come last.
 * @param ordered the same lines, worst first: each unit's lines stand in that order, sorted once for all units
 */
function unitModels(
  lines: readonly TaskLine[],
  ordered: readonly TaskLine[],
  linesOf: ReadonlyMap<string, readonly CollectiveTaskLine[]>,
  asOf: AsOf,
): UnitModel[] {
  const byName = new Map<string, { readonly collective: boolean; readonly lines: UnitTaskLine[] }>();
  for (const { task } of lines) {
    for (const { name, collective } of task.units) if (!byName.has(name)) byName.set(name, { collective, lines: [] });
  }
  for (const { table, task, status } of ordered) {
    for (const { name, role } of task.units) byName.get(name)?.lines.push({ table, task, status, role });
  }
  for (const name of linesOf.keys()) if (!byName.has(name)) byName.set(name, { collective: false, lines: [] });
  return [...byName].map(([name, unit]) => ({
    counts: unitCounts(name, unit.collective, unit.lines, asOf.date),
    lines: unit.lines,
    collectiveLines: unit.collective ? [] : byCollective(linesOf.get(name) ?? [], asOf.date),
  }));
}

function byCollective(lines: readonly CollectiveTaskLine[], asOfDate: CalendarDate): CollectiveTaskLine[] {
  const names = [...new Set(lines.map(({ collective }) => collective))];
  return names.flatMap((name) =>
    worstFirst(
      lines.filter(({ collective }) => collective === name),
      asOfDate,
    ),
  );
}
