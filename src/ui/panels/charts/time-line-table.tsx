import type { ReactNode } from "react";
import { type DeadlineTimeLine, type DueTasks } from "../../../core/summary/charts/deadline-time-line";
import { addedCounts, totalOf } from "../../../core/summary/charts/stacked-parts";
import { usePaneContext } from "../../state/pane-context";
import { type ChartRow, ChartTable } from "./chart-table";

/** The table behind the time line: every stretch with a task, the other years, the tasks without a day, and their sum. */
export function TimeLineTable(props: { readonly timeLine: DeadlineTimeLine; readonly doneUnknown: boolean }): ReactNode {
  const { words } = usePaneContext();
  const { charts } = words;
  const { year, bars, earlier, later, withoutDay, tasks } = props.timeLine;
  const rowOf = (name: string, stretch: DueTasks | null): ChartRow[] =>
    stretch ? [{ name, total: stretch.tasks, counts: stretch.counts }] : [];
  const undated = totalOf(withoutDay);
  const rows = [
    ...rowOf(charts.timeLine.earlierRow(year ?? 0), earlier),
    ...bars.flatMap((bar) => rowOf(charts.timeLine.stretch(bar.first, bar.last), bar)),
    ...rowOf(charts.timeLine.laterRow(year ?? 0), later),
    ...(undated > 0 ? [{ name: charts.timeLine.withoutDay, total: undated, counts: withoutDay }] : []),
  ];
  return (
    <ChartTable
      caption={charts.timeLine.heading(year)}
      rowLabel={charts.timeLine.period}
      groups={[{ heading: null, rows }]}
      totals={{ name: charts.total, total: tasks, counts: addedCounts(rows.map(({ counts }) => counts)) }}
      doneUnknown={props.doneUnknown}
    />
  );
}
