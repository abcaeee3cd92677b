import type { StatusId } from "../schedule/task-status";
import type { OverviewModel, UnitCounts } from "../summary/summary-models";
import { unitRoles } from "../unit/unit-mention";
import { printableWidth } from "./page-layout";
import type { OverviewWords } from "./sheet-words";

/** One counted column of the unit table. */
export interface CountColumn {
  readonly label: string;
  /** Points. */
  readonly width: number;
  readonly count: (row: UnitCounts) => number;
}

/** Points. */
const indexWidth = 34;
const rateWidth = 56;
const countWidth = 38;
const statusWidth = 44;
const longLabelWidth = 58;

/** The counted columns between the unit's name and its rate. 定期 and 时限不明 are left out where no unit has such a task. */
export function countColumns({ unitRows, collectiveRows }: OverviewModel, words: OverviewWords): CountColumn[] {
  const rows = [...unitRows, ...collectiveRows];
  const status = (id: StatusId, width = statusWidth): CountColumn => ({
    label: words.columns.status[id],
    width,
    count: (row) => row.byStatus[id],
  });
  const whereCounted = (...ids: StatusId[]): CountColumn[] =>
    ids.filter((id) => rows.some((row) => row.byStatus[id] > 0)).map((id) => status(id));
  return [
    { label: words.columns.tasks, width: countWidth, count: (row) => row.pairs },
    ...unitRoles.map((role) => ({ label: words.columns.roles[role], width: countWidth, count: (row: UnitCounts) => row.byRole[role] })),
    status("done"),
    { label: words.columns.doneInTime, width: statusWidth, count: (row) => row.doneInTime },
    status("upcoming"),
    status("due-soon"),
    status("overdue"),
    status("past-due-unregistered", longLabelWidth),
    status("ongoing"),
    ...whereCounted("recurring", "undated"),
  ];
}

/** Widths in points of all columns: position, unit (takes what the page leaves), counts, rate. */
export function overviewWidths(columns: readonly CountColumn[]): number[] {
  const counts = columns.map((column) => column.width);
  const used = counts.reduce((sum, width) => sum + width, indexWidth + rateWidth);
  return [indexWidth, printableWidth - used, ...counts, rateWidth];
}
