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
  const names = new Set<string>();
  let pairs = 0;
  for (const { units } of judged.table.tasks) {
    pairs += units.length;
    for (const { name } of units) names.add(name);
  }
  const counts = statusCounts(taskLines([judged]));
  const occurring = statusIds.filter((id) => counts[id] > 0).map((id) => [id, counts[id]] as const);
  return { tasks: judged.table.tasks.length, units: names.size, pairs, byStatus: Object.fromEntries(occurring) };
}
