import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { Inverse } from "../../state/inverse";
import type { RunItem } from "../../state/run-item";
import type { PlanStep } from "../plan-step";
import { contentOf, contentPrint } from "../sheet-content";
import type { SheetWords } from "../sheet-words";

type TableInverse = Extract<Inverse, { readonly id: "table-added" }>;

/**
 * Takes a table on a sheet of its own back, as long as nobody has changed a cell of it. The sheet carries no mark of ours: it is known by what it holds,
 * under its name, or under another where exactly one sheet holds that.
 * @param brokeOff the run never came to its end: a sheet that is still blank goes too
 */
export function undoTable(
  { sheet, wrote }: TableInverse,
  workbook: WorkbookSnapshot,
  brokeOff: boolean,
  words: SheetWords,
): { readonly steps: readonly PlanStep[]; readonly items: readonly RunItem[] } {
  const holdsIt = (each: SheetSnapshot): boolean => {
    const content = contentOf(each);
    if (brokeOff && content.length === 0) return each.name === sheet;
    const now = contentPrint(content, words);
    return now.own === wrote.own && now.notes === wrote.notes;
  };
  const named = workbook.sheets.find(({ name }) => name === sheet);
  const same = named ? [named].filter(holdsIt) : workbook.sheets.filter(holdsIt);
  const [only, ...others] = same;
  // The last sheet of a workbook cannot go.
  if (only && others.length === 0 && workbook.entries.length > 1)
    return { steps: [{ step: "remove-sheet", sheet: only.name, unmarked: true }], items: [{ id: "remove-sheets", sheets: [only.name] }] };
  // A run that broke off before it added the sheet leaves nothing to take back.
  if (!named && (brokeOff || same.length === 0)) return { steps: [], items: [] };
  return { steps: [], items: [{ id: "not-restored", sheet, cells: [{ position: null, wrote: "", now: "", why: "sheet-edited" }] }] };
}
