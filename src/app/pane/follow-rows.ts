import { type RowShift, rowAfter } from "../../core/sheet/changes/row-shift";
import type { IgnoredFinding, PaneFinding, PaneReview, PaneTable, PaneTask } from "./pane-review";

/**
 * A review with the rows as they are numbered by now. A task whose row is gone is in no list any more, and a finding is not where a place that its message
 * names is gone. Numbers and texts stay as they were read.
 * @param shiftsOn the rows that came and went on a sheet since it was read
 */
export function followRows(review: PaneReview, shiftsOn: (sheet: string) => readonly RowShift[]): PaneReview {
  if (review.tables.every(({ sheet }) => shiftsOn(sheet).length === 0)) return review;
  return { ...review, tables: review.tables.map((table) => followTable(table, shiftsOn(table.sheet))) };
}

function followTable(table: PaneTable, shifts: readonly RowShift[]): PaneTable {
  const { starts, findings, ignored, pastLimit, dueSoon } = table;
  function follow<Value>(value: Value): Value[] {
    return whatIsLeft(value, shifts);
  }
  const finding = ({ fixes, ...told }: PaneFinding): PaneFinding[] => follow(told).map((now) => ({ ...now, fixes: fixes.flatMap(follow) }));
  return {
    ...table,
    header: follow(table.header)[0] ?? table.header,
    findings: findings.flatMap(finding),
    ignored: ignored.flatMap((each): IgnoredFinding[] => finding(each.finding).map((now) => ({ ...each, finding: now }))),
    pastLimit: pastLimit.flatMap(follow),
    dueSoon: dueSoon.flatMap(follow),
    starts: { ...starts, events: starts.events.map((event) => ({ ...event, tasks: event.tasks.flatMap(follow) })) },
  };
}

/** Tasks of a table with the rows as they are numbered by now, without those whose row is gone. */
export function followTasks(tasks: readonly PaneTask[], shifts: readonly RowShift[]): readonly PaneTask[] {
  return tasks.flatMap((task) => whatIsLeft(task, shifts));
}

function whatIsLeft<Value>(value: Value, shifts: readonly RowShift[]): Value[] {
  const now = followed(value, shifts);
  return now === gone ? [] : [now];
}

const gone = Symbol("gone");

/** What says on which row something stands, in everything that the pane is told. */
const rowNames: ReadonlySet<string> = new Set(["row", "firstRow", "lastRow"]);

/**
 * Plain data with its rows as they are numbered now: those of messages too, whatever their form. Of a list what is gone is left out; a list of which
 * nothing is left, and an object of which a part is gone, are gone themselves.
 */
function followed<Value>(value: Value, shifts: readonly RowShift[]): Value | typeof gone {
  if (Array.isArray(value)) {
    const left = value.map((each: unknown) => followed(each, shifts)).filter((each) => each !== gone);
    return left.length === 0 && value.length > 0 ? gone : (left as Value);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, part]: [string, unknown]) => {
    const now = rowNames.has(name) && typeof part === "number" ? (rowAfter(part, shifts) ?? gone) : followed(part, shifts);
    return [name, now] as const;
  });
  return entries.some(([, part]) => part === gone) ? gone : (Object.fromEntries(entries) as Value);
}
