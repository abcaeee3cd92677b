import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, HighlightRegular, TableSimpleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { usePaneContext } from "../state/pane-context";
import { type MainAction, useMainActions } from "../state/use-main-actions";
import { useStartWith } from "../state/use-start-with";

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
  // Where a longer word leaves no room beside it, the icon stands above.
  label: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    whiteSpace: "nowrap",
  },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: 400, opacity: 0.92 },
});

/** The three things this program does, in the order of the work. @param props.startWith what the pane was opened for */
export function ActionBar({ table, startWith }: { readonly table: PaneTable; readonly startWith: MainAction }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { review, highlight, summarise, mustChooseDay } = useMainActions(table);
  useStartWith(startWith, table);
  const why = mustChooseDay ? words.actions.chooseDayFirst : undefined;
  const units = table.overview.unitRows.length + table.overview.collectiveRows.length;
  return (
    <div className={styles.bar} role="group" aria-label={words.actions.region}>
      <Button appearance="primary" className={styles.action} disabledFocusable={review.closed} onClick={review.run}>
        <span className={styles.label}>
          <CheckmarkCircleRegular aria-hidden />
          {words.actions.review}
        </span>
        <span className={styles.hint}>{words.actions.reviewHint}</span>
      </Button>
      <Button className={styles.action} disabledFocusable={highlight.closed} title={why} onClick={highlight.run}>
        <span className={styles.label}>
          <HighlightRegular aria-hidden />
          {words.actions.highlight}
        </span>
        <span className={styles.hint}>{words.actions.highlightHint}</span>
      </Button>
      <Button className={styles.action} disabledFocusable={summarise.closed} title={why} onClick={summarise.run}>
        <span className={styles.label}>
          <TableSimpleRegular aria-hidden />
          {words.actions.summarise}
        </span>
        <span className={styles.hint}>{words.actions.summariseHint(units)}</span>
      </Button>
    </div>
  );
}
