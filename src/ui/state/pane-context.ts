import { createContext, useContext } from "react";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { PaneWords } from "../words";
import type { PaneState } from "./pane-state";
import type { PaneActions } from "./use-pane";

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly words: PaneWords;
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The user's own day. */
  readonly today: CalendarDate;
  readonly select: (sheet: string, cell: CellPosition) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane that a part stands in. Throws outside one. */
export function usePaneContext(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("outside the pane");
  return value;
}
