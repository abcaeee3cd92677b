import type { MainAction } from "../../ui/state/use-main-actions";

const actions: readonly MainAction[] = ["review", "highlight", "summarise"];

/** What a ribbon button opened the pane for: the `do` in the address, else a review. */
export function startWithOf(query: string): MainAction {
  const asked = new URLSearchParams(query).get("do");
  return actions.find((action) => action === asked) ?? "review";
}
