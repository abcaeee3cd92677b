import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { PaneReview } from "../../app/pane/pane-review";
import { Disclosure } from "../components/disclosure";
import { usePaneContext } from "../state/pane-context";
import { RunList } from "./ledger/run-list";

const useStyles = makeStyles({
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  record: { maxHeight: "50vh", overflowY: "auto", margin: `0 -${tokens.spacingHorizontalM}` },
  run: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200 },
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
          <RunList runs={review.runs} disabled={busy} />
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
