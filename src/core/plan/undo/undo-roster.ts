import type { WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { Inverse } from "../../state/inverse";
import type { RunItem } from "../../state/run-item";
import { ownSheetFacts } from "../own-sheet-facts";
import type { PlanStep } from "../plan-step";
import type { SheetWords } from "../sheet-words";

type RosterInverse = Extract<Inverse, { readonly id: "roster-added" }>;

/** Takes the template of 单位名录 back, as long as nobody has completed it. */
export function undoRoster(
  { sheet, key, wrote }: RosterInverse,
  workbook: WorkbookSnapshot,
  words: SheetWords,
): { readonly steps: readonly PlanStep[]; readonly items: readonly RunItem[] } {
  const now = workbook.ownSheets.find(({ ownKey }) => ownKey === key);
  if (!now) return { steps: [], items: [] };
  if (ownSheetFacts(now, words).print.own === wrote.own)
    return { steps: [{ step: "remove-sheet", sheet: now.name }], items: [{ id: "remove-sheets", sheets: [now.name] }] };
  return { steps: [], items: [{ id: "not-restored", sheet, cells: [{ position: null, wrote: "", now: "", why: "sheet-edited" }] }] };
}
