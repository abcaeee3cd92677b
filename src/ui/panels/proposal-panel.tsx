import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import type { Proposal, RunItem } from "../../app/pane/pane-run";
import { RunItems } from "../components/run-items";
import { usePaneContext } from "../state/pane-context";
import { HighlightOptions } from "./highlight-options";
import { SummaryOptions } from "./summary-options";
import { RebuildOptions } from "./word-import/rebuild";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Items that say what is not done. */
const changesNothing: ReadonlySet<RunItem["id"]> = new Set<RunItem["id"]>([
  "not-restored",
  "left-out",
  "not-undoable",
  "not-brought-back",
  "columns-not-added",
]);

/** What is about to be done, in one sentence and a list. Nothing is written before it is confirmed. */
export function ProposalPanel({ proposal, table }: { readonly proposal: Proposal; readonly table: PaneTable | null }): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const { purpose, items } = proposal;
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (panel.current?.contains(activeElement) === false) opener.current = activeElement;
    panel.current?.focus();
    panel.current?.scrollIntoView({ block: "nearest" });
  }, [purpose]);
  const isEmpty = items.every(({ id }) => changesNothing.has(id));
  const busy = state.busy !== null;
  const cancel = (): void => {
    if (state.review) actions.dismiss();
    else actions.review();
    // Back to what asked for the proposal.
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={words.proposal.heading(purpose)}>
      <h2 className={styles.heading}>{words.proposal.heading(purpose)}</h2>
      {purpose === "highlight" && <HighlightOptions proposal={proposal} />}
      {purpose === "summaries" && table && <SummaryOptions table={table} />}
      {purpose === "rebuild" && table && <RebuildOptions table={table} />}
      <div aria-live="polite" aria-busy={busy}>
        {/* What cannot be done is no reason to say that there is nothing to do. */}
        {!(isEmpty && items.some(({ id }) => id === "left-out")) && (
          <p className={styles.text}>
            <MixedText>{isEmpty ? words.proposal.nothing(purpose) : words.proposal.sentence(purpose, items)}</MixedText>
          </p>
        )}
        <RunItems items={items} />
      </div>
      {purpose === "summaries" && !isEmpty && <p className={styles.note}>{words.proposal.internalData}</p>}
      {!isEmpty && <p className={styles.note}>{words.proposal.unchangedTable}</p>}
      <div className={styles.buttons}>
        {!isEmpty && (
          <Button appearance="primary" disabledFocusable={busy} onClick={actions.confirm}>
            {words.proposal.confirm(purpose)}
          </Button>
        )}
        <Button disabledFocusable={state.busy?.id === "carry-out"} onClick={cancel}>
          {words.proposal.cancel}
        </Button>
      </div>
    </section>
  );
}
