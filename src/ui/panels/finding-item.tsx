import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { PaneFinding, PaneTable } from "../../app/pane/pane-review";
import type { AcceptedFix } from "../../app/pane/pane-service";
import { CellChips } from "../components/cell-chips";
import { Disclosure } from "../components/disclosure";
import { twoLines } from "../components/line-clamp";
import { usePaneContext } from "../state/pane-context";
import { firstClause } from "../state/first-clause";
import { FixList } from "./fix-list";
import { IgnoreForm } from "./ignore-form";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  text: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  // As long as it is closed, two lines are enough to know it by.
  clause: {
    ...twoLines,
    color: tokens.colorNeutralForeground2,
    ":is([aria-expanded=true] *)": { WebkitLineClamp: "none" },
  },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** One finding: a line that opens to why, where, and what can be done. */
export function FindingItem({ finding, table }: { readonly finding: PaneFinding; readonly table: PaneTable }): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  const [ignoring, setIgnoring] = useState(false);
  const ignoreId = useId();
  const message = words.message(finding.message);
  const [first, rest] = firstClause(message);
  const mayWrite = state.review?.writeRefusal === null && !table.locked && state.busy === null;
  const safe = finding.fixes.filter((fix) => fix.safe);
  const propose = (fixes: readonly PaneFinding["fixes"][number][]): void =>
    actions.proposeFixes(fixes.map(({ position, from, to }): AcceptedFix => ({ sheet: table.sheet, position, from, to })));
  return (
    <Disclosure
      label={
        <span className={styles.text}>
          <span className={styles.name}>{words.ruleName(finding.rule)}</span>
          <span className={styles.clause}>
            <MixedText>{first}</MixedText>
          </span>
        </span>
      }
    >
      {rest !== "" && (
        <p className={styles.why}>
          <MixedText>{rest}</MixedText>
        </p>
      )}
      <CellChips sheet={table.sheet} cells={finding.cells} />
      {finding.fixes.length > 0 && <FixList fixes={finding.fixes} enabled={mayWrite} onFix={propose} />}
      <div className={styles.buttons}>
        {safe.length > 1 && (
          <Button size="small" appearance="primary" disabledFocusable={!mayWrite} onClick={() => propose(safe)}>
            {words.findings.fixAll(safe.length)}
          </Button>
        )}
        {finding.names && (
          <>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={state.busy !== null}
              onClick={() => finding.names && actions.decide({ id: "decide-names", decision: { ...finding.names, same: true } })}
            >
              {words.findings.sameUnit}
            </Button>
            <Button
              size="small"
              disabledFocusable={state.busy !== null}
              onClick={() => finding.names && actions.decide({ id: "decide-names", decision: { ...finding.names, same: false } })}
            >
              {words.findings.notSameUnit}
            </Button>
          </>
        )}
        <Button
          id={ignoreId}
          size="small"
          aria-expanded={ignoring}
          disabledFocusable={state.busy !== null}
          onClick={() => setIgnoring(!ignoring)}
        >
          {words.findings.ignore}
        </Button>
      </div>
      {ignoring && (
        <IgnoreForm
          onIgnore={(reason) => actions.decide({ id: "ignore", sheet: table.sheet, key: finding.key, reason })}
          onCancel={() => {
            setIgnoring(false);
            document.getElementById(ignoreId)?.focus();
          }}
        />
      )}
    </Disclosure>
  );
}
