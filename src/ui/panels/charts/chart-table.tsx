import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type StatusId, statusIds } from "../../../core/schedule/task-status";
import type { StatusCounts } from "../../../core/summary/summary-models";
import { usePaneContext } from "../../state/pane-context";
import { MixedText } from "../../language/mixed-text";

/** One row of the table behind a chart. */
export interface ChartRow {
  readonly name: string;
  readonly total: number;
  readonly counts: StatusCounts;
}

/** Rows under a heading of their own; null for none. */
export interface ChartRows {
  readonly heading: string | null;
  readonly rows: readonly ChartRow[];
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  region: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "4px 4px", borderBottom: line, textAlign: "right", verticalAlign: "bottom" },
    "& tr > :last-child": { paddingRight: tokens.spacingHorizontalM },
    "& th:first-child": {
      position: "sticky",
      left: 0,
      backgroundColor: tokens.colorNeutralBackground1,
      textAlign: "left",
      paddingLeft: tokens.spacingHorizontalM,
      minWidth: "92px",
      maxWidth: "160px",
      overflowWrap: "anywhere",
    },
  },
  column: { fontWeight: 600, minWidth: "26px", overflowWrap: "break-word" },
  // The longest one is broken between its words only: 已过时限、 and 未登记.
  longest: { wordBreak: "keep-all" },
  name: { fontWeight: 400 },
  group: { fontWeight: 600, color: tokens.colorNeutralForeground2 },
  total: { fontWeight: 600, borderTop: line },
  caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  note: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The table may be wider than the pane: so that the keyboard can scroll it, it is a place of its own to stop at. */
const scrolled = { role: "region", tabIndex: 0 } as const;

/** Statuses that have a column only where they occur, as on the generated overview. */
const whereCounted: ReadonlySet<StatusId> = new Set<StatusId>(["recurring", "undated"]);

/** The table behind a chart: a row for each bar, a column for each status, worst first, and the sums. */
export function ChartTable(props: {
  readonly caption: string;
  readonly rowLabel: string;
  readonly groups: readonly ChartRows[];
  readonly totals: ChartRow;
  /** True where nobody can know what is done. */
  readonly doneUnknown: boolean;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { charts } = words;
  const { totals, doneUnknown } = props;
  const statuses = statusIds.filter((status) => !whereCounted.has(status) || totals.counts[status] > 0);
  const cells = ({ total, counts }: ChartRow): ReactNode => (
    <>
      <td>{total}</td>
      {statuses.map((status) => (
        <td key={status}>{status === "done" && doneUnknown ? charts.unknown : counts[status]}</td>
      ))}
    </>
  );
  return (
    <>
      <div className={styles.region} aria-label={charts.tableRegion(props.caption)} {...scrolled}>
        <table className={styles.table}>
          <caption className={styles.caption}>{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.column}>
                {props.rowLabel}
              </th>
              <th scope="col" className={styles.column}>
                {charts.tasks}
              </th>
              {statuses.map((status) => (
                <th key={status} scope="col" className={mergeClasses(styles.column, status === "past-due-unregistered" && styles.longest)}>
                  {charts.statusColumn(status)}
                </th>
              ))}
            </tr>
          </thead>
          {props.groups.map(({ heading, rows }) => (
            <tbody key={heading}>
              {heading !== null && (
                <tr>
                  <th scope="rowgroup" className={styles.group}>
                    {heading}
                  </th>
                  <td colSpan={statuses.length + 1} />
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row" className={styles.name}>
                    <MixedText>{row.name}</MixedText>
                  </th>
                  {cells(row)}
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot className={styles.total}>
            <tr>
              <th scope="row">{totals.name}</th>
              {cells(totals)}
            </tr>
          </tfoot>
        </table>
      </div>
      {doneUnknown && <p className={styles.note}>{charts.unknownNote}</p>}
    </>
  );
}
