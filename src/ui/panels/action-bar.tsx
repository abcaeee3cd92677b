import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, HighlightRegular, TableSimpleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { usePaneContext } from "../state/pane-context";
import { yearToChooseFor } from "../state/pane-state";
import { marksFrozenByDefault } from "../state/marks-frozen";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  action: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: "64px",
    padding: "8px 2px",
    borderRadius: tokens.borderRadiusLarge,
  },
  label: { display: "flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase300, fontWeight: 600, whiteSpace: "nowrap" },
  hint: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, fontWeight: 400, opacity: 0.92 },
});

/** The three things this program does, in the order of the work. */
export function ActionBar({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions, today } = usePaneContext();
  const styles = useStyles();
  const { review } = state;
  const mustChoose = yearToChooseFor(state, today) !== null;
  const closed = state.busy !== null || mustChoose || (review?.writeRefusal ?? null) !== null;
  const why = mustChoose ? words.actions.chooseDayFirst : undefined;
  const { overview, unitSheets } = review?.choices.summaries ?? { overview: true, unitSheets: true };
  const units = table.overview.unitRows.length + table.overview.collectiveRows.length;
  return (
    <div className={styles.bar} role="group" aria-label={words.actions.region}>
      <Button appearance="primary" className={styles.action} disabled={state.busy !== null} onClick={() => actions.review()}>
        <span className={styles.label}>
          <CheckmarkCircleRegular aria-hidden />
          {words.actions.review}
        </span>
        <span className={styles.hint}>{words.actions.reviewHint}</span>
      </Button>
      <Button
        className={styles.action}
        disabled={closed || table.columns.deadline === null}
        title={why}
        onClick={() => actions.proposeHighlight(marksFrozenByDefault(review, today))}
      >
        <span className={styles.label}>
          <HighlightRegular aria-hidden />
          {words.actions.highlight}
        </span>
        <span className={styles.hint}>{words.actions.highlightHint}</span>
      </Button>
      <Button
        className={styles.action}
        disabled={closed}
        title={why}
        onClick={() =>
          actions.proposeSummaries({
            summaries: review?.choices.summaries ?? { overview, unitSheets, combined: false, order: "listed", leftOutUnits: [] },
            changedSheets: "keep-as-old",
            bringBackDeleted: false,
          })
        }
      >
        <span className={styles.label}>
          <TableSimpleRegular aria-hidden />
          {words.actions.summarise}
        </span>
        <span className={styles.hint}>{words.actions.summariseHint(units)}</span>
      </Button>
    </div>
  );
}
