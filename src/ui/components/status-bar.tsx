import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type StatusId, statusIds } from "../../core/schedule/task-status";
import { usePaneContext } from "../state/pane-context";

const hatched = (one: string, other: string): string => `repeating-linear-gradient(45deg, ${one} 0 4px, ${other} 4px 6px)`;

/** Red is kept for 逾期. The patterns keep the parts apart in grey. */
const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "12px",
    borderRadius: "6px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  thin: { height: "6px" },
  part: { flexShrink: 0, minWidth: "2px", boxShadow: `inset -1px 0 0 ${tokens.colorNeutralBackground1}` },
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 12px", listStyleType: "none", margin: "4px 0 0", padding: 0 },
  entry: { display: "flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  swatch: { width: "10px", height: "10px", borderRadius: "2px", flexShrink: 0, forcedColorAdjust: "none" },
  overdue: { backgroundColor: "#b10e1c" },
  "past-due-unregistered": { backgroundColor: "#c77f14", backgroundImage: hatched("#e8a33d", "#c77f14") },
  "due-soon": {
    backgroundColor: "#ffe08a",
    backgroundImage: "radial-gradient(circle, #b98b00 1px, transparent 1.5px)",
    backgroundSize: "5px 5px",
  },
  upcoming: { backgroundColor: "#8fbc9f" },
  recurring: { backgroundColor: "#a9c1d9" },
  ongoing: { backgroundColor: "#c8c8c8" },
  undated: { backgroundColor: "#eeeeee", backgroundImage: "repeating-linear-gradient(90deg, #bbb 0 1px, transparent 1px 4px)" },
  done: { backgroundColor: "#3f7d5d" },
});

/** How many tasks stand where, worst first, as one bar of stacked parts, and what each part is. */
export function StatusBar(props: {
  readonly counts: Readonly<Record<StatusId, number>>;
  /** What the legend is called. */
  readonly legend: string;
  readonly thin?: boolean;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const present = statusIds.filter((status) => props.counts[status] > 0);
  const all = present.reduce((sum, status) => sum + props.counts[status], 0);
  const name = (status: StatusId): string => {
    const { symbol, words: text } = words.status(status);
    return `${symbol === "" ? "" : `${symbol} `}${text} ${props.counts[status]}`;
  };
  return (
    <div>
      <div className={mergeClasses(styles.bar, props.thin === true && styles.thin)} aria-hidden>
        {present.map((status) => (
          <div
            key={status}
            className={mergeClasses(styles.part, styles[status])}
            style={{ width: `${(props.counts[status] / all) * 100}%` }}
            title={name(status)}
          />
        ))}
      </div>
      <ul className={styles.legend} aria-label={props.legend}>
        {present.map((status) => (
          <li key={status} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, styles[status])} />
            {name(status)}
          </li>
        ))}
      </ul>
    </div>
  );
}
