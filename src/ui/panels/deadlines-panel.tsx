import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneTable, PaneTask } from "../../app/pane/pane-review";
import { ListCard } from "../components/list-card";
import { Notice } from "../components/notice";
import { StatusBar } from "../components/status-bar";
import { usePaneContext } from "../state/pane-context";
import { StartDays } from "./start-days";

const shownAtOnce = 100;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", marginBottom: "8px", fontWeight: 600, flexWrap: "wrap" },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: 400, margin: "8px 0 0" },
  empty: { padding: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2, margin: 0 },
  task: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  number: { fontWeight: 600, marginRight: "6px" },
  text: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    maxHeight: "40px",
    overflow: "hidden",
  },
  days: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: 600, whiteSpace: "nowrap" },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  unregistered: { color: tokens.colorPaletteMarigoldForeground2 },
  units: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    marginTop: "2px",
    overflowWrap: "anywhere",
  },
});

/** 时限: where all tasks stand, then those past their limit and those due soon. */
export function DeadlinesPanel({ table }: { readonly table: PaneTable }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { overview, pastLimit, dueSoon } = table;
  return (
    <div className={styles.panel}>
      {table.columns.deadline === null && <Notice kind="warning">{words.deadlines.cannotJudge}</Notice>}
      <div className={styles.card}>
        <div className={styles.head}>
          <span>{words.deadlines.total(overview.tasks)}</span>
          <span className={styles.note} style={{ margin: 0 }}>
            {words.deadlines.ongoingNote}
          </span>
        </div>
        <StatusBar counts={overview.byStatus} legend label={words.deadlines.barLabel} />
        {overview.byStatus["past-due-unregistered"] > 0 && <p className={styles.note}>{words.deadlines.unregisteredNote}</p>}
      </div>
      <StartDays table={table} />
      <TaskList table={table} tasks={pastLimit} heading={words.deadlines.pastLimit(pastLimit.length)} empty={words.deadlines.nonePast} />
      <TaskList
        table={table}
        tasks={dueSoon}
        heading={words.deadlines.dueSoon(dueSoon.length, overview.asOf.dueSoonDays)}
        empty={words.deadlines.noneSoon}
      />
    </div>
  );
}

function TaskList(props: {
  readonly table: PaneTable;
  readonly tasks: readonly PaneTask[];
  readonly heading: string;
  readonly empty: string;
}): ReactNode {
  const { words, select } = usePaneContext();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const rest = props.tasks.length - shown;
  return (
    <ListCard heading={props.heading}>
      {props.tasks.length === 0 && <p className={styles.empty}>{props.empty}</p>}
      {props.tasks.slice(0, shown).map((task) => (
        <button
          key={task.row}
          type="button"
          className={styles.task}
          title={words.deadlines.jump(task.row)}
          onClick={() => select(props.table.sheet, task.cell)}
        >
          <span className={styles.line}>
            <span className={styles.text}>
              {task.number !== null && <span className={styles.number}>{task.number}</span>}
              {task.text}
            </span>
            <span
              className={mergeClasses(
                styles.days,
                task.status === "overdue" && styles.overdue,
                task.status === "past-due-unregistered" && styles.unregistered,
              )}
            >
              {words.deadlines.days(task)}
            </span>
          </span>
          <span className={styles.units}>
            {task.units.length > 0 ? task.units.join(words.and) : words.deadlines.noUnit} · {task.deadlineText}
          </span>
        </button>
      ))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + shownAtOnce)}>
          {words.deadlines.more(Math.min(rest, shownAtOnce))}
        </Button>
      )}
    </ListCard>
  );
}
