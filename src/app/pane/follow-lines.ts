import { type LineShift, lineAfter } from "../../core/sheet/changes/line-shift";
import type { ColumnRoles } from "../../core/table/responsibility-table";
import type { IgnoredFinding, PaneFinding, PaneReview, PaneTable, PaneTask } from "./pane-review";

/**
 * A review with rows and columns as they are numbered by now. A task whose row is gone is in no list any more, and a finding is not where a place that its
 * message names is gone. Numbers and texts stay as they were read.
 * @param shiftsOn the rows and columns that came and went on a sheet since it was read
 */
export function followLines(review: PaneReview, shiftsOn: (sheet: string) => readonly LineShift[]): PaneReview {
  if (review.tables.every(({ sheet }) => shiftsOn(sheet).length === 0)) return review;
  return { ...review, tables: review.tables.map((table) => followTable(table, shiftsOn(table.sheet))) };
}

function followTable(table: PaneTable, shifts: readonly LineShift[]): PaneTable {
  const { starts, findings, ignored, pastLimit, dueSoon } = table;
  function follow<Value>(value: Value): Value[] {
    return whatIsLeft(value, shifts);
  }
  const finding = ({ fixes, ...told }: PaneFinding): PaneFinding[] => follow(told).map((now) => ({ ...now, fixes: fixes.flatMap(follow) }));
  return {
    ...table,
    header: follow(table.header)[0] ?? table.header,
    columns: followRoles(table.columns, shifts),
    labels: followColumns(table.labels, shifts),
    sureness: followColumns(table.sureness, shifts),
    findings: findings.flatMap(finding),
    ignored: ignored.flatMap((each): IgnoredFinding[] => finding(each.finding).map((now) => ({ ...each, finding: now }))),
    pastLimit: pastLimit.flatMap(follow),
    dueSoon: dueSoon.flatMap(follow),
    starts: { ...starts, events: starts.events.map((event) => ({ ...event, tasks: event.tasks.flatMap(follow) })) },
  };
}

/** The columns by role; none where a column is gone. */
function followRoles(columns: ColumnRoles, shifts: readonly LineShift[]): ColumnRoles {
  const now = (column: number | null): number | null => column && lineAfter("columns", column, shifts);
  const { number, category, task, lead, responsible, support, deadline, progress, doneDate, remark } = columns;
  return {
    number: now(number),
    category: category.flatMap((column) => now(column) ?? []),
    // A table without its tasks is none: the column stays where it was until the sheet is read again.
    task: now(task) ?? task,
    lead: now(lead),
    responsible: now(responsible),
    support: now(support),
    deadline: now(deadline),
    progress: now(progress),
    doneDate: now(doneDate),
    remark: now(remark),
  };
}

function followColumns<Told>(
  told: readonly (readonly [column: number, Told])[],
  shifts: readonly LineShift[],
): readonly (readonly [column: number, Told])[] {
  return told.flatMap(([column, each]) => {
    const now = lineAfter("columns", column, shifts);
    return now === null ? [] : [[now, each] as const];
  });
}

/** Tasks of a table with the rows as they are numbered by now, without those whose row is gone. */
export function followTasks(tasks: readonly PaneTask[], shifts: readonly LineShift[]): readonly PaneTask[] {
  return tasks.flatMap((task) => whatIsLeft(task, shifts));
}

function whatIsLeft<Value>(value: Value, shifts: readonly LineShift[]): Value[] {
  const now = followed(value, shifts);
  return now === gone ? [] : [now];
}

const gone = Symbol("gone");

/** What says on which row or in which column something stands, in everything that the pane is told. */
const lineNames: ReadonlyMap<string, LineShift["of"]> = new Map([
  ["row", "rows"],
  ["firstRow", "rows"],
  ["lastRow", "rows"],
  ["column", "columns"],
]);

/**
 * Plain data with its rows and columns as they are numbered now: those of messages too, whatever their form. Of a list what is gone is left out; a list of which
 * nothing is left, and an object of which a part is gone, are gone themselves.
 */
function followed<Value>(value: Value, shifts: readonly LineShift[]): Value | typeof gone {
  if (Array.isArray(value)) {
    const left = value.map((each: unknown) => followed(each, shifts)).filter((each) => each !== gone);
    return left.length === 0 && value.length > 0 ? gone : (left as Value);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, part]: [string, unknown]) => {
    const of = lineNames.get(name);
    const now = of && typeof part === "number" ? (lineAfter(of, part, shifts) ?? gone) : followed(part, shifts);
    return [name, now] as const;
  });
  return entries.some(([, part]) => part === gone) ? gone : (Object.fromEntries(entries) as Value);
}
