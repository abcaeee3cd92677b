import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneTable, PaneTask } from "../../app/pane/pane-review";
import { ListCard } from "../components/list-card";
import { Notice } from "../components/notice";
import { StatusBar } from "../components/status-bar";
import { TaskItem } from "../components/task-item";
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
        <StatusBar counts={overview.byStatus} legend={words.deadlines.barLabel} />
        {overview.byStatus["past-due-unregistered"] > 0 && <p className={styles.note}>{words.deadlines.unregisteredNote}</p>}
      </div>
      <StartDays table={table} />
      {/* Where nothing can be judged, "none" would be untrue. */}
      {overview.byStatus.undated < overview.tasks && (
        <>
          <TaskList
            table={table}
            tasks={pastLimit}
            heading={words.deadlines.pastLimit(pastLimit.length)}
            empty={words.deadlines.nonePast}
          />
          <TaskList
            table={table}
            tasks={dueSoon}
            heading={words.deadlines.dueSoon(dueSoon.length, overview.asOf.dueSoonDays)}
            empty={words.deadlines.noneSoon}
          />
        </>
      )}
    </div>
  );
}

function TaskList(props: {
  readonly table: PaneTable;
  readonly tasks: readonly PaneTask[];
  readonly heading: string;
  readonly empty: string;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const rest = props.tasks.length - shown;
  return (
    <ListCard heading={props.heading}>
      {props.tasks.length === 0 && <p className={styles.empty}>{props.empty}</p>}
      {props.tasks.slice(0, shown).map((task) => (
        <TaskItem key={task.row} task={task} sheet={props.table.sheet} />
      ))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + shownAtOnce)}>
          {words.deadlines.more(Math.min(rest, shownAtOnce))}
        </Button>
      )}
    </ListCard>
  );
}
