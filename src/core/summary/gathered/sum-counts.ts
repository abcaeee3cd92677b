import { statusIds } from "../../schedule/task-status";
import { unitRoles } from "../../unit/unit-mention";
import { withRate } from "../on-time-counts";
import type { OnTimeCounts, StatusCounts, UnitCounts } from "../summary-models";

/** The sum of counts of statuses. */
export function sumStatuses(counts: readonly StatusCounts[]): StatusCounts {
  return sumOf(statusIds, counts);
}

/** The sum of what is known of outcomes, and the rate of the sum. */
export function sumOnTime(counts: readonly OnTimeCounts[]): OnTimeCounts {
  return withRate(sumOf(["inTime", "late", "overdue", "unregistered", "doneDateUnknown"], counts));
}

/** The sum of lines of units under another name. */
export function sumUnits(unit: string, rows: readonly UnitCounts[]): UnitCounts {
  const sum = (count: (row: UnitCounts) => number): number => rows.reduce((total, row) => total + count(row), 0);
  return {
    unit,
    collective: false,
    pairs: sum(({ pairs }) => pairs),
    byRole: sumOf(
      unitRoles,
      rows.map(({ byRole }) => byRole),
    ),
    byStatus: sumStatuses(rows.map(({ byStatus }) => byStatus)),
    doneInTime: sum(({ doneInTime }) => doneInTime),
    onTime: sumOnTime(rows.map(({ onTime }) => onTime)),
  };
}

function sumOf<Key extends string>(keys: readonly Key[], counts: readonly Readonly<Record<Key, number>>[]): Record<Key, number> {
  const sum = {} as Record<Key, number>;
  for (const key of keys) {
    let total = 0;
    for (const each of counts) total += each[key];
    sum[key] = total;
  }
  return sum;
}
