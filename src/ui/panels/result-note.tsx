import type { ReactNode } from "react";
import { Notice } from "../components/notice";
import { RunItems } from "../components/run-items";
import { usePaneContext } from "../state/pane-context";
import type { PaneResult } from "../state/pane-state";
import { ChangedSheets } from "./changed/changed-sheets";
import { MixedText } from "../language/mixed-text";

/** What was done, and what was not. */
export function ResultNote({ result }: { readonly result: PaneResult }): ReactNode {
  const { words, actions } = usePaneContext();
  const close = { label: words.result.close, run: actions.dismiss };
  const { outcome, purpose, items } = result;
  switch (outcome.id) {
    case "changed-meanwhile":
      return (
        <Notice kind="error" takesFocus action={{ label: words.result.readAgain, run: actions.readAgain }}>
          {words.result.changedMeanwhile(outcome.sheets)}
          <ChangedSheets changes={result.changes} />
        </Notice>
      );
    case "cancelled":
      return (
        <Notice kind="info" takesFocus close={close}>
          {outcome.partly === true ? words.result.cancelledPartly : words.result.cancelled}
        </Notice>
      );
    case "applied":
      return (
        <Notice kind="success" takesFocus close={close}>
          <strong>{words.result.done(purpose)}</strong>
          <RunItems items={items} />
          {outcome.undoListCleared === true && <p>{words.result.undoListCleared}</p>}
          {outcome.notDone.length > 0 && (
            <>
              <strong>{words.result.notDone}</strong>
              <ul>
                {outcome.notDone.map((refusal, index) => (
                  <li key={index}>
                    <MixedText>{words.refusal(refusal)}</MixedText>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      );
  }
}
