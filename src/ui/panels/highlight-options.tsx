import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { Proposal } from "../../app/pane/pane-run";
import { usePaneContext } from "../state/pane-context";

const useStyles = makeStyles({ label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 } });

/** Whether marks follow the day on which the workbook is opened. */
export function HighlightOptions({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { words, state, actions, today } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const marks = proposal.items.find((item) => item.id === "marks");
  const frozen = marks?.id === "marks" && marks.frozenAt !== null;
  const asOf = state.review?.asOf.date ?? today;
  return (
    <div>
      <span id={id} className={styles.label}>
        {words.proposal.marksFollow}
      </span>
      <RadioGroup
        aria-labelledby={id}
        value={frozen ? "frozen" : "live"}
        onChange={(_, { value }) => actions.proposeHighlight(value === "frozen")}
      >
        <Radio value="live" label={words.proposal.live} />
        <Radio value="frozen" label={words.proposal.frozen(asOf)} />
      </RadioGroup>
    </div>
  );
}
