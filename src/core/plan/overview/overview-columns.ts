import type { StatusId } from "../../schedule/task-status";
import type { OverviewModel, UnitCounts } from "../../summary/summary-models";
import { unitRoles } from "../../unit/unit-mention";
import { printableWidth } from "../page-layout";
import type { OverviewWords } from "../sheet-words";

/** One counted column of the unit table. @typeParam Row what a line counts: a unit, or anything that has the same numbers */
export interface CountColumn<Row = UnitCounts> {
  /** Above the label where several columns belong together; null for a label that stands alone. */
  readonly group: string | null;
  readonly label: string;
  /** Points. */
  readonly width: number;
  readonly count: (row: Row) => number;
  /** The status that the column counts, for the chart; null for roles and sums. */
  readonly status: StatusId | null;
  /** True where nothing can be said because the table registers no completion. */
  readonly unknown: boolean;
  /** True where the numbers rest on registered completion: of a line without any nothing can be said. */
  readonly ofProgress?: boolean;
}

/** Points. */
const indexWidth = 34;
const rateWidth = 56;
const countWidth = 36;
const statusWidth = 44;
const subLabelWidth = 52;
const longLabelWidth = 58;

/** The counted columns between the unit's name and its rate. 定期 and 时限不明 are left out where no unit has such a task. */
export function countColumns(
  { unitRows, collectiveRows, progressUnrecorded }: Pick<OverviewModel, "unitRows" | "collectiveRows" | "progressUnrecorded">,
  words: OverviewWords,
): CountColumn[] {
  const rows = [...unitRows, ...collectiveRows];
  const { columns } = words;
  const plain = { group: null, status: null, unknown: false };
  const status = (id: StatusId, width = statusWidth): CountColumn => ({
    ...plain,
    label: columns.status[id],
    width,
    count: (row) => row.byStatus[id],
    status: id,
    unknown: false,
  });
  const whereCounted = (...ids: StatusId[]): CountColumn[] =>
    ids.filter((id) => rows.some((row) => row.byStatus[id] > 0)).map((id) => status(id));
  const tasks = { ...plain, group: columns.tasks, width: countWidth };
  const done = { group: columns.status.done, status: null, unknown: progressUnrecorded, ofProgress: true, width: statusWidth };
  return [
    { ...tasks, label: columns.sum, count: (row) => row.pairs },
    ...unitRoles.map((role) => ({ ...tasks, label: columns.roles[role], count: (row: UnitCounts) => row.byRole[role] })),
    { ...done, label: columns.sum, count: (row) => row.byStatus.done, status: "done" },
    { ...done, width: subLabelWidth, label: columns.doneInTime, count: (row) => row.doneInTime },
    status("upcoming"),
    status("due-soon"),
    status("overdue"),
    status("past-due-unregistered", longLabelWidth),
    status("ongoing"),
    ...whereCounted("recurring", "undated"),
  ];
}

/** Widths in points of all columns: position, unit (takes what the page leaves), counts, rate. */
export function overviewWidths(columns: readonly Pick<CountColumn, "width">[]): number[] {
  const counts = columns.map((column) => column.width);
  const used = counts.reduce((sum, width) => sum + width, indexWidth + rateWidth);
  return [indexWidth, printableWidth - used, ...counts, rateWidth];
}

/** Throws where a row does not add up: such a sheet must never be printed. */
export function checkSums(rows: readonly UnitCounts[]): void {
  for (const { unit, pairs, byRole, byStatus } of rows) {
    const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);
    if (sum(byRole) !== pairs || sum(byStatus) !== pairs) throw new RangeError(`the counts of ${unit} do not add up`);
  }
}
