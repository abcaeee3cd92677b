import type { CalendarDate } from "../calendar/calendar-date";
import type { UnitRole } from "../unit/unit-mention";
import { onTimeCounts } from "./on-time-counts";
import { statusCounts } from "./status-counts";
import type { UnitCounts, UnitTaskLine } from "./summary-models";

/** One line of the unit table from the unit's own task lines, each of which is one task–unit pair. */
export function unitCounts(unit: string, collective: boolean, lines: readonly UnitTaskLine[], asOfDate: CalendarDate): UnitCounts {
  const byRole: Record<UnitRole, number> = { lead: 0, responsible: 0, support: 0 };
  let doneInTime = 0;
  for (const { role, status } of lines) {
    byRole[role]++;
    if (status.id === "done" && status.doneInTime === "in-time") doneInTime++;
  }
  return {
    unit,
    collective,
    pairs: lines.length,
    byRole,
    byStatus: statusCounts(lines),
    doneInTime,
    onTime: onTimeCounts(lines, asOfDate),
  };
}
