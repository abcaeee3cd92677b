import { createContext, useContext } from "react";
import type { PaneService, SummaryRequest } from "../../app/pane/pane-service";
import type { WordOffer } from "../../app/word-import";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { NoticeParagraph } from "../../core/summary/notice-model";
import type { PaneWords } from "../words";
import type { PaneError, PaneState } from "./pane-state";
import type { PaneActions } from "./use-pane";

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly words: PaneWords;
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The user's own day. */
  readonly today: CalendarDate;
  /** The period's notice. @param nameUnregistered true: units are named for what is past its limit and not registered */
  readonly loadNotice: PaneService["notice"];
  /** The tasks of a unit or of some days. */
  readonly listTasks: PaneService["listTasks"];
  /** The cells that a run wrote, where they stand now. */
  readonly loadWrittenCells: PaneService["writtenCells"];
  /** Saves a notice as a Word document; absent where the program cannot. */
  readonly saveNotice: ((paragraphs: readonly NoticeParagraph[]) => void) | undefined;
  /** Saves the chosen summaries as a workbook of their own; absent where the program cannot. */
  readonly saveSummaries: ((request: SummaryRequest) => void) | undefined;
  /** Opens a Word document; what went wrong is the answer too. */
  readonly openWord: (file: File) => Promise<{ readonly offer: WordOffer } | PaneError>;
  readonly select: (sheet: string, cell: CellPosition) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane that a part stands in. Throws outside one. */
export function usePaneContext(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("outside the pane");
  return value;
}
