import { useEffect, useRef } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { usePaneContext } from "./pane-context";
import { type MainAction, useMainActions } from "./use-main-actions";

/**
 * Goes on with what the pane was opened for as soon as it can be done: at once, or after the user has chosen the day. Once only, and not at all
 * where the user has turned to something else meanwhile. The review is done on opening anyway.
 */
export function useStartWith(action: MainAction, table: PaneTable): void {
  const { state } = usePaneContext();
  const { closed, run } = useMainActions(table)[action];
  const waiting = useRef(action !== "review");
  useEffect(() => {
    if (state.proposal !== null || state.result !== null) waiting.current = false;
    if (!waiting.current || closed) return;
    waiting.current = false;
    run();
  });
}
