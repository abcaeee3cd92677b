import type { PaneTable } from "../../app/pane/pane-review";
import { marksFrozenByDefault } from "./marks-frozen";
import { usePaneContext } from "./pane-context";
import { yearToChooseFor } from "./pane-state";

/** What the pane can be opened for. */
export type MainAction = "review" | "highlight" | "summarise";

/** One of the main actions: how it is started, and whether it is closed at the moment. */
export interface MainActionState {
  readonly run: () => void;
  readonly closed: boolean;
}

/** The main actions on a table. Marking and summing up wait until the user has chosen a day for the plan of a past year. */
export function useMainActions(table: PaneTable): Readonly<Record<MainAction, MainActionState>> & { readonly mustChooseDay: boolean } {
  const { state, actions, today } = usePaneContext();
  const { review } = state;
  const mustChooseDay = yearToChooseFor(state, today) !== null;
  const closed = state.busy !== null || mustChooseDay || (review?.writeRefusal ?? null) !== null;
  const summaries = review?.choices.summaries ?? {
    overview: true,
    unitSheets: true,
    combined: false,
    order: "listed" as const,
    leftOutUnits: [],
  };
  return {
    mustChooseDay,
    review: { closed: state.busy !== null, run: () => actions.review() },
    highlight: {
      closed: closed || table.columns.deadline === null,
      run: () => actions.proposeHighlight(marksFrozenByDefault(review, today)),
    },
    summarise: { closed, run: () => actions.proposeSummaries({ summaries, changedSheets: "keep-as-old", bringBackDeleted: false }) },
  };
}
