import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneReview } from "../../app/pane/pane-review";
import { ListCard } from "../components/list-card";
import { usePaneContext } from "../state/pane-context";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** 单位名录: what the office's own list says, or the offer to make one to be completed. */
export function RosterCard({ review }: { readonly review: PaneReview }): ReactNode {
  const { words, state, actions, select } = usePaneContext();
  const styles = useStyles();
  const { roster, writeRefusal } = review;
  return (
    <ListCard heading={words.roster.heading}>
      <div className={styles.part}>
        <span>
          <MixedText>{words.roster.says(roster)}</MixedText>
        </span>
        {(roster.id === "there" || roster.id === "not-understood") && (
          <Button size="small" onClick={() => select(roster.sheet, { row: 1, column: 1 })}>
            {words.roster.open}
          </Button>
        )}
        {roster.id === "absent" && writeRefusal === null && (
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => actions.proposeRoster()}>
            {words.roster.add}
          </Button>
        )}
      </div>
    </ListCard>
  );
}
