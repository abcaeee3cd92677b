import type { CalendarDate } from "../calendar/calendar-date";
import type { AsOf } from "../schedule/task-status";
import { onTimeCounts } from "./on-time-counts";
import { worstFirst } from "./order";
import { statusCounts } from "./status-counts";
import type { JudgedTable, OverviewModel, SummaryModel, TaskLine, UnitModel, UnitTaskLine } from "./summary-models";
import { taskLines } from "./task-lines";
import { unitCounts } from "./unit-counts";

/**
 * All numbers and lists of the summary sheets. Each task counts once in the totals and once per unit in the unit lines, there with the
 * unit's strongest role. Units stand in the order of their first appearance, collective names after them.
 */
export function summarise(tables: readonly JudgedTable[], asOf: AsOf): SummaryModel {
  const lines = taskLines(tables);
  const all = unitModels(lines, asOf);
  const units = all.filter((model) => !model.counts.collective);
  const collectives = all.filter((model) => model.counts.collective);
  return { overview: overview(tables, lines, units, collectives, asOf), units: [...units, ...collectives] };
}

function overview(
  tables: readonly JudgedTable[],
  lines: readonly TaskLine[],
  units: readonly UnitModel[],
  collectives: readonly UnitModel[],
  asOf: AsOf,
): OverviewModel {
  const unitRows = units.map((model) => model.counts);
  const collectiveRows = collectives.map((model) => model.counts);
  const ordered = worstFirst(lines, asOf.date);
  return {
    title: tables.length === 1 ? (tables[0]?.table.title ?? null) : null,
    asOf,
    progressUnrecorded: tables.every(({ table }) => table.columns.progress === null),
    registeredUntil: registeredUntil(tables, asOf),
    tasks: lines.length,
    byStatus: statusCounts(lines),
    onTime: onTimeCounts(lines, asOf.date),
    unitRows,
    collectiveRows,
    pairs: [...unitRows, ...collectiveRows].reduce((sum, row) => sum + row.pairs, 0),
    tasksWithoutUnit: lines.filter(({ task }) => task.units.length === 0).length,
    overdue: ordered.filter(({ status }) => status.id === "overdue"),
    toVerify: ordered.filter(({ status }) => status.id === "past-due-unregistered"),
  };
}

function registeredUntil(tables: readonly JudgedTable[], asOf: AsOf): CalendarDate | null {
  const days = tables
    .filter(({ table }) => table.columns.progress !== null)
    .map(({ table }) =>
      table.registeredUntil !== null && table.registeredUntil < asOf.registeredUntil ? table.registeredUntil : asOf.registeredUntil,
    );
  return days.sort()[0] ?? null;
}

function unitModels(lines: readonly TaskLine[], asOf: AsOf): UnitModel[] {
  const byName = new Map<string, { collective: boolean; lines: UnitTaskLine[] }>();
  for (const line of lines) {
    for (const { name, role, collective } of line.task.units) {
      const unit = byName.get(name) ?? { collective, lines: [] };
      byName.set(name, unit);
      unit.lines.push({ ...line, role });
    }
  }
  return [...byName].map(([name, unit]) => ({
    counts: unitCounts(name, unit.collective, unit.lines, asOf.date),
    lines: worstFirst(unit.lines, asOf.date),
  }));
}
