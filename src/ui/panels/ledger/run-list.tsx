import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneRun } from "../../../app/pane/pane-run";
import { Disclosure } from "../../components/disclosure";
import { RunItems } from "../../components/run-items";
import { usePaneContext } from "../../state/pane-context";
import { WrittenCells } from "./written-cells";

/** So many runs are listed at first. */
const listedAtOnce = 5;

const useStyles = makeStyles({
  run: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
  what: { flexGrow: 1, minWidth: 0 },
  undo: { flexShrink: 0, marginTop: "6px", whiteSpace: "nowrap" },
  all: { alignSelf: "flex-start" },
});

/** The runs, newest first: when, what, and, once opened, which cells with old and new. */
export function RunList({ runs, disabled }: { readonly runs: readonly PaneRun[]; readonly disabled: boolean }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const listed = all ? runs : runs.slice(0, listedAtOnce);
  return (
    <>
      {listed.map((run) => (
        <Run key={run.id} run={run} disabled={disabled} />
      ))}
      {runs.length > listed.length && (
        <Button className={styles.all} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.ledger.allRuns(runs.length)}
        </Button>
      )}
    </>
  );
}

function Run({ run, disabled }: { readonly run: PaneRun; readonly disabled: boolean }): ReactNode {
  const { words, actions } = usePaneContext();
  const styles = useStyles();
  // The cells of a run that can be taken back are looked up; of one that cannot, what it wrote then is all that is known.
  const items = run.undoable ? run.items.filter(({ id }) => id !== "cells") : run.items;
  return (
    <div className={styles.run}>
      <Disclosure
        className={styles.what}
        label={
          <>
            <strong>{words.runs.purpose(run)}</strong> {words.minute(run.when)} {words.runs.state(run)}
          </>
        }
      >
        {!run.undoable && run.state !== "undone" && <div>{words.runs.notUndoable}</div>}
        <RunItems items={items} />
        {run.undoable && run.items.some(({ id }) => id === "cells") && <WrittenCells run={run.id} />}
      </Disclosure>
      {run.undoable && (
        <Button
          size="small"
          className={styles.undo}
          disabledFocusable={disabled}
          aria-label={`${words.runs.undo} ${words.runs.purpose(run)} ${words.minute(run.when)}`}
          onClick={() => actions.proposeUndo([run.id])}
        >
          {words.runs.undo}
        </Button>
      )}
    </div>
  );
}
