import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { TaskList, TaskListRequest } from "../../../app/pane/list-tasks";
import type { PaneTable } from "../../../app/pane/pane-review";
import { TaskItem } from "../../components/task-item";
import { usePaneContext } from "../../state/pane-context";
import { MixedText } from "../../language/mixed-text";

const useStyles = makeStyles({
  list: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    padding: `4px 4px 4px ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: 600, overflowWrap: "anywhere" },
  note: { margin: 0, padding: `4px ${tokens.spacingHorizontalM} 8px`, fontSize: tokens.fontSizeBase200 },
  close: { flexShrink: 0 },
});

/** The tasks behind a bar, worst first; each leads to its cell. */
export function ListedTasks(props: {
  readonly id: string;
  readonly table: PaneTable;
  readonly of: TaskListRequest["of"];
  readonly heading: (tasks: number) => string;
  readonly tasks: number;
  readonly onClose: () => void;
}): ReactNode {
  const { words, state, listTasks } = usePaneContext();
  const styles = useStyles();
  const { of } = props;
  const [list, setList] = useState<TaskList | "failed" | null>(null);
  const { review, table } = state;
  useEffect(() => {
    let current = true;
    listTasks({ table, of }).then(
      (listed) => {
        if (current) setList(listed);
      },
      () => {
        if (current) setList("failed");
      },
    );
    return () => {
      current = false;
    };
  }, [listTasks, table, of, review]);
  return (
    <div id={props.id} className={styles.list} role="group" aria-labelledby={`${props.id}-heading`}>
      <div className={styles.head}>
        <h3 id={`${props.id}-heading`} className={styles.heading}>
          <MixedText>{props.heading(props.tasks)}</MixedText>
        </h3>
        <Button size="small" appearance="subtle" className={styles.close} onClick={props.onClose}>
          {words.charts.list.close}
        </Button>
      </div>
      {list === "failed" && (
        <p role="alert" className={styles.note}>
          {words.charts.list.notListed}
        </p>
      )}
      {list !== null && list !== "failed" && (
        <>
          {list.tasks.map((task) => (
            <TaskItem key={task.index} task={task} sheet={props.table.sheet} />
          ))}
          {list.all > list.tasks.length && <p className={styles.note}>{words.charts.list.cut(list.tasks.length, list.all)}</p>}
        </>
      )}
    </div>
  );
}
