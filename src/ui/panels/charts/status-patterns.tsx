import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type StatusId, statusIds } from "../../../core/schedule/task-status";

/** The ground of each status as elsewhere in the pane (red is kept for 逾期), and the ink of its pattern. RRGGBB. */
const colors: Readonly<Record<StatusId, { readonly ground: string; readonly ink: string; readonly text: string }>> = {
  overdue: { ground: "#b10e1c", ink: "#b10e1c", text: "#ffffff" },
  "past-due-unregistered": { ground: "#f0b454", ink: "#b36f0c", text: "#000000" },
  "due-soon": { ground: "#ffe08a", ink: "#8a6800", text: "#000000" },
  upcoming: { ground: "#a9d0b6", ink: "#a9d0b6", text: "#000000" },
  recurring: { ground: "#c3d6e8", ink: "#5b7c9c", text: "#000000" },
  ongoing: { ground: "#e3e3e3", ink: "#a2a2a2", text: "#000000" },
  undated: { ground: "#f5f5f5", ink: "#8f8f8f", text: "#000000" },
  done: { ground: "#2f6a4b", ink: "#79ad92", text: "#ffffff" },
};

/** What is drawn over the ground in a square of 6 pixels: patterns tell the parts apart in grey and in forced colours. */
const drawings: Readonly<Record<StatusId, string | null>> = {
  overdue: null,
  "past-due-unregistered": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",
  "due-soon": "M1.5,1.5 h1.4 M4.5,4.5 h1.4",
  upcoming: null,
  recurring: "M0,1.5 h6 M0,4.5 h6",
  ongoing: "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",
  undated: "M1.5,0 v6 M4.5,0 v6",
  done: "M0,0 l6,6 M6,0 l-6,6",
};

const square = 6;

/** In forced colours: the page's own two colours, 逾期 filled, everything else by its pattern. */
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: 0, height: 0, overflow: "hidden", forcedColorAdjust: "none" },
  ground: { [forced]: { fill: "Canvas !important" } },
  filled: { [forced]: { fill: "CanvasText !important" } },
  ink: { fill: "none", strokeWidth: "1.3px", [forced]: { stroke: "CanvasText !important" } },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "flex", alignItems: "center", gap: "4px" },
  swatch: { width: "14px", height: "14px", flexShrink: 0, forcedColorAdjust: "none" },
  outline: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", [forced]: { stroke: "CanvasText" } },
});

/** The patterns of all statuses, for every drawing that names the same `id`. */
export function StatusPatterns({ id }: { readonly id: string }): ReactNode {
  const styles = useStyles();
  return (
    <svg className={styles.hidden} aria-hidden focusable="false">
      <defs>
        {statusIds.map((status) => (
          <pattern key={status} id={`${id}-${status}`} width={square} height={square} patternUnits="userSpaceOnUse">
            <rect
              width={square}
              height={square}
              fill={colors[status].ground}
              className={status === "overdue" ? styles.filled : styles.ground}
            />
            {drawings[status] !== null && <path d={drawings[status]} stroke={colors[status].ink} className={styles.ink} />}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** How a part with this status is filled, where `StatusPatterns` stands with the same `id`. */
export function patternOf(id: string, status: StatusId): string {
  return `url(#${id}-${status})`;
}

/** The colours of a number written over a part, and of the plate that keeps it legible over the pattern. */
export function numberColors(status: StatusId): { readonly text: string; readonly plate: string } {
  return { text: colors[status].text, plate: colors[status].ground };
}

/** Which pattern stands for which status. `nameOf` says symbol and words. */
export function StatusLegend(props: {
  readonly id: string;
  readonly label: string;
  readonly statuses: readonly StatusId[];
  readonly nameOf: (status: StatusId) => string;
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={props.label}>
      {props.statuses.map((status) => (
        <li key={status} className={styles.entry}>
          <svg className={styles.swatch} aria-hidden focusable="false">
            <rect
              x="0.5"
              y="0.5"
              width="13"
              height="13"
              rx="2"
              fill={patternOf(props.id, status)}
              className={mergeClasses(styles.outline)}
            />
          </svg>
          {props.nameOf(status)}
        </li>
      ))}
    </ul>
  );
}
