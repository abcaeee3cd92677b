import type { CalendarDate } from "../../core/calendar/calendar-date";
import { mergeLookup } from "../../core/sheet/cell-lookup";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import { followCorrection, labelsOfHeader } from "../../core/table/follow-correction";
import type { WorkbookState } from "../../core/state/workbook-state";
import type { NameDecision } from "../../core/table/table-knowledge";
import type { Review } from "../review";
import type { Decision } from "./pane-service";

/** What the workbook remembers once something was decided. Each decision can be taken back by its counterpart. */
export function rememberDecision({ state, workbook }: Review, decision: Decision, today: CalendarDate): WorkbookState {
  switch (decision.id) {
    case "correct-reading": {
      const { sheet, headerRow, correction } = decision;
      const read = workbook.sheets.find(({ name }) => name === sheet);
      const others = state.corrections.filter((entry) => entry.sheet !== sheet || !concerns(entry, headerRow, read));
      if (correction === null) return { ...state, corrections: others };
      const { firstRow, lastRow } = correction.header;
      const labels = read ? labelsOfHeader(read, mergeLookup(read), firstRow, lastRow) : [];
      return { ...state, corrections: [...others, { sheet, headerRow, correction, labels }] };
    }
    case "decide-names":
      return { ...state, names: [...withoutNames(state.names, decision.decision), decision.decision] };
    case "forget-names":
      return { ...state, names: withoutNames(state.names, decision.decision) };
    case "ignore": {
      const { sheet, key, reason } = decision;
      return { ...state, ignored: [...withoutKey(state, sheet, key), { sheet, key, reason, on: today }] };
    }
    case "stop-ignoring":
      return { ...state, ignored: withoutKey(state, decision.sheet, decision.key) };
    case "give-start-day": {
      const { sheet, event, day } = decision;
      const others = state.starts.filter((entry) => entry.sheet !== sheet || entry.event !== event);
      return { ...state, starts: day === null ? others : [...others, { sheet, event, day }] };
    }
    case "choose":
      return { ...state, choices: decision.choices };
  }
}

/** The pane names a table by the header row it shows: the found one, or the corrected one where it stands now. */
function concerns(entry: WorkbookState["corrections"][number], headerRow: number, sheet: SheetSnapshot | undefined): boolean {
  const now = sheet ? (followCorrection(entry, sheet, mergeLookup(sheet)) ?? entry) : entry;
  return now.headerRow === headerRow || now.correction.header.firstRow === headerRow;
}

function withoutNames(names: readonly NameDecision[], { kept, variant }: NameDecision): NameDecision[] {
  const pair = [kept, variant].sort().join("|");
  return names.filter((entry) => [entry.kept, entry.variant].sort().join("|") !== pair);
}

function withoutKey({ ignored }: WorkbookState, sheet: string, key: string): WorkbookState["ignored"] {
  return ignored.filter((entry) => entry.sheet !== sheet || entry.key !== key);
}
