import { type StatusId, statusIds } from "../schedule/task-status";
import { statusCounts } from "./status-counts";
import type { JudgedTable } from "./summary-models";
import { taskLines } from "./task-lines";

/** The few numbers that stand for a whole table. */
export interface TableCounts {
  readonly tasks: number;
  /** Distinct names: collective names and different writings of one unit included. */
  readonly units: number;
  /** Each task–unit pair once. */
  readonly pairs: number;
  /** Statuses that occur, worst first. */
  readonly byStatus: Readonly<Partial<Record<StatusId, number>>>;
}

/** Counts one table. */
export function tableCounts(judged: JudgedTable): TableCounts {
  const lines = taskLines([judged]);
  const names = lines.flatMap(({ task }) => task.units.map((unit) => unit.name));
  const counts = statusCounts(lines);
  const occurring = statusIds.filter((id) => counts[id] > 0).map((id) => [id, counts[id]] as const);
  return { tasks: lines.length, units: new Set(names).size, pairs: names.length, byStatus: Object.fromEntries(occurring) };
}
