import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { PaneReview } from "../../app/pane/pane-review";
import { Disclosure } from "../components/disclosure";
import { RunItems } from "../components/run-items";
import { usePaneContext } from "../state/pane-context";

const useStyles = makeStyles({
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  record: { maxHeight: "40vh", overflowY: "auto", margin: `0 -${tokens.spacingHorizontalM}` },
  run: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200 },
  head: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  what: { flexGrow: 1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  undo: { width: "100%" },
});

/** What was done so far, and the way back. Shown once there is something to take back. */
export function PaneFooter({ review }: { readonly review: PaneReview }): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  if (review.runs.length === 0) return null;
  const busy = state.busy !== null || review.writeRefusal !== null;
  return (
    <footer className={styles.footer}>
      <div className={styles.record}>
        <Disclosure label={words.runs.heading(review.runs.length)}>
          {review.runs.map((run) => (
            <div key={run.id} className={styles.run}>
              <div className={styles.head}>
                <span className={styles.what}>
                  <strong>{words.runs.purpose(run)}</strong> {words.minute(run.when)} {words.runs.state(run)}
                </span>
                {run.undoable && (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={`${words.runs.undo} ${words.runs.purpose(run)} ${words.minute(run.when)}`}
                    onClick={() => actions.proposeUndo([run.id])}
                  >
                    {words.runs.undo}
                  </Button>
                )}
              </div>
              {!run.undoable && run.state !== "undone" && <div>{words.runs.notUndoable}</div>}
              <RunItems items={run.items} />
            </div>
          ))}
          {review.forgottenRuns > 0 && <div className={styles.run}>{words.runs.forgotten(review.forgottenRuns)}</div>}
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={busy} onClick={() => actions.proposeClear("marks")}>
              {words.runs.clearMarks}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => actions.proposeClear("all")}>
              {words.runs.clearAll}
            </Button>
          </div>
        </Disclosure>
      </div>
      {review.runs.some(({ undoable }) => undoable) && (
        <Button className={styles.undo} icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => actions.proposeUndo("all")}>
          {words.actions.undoAll}
        </Button>
      )}
    </footer>
  );
}
