import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import type { TaskListRequest } from "../../../app/pane/list-tasks";
import type { PaneTable } from "../../../app/pane/pane-review";
import { type CountAxis, axisTicks } from "../../../core/summary/charts/count-axis";
import type { UnitBar, UnitStatusChart } from "../../../core/summary/charts/unit-status-chart";
import { usePaneContext } from "../../state/pane-context";
import { ListedTasks } from "./listed-tasks";
import { UnitBarDrawing } from "./unit-bar";
import { type ArrowItem, useArrowKeys } from "./use-arrow-keys";
import { useWidth } from "./use-width";
import { MixedText } from "../../language/mixed-text";

/** So many units are drawn at once. */
const shownAtOnce = 30;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
  },
  axis: {
    position: "relative",
    height: "16px",
    margin: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  tick: { position: "absolute", transform: "translateX(-50%)" },
  firstTick: { transform: "none" },
  lastTick: { transform: "translateX(-100%)" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    position: "relative",
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `4px ${tokens.spacingHorizontalM} 6px`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // A long name is cut after two lines until somebody is there.
    "& > span > span:first-child": {
      display: "-webkit-box",
      WebkitBoxOrient: "vertical",
      WebkitLineClamp: 2,
      overflow: "hidden",
    },
    ":hover > span > span:first-child": { WebkitLineClamp: "unset" },
    ":focus-visible > span > span:first-child": { WebkitLineClamp: "unset" },
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  label: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "baseline", marginBottom: "2px" },
  name: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  more: { alignSelf: "center" },
});

/** All bars, units first, collective names apart under their own heading. One at a time opens to the unit's tasks. */
export function UnitBars(props: { readonly table: PaneTable; readonly chart: UnitStatusChart; readonly patterns: string }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { chart } = props;
  const [shown, setShown] = useState(shownAtOnce);
  const [open, setOpen] = useState<string | null>(null);
  const [measured, width] = useWidth<HTMLDivElement>(260);
  const units = chart.units.slice(0, shown);
  const rest = chart.units.length - units.length;
  const arrowItem = useArrowKeys("vertical", units.length + chart.collectives.length);
  const rows = (bars: readonly UnitBar[], before: number, axis: CountAxis): ReactNode => (
    <ul className={styles.list}>
      {bars.map((bar, index) => (
        <UnitRow
          key={bar.unit}
          table={props.table}
          patterns={props.patterns}
          axis={axis}
          bar={bar}
          width={width}
          arrows={arrowItem(before + index)}
          open={open === bar.unit}
          onOpen={(wanted) => setOpen(wanted ? bar.unit : null)}
        />
      ))}
    </ul>
  );
  return (
    <div data-arrow-keys>
      <h3 className={styles.heading}>{words.charts.units.units(chart.units.length)}</h3>
      <div ref={measured} className={styles.axis}>
        <AxisNumbers axis={chart.axis} />
      </div>
      {rows(units, 0, chart.axis)}
      {rest > 0 && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setShown(shown + 100)}>
          {words.charts.units.more(Math.min(rest, 100))}
        </Button>
      )}
      {chart.collectives.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.charts.units.collectives(chart.collectives.length)}</h3>
          <div className={styles.axis}>
            <AxisNumbers axis={chart.collectiveAxis} />
          </div>
          {rows(chart.collectives, units.length, chart.collectiveAxis)}
        </>
      )}
    </div>
  );
}

function AxisNumbers({ axis }: { readonly axis: CountAxis }): ReactNode {
  const styles = useStyles();
  return axisTicks(axis).map((tick) => (
    <span
      key={tick}
      className={mergeClasses(styles.tick, tick === 0 && styles.firstTick, tick === axis.maximum && styles.lastTick)}
      style={{ left: `${(tick / axis.maximum) * 100}%` }}
      aria-hidden
    >
      {tick}
    </span>
  ));
}

function UnitRow(props: {
  readonly table: PaneTable;
  readonly patterns: string;
  readonly axis: CountAxis;
  readonly bar: UnitBar;
  readonly width: number;
  readonly arrows: ArrowItem;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { bar, open, onOpen } = props;
  const { unit, pairs, parts } = bar;
  const of = useMemo((): TaskListRequest["of"] => ({ id: "unit", unit }), [unit]);
  const counts = parts.map(({ status, count }) => [status, count] as const);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.row, open && styles.open)}
        data-arrow-item
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
        {...props.arrows}
      >
        <span className={styles.label}>
          {/* The name of the button is what can be seen and, in place of the drawing, its counts. */}
          <span className={styles.name}>
            <MixedText>{unit}</MixedText>
          </span>{" "}
          <span className={styles.count}>{words.units.tasks(pairs)}</span>
          <span className={styles.hidden}>{words.charts.units.counts(counts)}</span>
        </span>
        <UnitBarDrawing bar={bar} axis={props.axis} width={props.width} patterns={props.patterns} />
      </button>
      {open && (
        <ListedTasks
          id={id}
          table={props.table}
          of={of}
          tasks={pairs}
          heading={(tasks) => words.charts.list.ofUnit(unit, tasks)}
          onClose={() => {
            onOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
}
