import { type StatusId, statusIds } from "../../schedule/task-status";
import type { StatusCounts } from "../summary-models";

/** One part of a stacked bar. */
export interface StackedPart {
  readonly status: StatusId;
  /** At least 1. */
  readonly count: number;
  /** The sum of the parts before it: where it begins. */
  readonly before: number;
}

/** The parts of a bar, worst status first; statuses that do not occur have none. */
export function stackedParts(counts: StatusCounts): readonly StackedPart[] {
  let before = 0;
  return statusIds.flatMap((status) => {
    const count = counts[status];
    if (count === 0) return [];
    before += count;
    return [{ status, count, before: before - count }];
  });
}

/** The sum of all counts. */
export function totalOf(counts: StatusCounts): number {
  return statusIds.reduce((sum, status) => sum + counts[status], 0);
}

/** Counts added status by status. */
export function addedCounts(all: readonly StatusCounts[]): StatusCounts {
  const sum = (status: StatusId): number => all.reduce((total, counts) => total + counts[status], 0);
  return Object.fromEntries(statusIds.map((status) => [status, sum(status)])) as Record<StatusId, number>;
}
