import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { type CalendarDate, daysBetween, existingDay, yearEnd, yearOf } from "../../../core/calendar/calendar-date";
import { axisTicks, countAxis } from "../../../core/summary/charts/count-axis";
import type { DeadlineTimeLine, DueTasks } from "../../../core/summary/charts/deadline-time-line";
import { stackedParts } from "../../../core/summary/charts/stacked-parts";
import { statusIds } from "../../../core/schedule/task-status";
import { usePaneContext } from "../../state/pane-context";
import { patternOf } from "./status-patterns";
import { useArrowKeys } from "./use-arrow-keys";
import { useWidth } from "./use-width";

const forced = "@media (forced-colors: active)";
/** Pixels: the plot and the room around it for labels. */
const plot = { height: 132, left: 26, right: 8, top: 22, bottom: 20 };
const wholeHeight = plot.top + plot.height + plot.bottom;
/** A month's name needs so much room, a bar's number and a finger more. */
const monthRoom = 27;
const numberRoom = 14;
const touchWidth = 28;

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  plot: { position: "relative", height: `${wholeHeight}px` },
  // Over the buttons, whose grounds would hide the bars; pressed are the buttons.
  drawing: {
    position: "relative",
    zIndex: 1,
    pointerEvents: "none",
    display: "block",
    width: "100%",
    height: "100%",
    overflow: "visible",
    forcedColorAdjust: "none",
  },
  label: { fontSize: "11px", fill: tokens.colorNeutralForeground2, [forced]: { fill: "CanvasText" } },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [forced]: { stroke: "CanvasText", strokeOpacity: 0.4 } },
  ground: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", [forced]: { stroke: "CanvasText" } },
  asOf: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", strokeDasharray: "4 3", [forced]: { stroke: "Highlight" } },
  bar: {
    position: "absolute",
    top: 0,
    height: `${plot.top + plot.height}px`,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  open: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorSubtleBackgroundSelected },
  said: {
    margin: 0,
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The bars over the months, with the as-of date as a line. A bar that is pointed at is told below; pressed, it lists its tasks. */
export function TimeLinePlot(props: {
  readonly timeLine: DeadlineTimeLine;
  readonly year: number;
  readonly patterns: string;
  readonly open: DueTasks | null;
  readonly listId: string;
  readonly onToggle: (bar: DueTasks, from: HTMLElement) => void;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const help = useId();
  const [area, width] = useWidth<HTMLDivElement>(270);
  const [pointed, setPointed] = useState<DueTasks | null>(null);
  const { timeLine, year, patterns, open } = props;
  const { bars, asOf } = timeLine;
  const { charts } = words;
  const arrowItem = useArrowKeys("horizontal", bars.length);
  const newYear = existingDay(year, 1, 1);
  const days = daysBetween(newYear, yearEnd(year)) + 1;
  const inner = Math.max(120, width - plot.left - plot.right);
  /** The left edge of a day. */
  const x = (date: CalendarDate): number => plot.left + (daysBetween(newYear, date) / days) * inner;
  const dayWidth = inner / days;
  const axis = countAxis(Math.max(...bars.map(({ tasks }) => tasks)));
  const y = (count: number): number => plot.top + plot.height * (1 - count / axis.maximum);
  const barWidth = Math.max(5, timeLine.by === "day" ? Math.min(10, 7 * dayWidth) : 7 * dayWidth - 1);
  const middles = bars.map(({ first, last }) => (x(first) + x(last) + dayWidth) / 2);
  const middleOf = (index: number): number => middles[index] ?? plot.left;
  const asOfX = yearOf(asOf) === year ? x(asOf) + dayWidth / 2 : null;
  const monthStep = inner / 12 >= monthRoom ? 1 : 3;
  const said = (bar: DueTasks): string =>
    charts.timeLine.bar(
      charts.timeLine.stretch(bar.first, bar.last),
      bar.tasks,
      statusIds.filter((status) => bar.counts[status] > 0).map((status) => [status, bar.counts[status]] as const),
    );
  const told = pointed !== null && bars.includes(pointed) ? pointed : open !== null && bars.includes(open) ? open : null;
  /** Halfway to the next bar, but not further than a finger needs. */
  const edges = (index: number): readonly [number, number] => {
    const middle = middleOf(index);
    const before = middles[index - 1];
    const after = middles[index + 1];
    const half = touchWidth / 2;
    const left = before === undefined ? half : Math.min(half, (middle - before) / 2);
    const right = after === undefined ? half : Math.min(half, (after - middle) / 2);
    return [Math.max(0, middle - left), Math.min(width, middle + right)];
  };
  const hasRoom = (index: number): boolean => {
    const gaps = [middles[index - 1], middles[index + 1]].flatMap((other) =>
      other === undefined ? [] : [Math.abs(other - middleOf(index))],
    );
    return gaps.every((gap) => gap >= numberRoom);
  };
  return (
    <div className={styles.part}>
      <div
        ref={area}
        className={styles.plot}
        role="group"
        aria-label={charts.timeLine.heading(year)}
        aria-describedby={help}
        data-arrow-keys
      >
        <svg className={styles.drawing} aria-hidden focusable="false">
          {axisTicks(axis).map((tick) => (
            <g key={tick}>
              <line className={tick === 0 ? styles.ground : styles.line} x1={plot.left} x2={width - plot.right} y1={y(tick)} y2={y(tick)} />
              <text className={styles.label} x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
            <g key={month}>
              <line
                className={styles.ground}
                x1={x(existingDay(year, month, 1))}
                x2={x(existingDay(year, month, 1))}
                y1={y(0)}
                y2={y(0) + ((month - 1) % monthStep === 0 ? 6 : 3)}
              />
              {(month - 1) % monthStep === 0 && (
                <text className={styles.label} x={x(existingDay(year, month, 1)) + 2} y={wholeHeight - 4}>
                  {charts.timeLine.month(month)}
                </text>
              )}
            </g>
          ))}
          {bars.map((bar, index) => (
            <g key={bar.first}>
              {stackedParts(bar.counts).map(({ status, count, before }) => (
                <rect
                  key={status}
                  className={styles.ground}
                  x={middleOf(index) - barWidth / 2}
                  width={barWidth}
                  y={y(before + count)}
                  height={y(before) - y(before + count)}
                  fill={patternOf(patterns, status)}
                />
              ))}
              {hasRoom(index) && (
                <text className={styles.label} x={middleOf(index)} y={y(bar.tasks) - 4} textAnchor="middle">
                  {bar.tasks}
                </text>
              )}
            </g>
          ))}
          {asOfX !== null && (
            <>
              <line className={styles.asOf} x1={asOfX} x2={asOfX} y1={14} y2={y(0)} />
              <text
                className={styles.label}
                x={asOfX < width / 2 ? asOfX + 4 : asOfX - 4}
                y={10}
                textAnchor={asOfX < width / 2 ? "start" : "end"}
              >
                {charts.timeLine.asOfLine(asOf)}
              </text>
            </>
          )}
        </svg>
        {bars.map((bar, index) => {
          const [left, right] = edges(index);
          const { onFocus, ...arrows } = arrowItem(index);
          return (
            <button
              key={bar.first}
              type="button"
              className={mergeClasses(styles.bar, open === bar && styles.open)}
              style={{ left: `${left}px`, width: `${right - left}px` }}
              data-arrow-item
              aria-label={said(bar)}
              aria-expanded={open === bar}
              aria-controls={open === bar ? props.listId : undefined}
              onClick={({ currentTarget }) => props.onToggle(bar, currentTarget)}
              onMouseEnter={() => setPointed(bar)}
              onMouseLeave={() => setPointed(null)}
              onBlur={() => setPointed(null)}
              onFocus={() => {
                onFocus();
                setPointed(bar);
              }}
              {...arrows}
            />
          );
        })}
      </div>
      {/* The button itself says it to a screen reader. */}
      <p className={styles.said} aria-hidden={told !== null}>
        {told ? said(told) : charts.timeLine.keys}
      </p>
      <span id={help} hidden>
        {charts.timeLine.keys}
      </span>
    </div>
  );
}
