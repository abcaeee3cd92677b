import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import type { TaskListRequest } from "../../../app/pane/list-tasks";
import type { PaneTable } from "../../../app/pane/pane-review";
import { yearOf } from "../../../core/calendar/calendar-date";
import { statusIds } from "../../../core/schedule/task-status";
import type { DueTasks } from "../../../core/summary/charts/deadline-time-line";
import { totalOf } from "../../../core/summary/charts/stacked-parts";
import { usePaneContext } from "../../state/pane-context";
import { ChartCard } from "./chart-card";
import { ListedTasks } from "./listed-tasks";
import { StatusLegend, StatusPatterns } from "./status-patterns";
import { TimeLinePlot } from "./time-line-plot";
import { TimeLineTable } from "./time-line-table";

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM}` },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The year's deadlines: when tasks are due, where the as-of date stands among them, and what lies outside the year. */
export function TimeLineCard({ table }: { readonly table: PaneTable }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const patterns = useId();
  const listId = useId();
  const { timeLine, overview } = table;
  const { year, bars, earlier, later, asOf } = timeLine;
  const [open, setOpen] = useState<DueTasks | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  // After another review the same stretch is another object, or none.
  const shown = [...bars, earlier, later].find((each) => each !== null && each.first === open?.first && each.last === open.last) ?? null;
  const [first, last] = [shown?.first ?? null, shown?.last ?? null];
  const of = useMemo((): TaskListRequest["of"] | null => (first && last ? { id: "due", first, last } : null), [first, last]);
  const { charts } = words;
  const dated = bars.reduce((sum, { tasks }) => sum + tasks, 0);
  const statuses = statusIds.filter((status) => bars.some(({ counts }) => counts[status] > 0));
  const withoutDay = statusIds
    .filter((status) => timeLine.withoutDay[status] > 0)
    .map((status) => [status, timeLine.withoutDay[status]] as const);
  const toggle = (stretch: DueTasks, from: HTMLElement): void => {
    opener.current = from;
    setOpen(shown === stretch ? null : stretch);
  };
  const outside = (stretch: DueTasks | null, label: string): ReactNode =>
    stretch && (
      <Button
        size="small"
        aria-expanded={shown === stretch}
        aria-controls={shown === stretch ? listId : undefined}
        onClick={({ currentTarget }) => toggle(stretch, currentTarget)}
      >
        {label}
      </Button>
    );
  const drawn =
    year === null || bars.length === 0 ? (
      <p className={styles.note}>{charts.timeLine.none}</p>
    ) : (
      <>
        <div className={styles.part}>
          <StatusLegend id={patterns} label={charts.legend} statuses={statuses} nameOf={charts.statusColumn} />
        </div>
        <TimeLinePlot timeLine={timeLine} year={year} patterns={patterns} open={shown} listId={listId} onToggle={toggle} />
      </>
    );
  return (
    <ChartCard
      heading={charts.timeLine.heading(year)}
      subtitle={`${charts.asOf(asOf)} · ${charts.timeLine.by[timeLine.by]}`}
      chart={drawn}
      table={<TimeLineTable timeLine={timeLine} doneUnknown={overview.progressUnrecorded} />}
    >
      <StatusPatterns id={patterns} />
      {year !== null && (earlier ?? later) !== null && (
        <div className={styles.buttons}>
          {outside(earlier, charts.timeLine.earlier(year, earlier?.tasks ?? 0))}
          {outside(later, charts.timeLine.later(year, later?.tasks ?? 0))}
        </div>
      )}
      {shown && of && (
        <ListedTasks
          id={listId}
          table={table}
          of={of}
          tasks={shown.tasks}
          heading={(tasks) => charts.list.dueIn(charts.timeLine.stretchOfYears(shown.first, shown.last), tasks)}
          onClose={() => {
            setOpen(null);
            opener.current?.focus();
          }}
        />
      )}
      {year !== null && yearOf(asOf) !== year && <p className={styles.note}>{charts.timeLine.asOfOutside(asOf, yearOf(asOf) < year)}</p>}
      {withoutDay.length > 0 && <p className={styles.note}>{charts.timeLine.withoutDayAndCounts(withoutDay)}</p>}
      <p className={styles.note}>
        {charts.timeLine.sum(dated, dated + (earlier?.tasks ?? 0) + (later?.tasks ?? 0) + totalOf(timeLine.withoutDay))}
      </p>
    </ChartCard>
  );
}
