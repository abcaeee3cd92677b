import type { CalendarDate } from "../calendar/calendar-date";
import type { UnitRole } from "../unit/unit-mention";
import { onTimeCounts } from "./on-time-counts";
import { statusCounts } from "./status-counts";
import type { UnitCounts, UnitTaskLine } from "./summary-models";

/** One line of the unit table from the unit's own task lines, each of which is one task–unit pair. */
export function unitCounts(unit: string, collective: boolean, lines: readonly UnitTaskLine[], asOfDate: CalendarDate): UnitCounts {
  const byRole: Record<UnitRole, number> = { lead: 0, responsible: 0, support: 0 };
  for (const { role } of lines) byRole[role]++;
  return {
    unit,
    collective,
    pairs: lines.length,
    byRole,
    byStatus: statusCounts(lines),
    doneInTime: doneInTime(lines),
    onTime: onTimeCounts(lines, asOfDate),
  };
}

function doneInTime(lines: readonly UnitTaskLine[]): number {
  return lines.filter(({ status }) => status.id === "done" && status.doneInTime === "in-time").length;
}
