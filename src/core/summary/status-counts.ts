import type { StatusId } from "../schedule/task-status";
import type { StatusCounts, TaskLine } from "./summary-models";

/** How many of the lines have each status; statuses that do not occur count 0. */
export function statusCounts(lines: readonly TaskLine[]): StatusCounts {
  const counts: Record<StatusId, number> = {
    overdue: 0,
    "past-due-unregistered": 0,
    "due-soon": 0,
    upcoming: 0,
    recurring: 0,
    ongoing: 0,
    undated: 0,
    done: 0,
  };
  for (const { status } of lines) counts[status.id]++;
  return counts;
}
