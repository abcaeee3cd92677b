import type { WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { RebuiltSheet } from "../../state/workbook-state";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import type { PlannedRun } from "../planned-run";
import { sheetNames } from "../sheet-names";
import type { SheetWords } from "../sheet-words";
import { planTableSheet } from "../table-sheet/plan-table-sheet";
import { damagedRows } from "./damaged-rows";
import { rebuiltForm } from "./rebuilt-form";

export interface PlannedRebuild extends PlannedRun {
  readonly rebuilt: readonly RebuiltSheet[];
}

/**
 * 重建受损表格: the sheet of a table that a paste from Word tore apart, once more on a new sheet with one row per task. The old sheet is not touched.
 * @param tables all tables of the sheet
 * @param withSupposed true: also where it is only supposed that rows were one
 */
export function planRebuild(
  tables: readonly ResponsibilityTable[],
  { entries }: Pick<WorkbookSnapshot, "entries">,
  withSupposed: boolean,
  words: SheetWords,
): PlannedRebuild {
  const [first] = tables;
  const joined = tables.flatMap(damagedRows).filter(({ supposed }) => withSupposed || !supposed);
  if (!first || joined.length === 0) return { steps: [], items: [], inverse: [], rebuilt: [] };
  const old = first.sheet.name;
  const taken = entries.map(({ name }) => name);
  const sheet = sheetNames([words.sheetNames.rebuilt(old)], taken, words.sheetNames)[0] ?? old;
  const planned = planTableSheet(sheet, rebuiltForm(first.sheet, tables, joined), 1, words);
  return {
    ...planned,
    items: [
      ...planned.items,
      { id: "rows-joined", sheet: old, rows: joined.map(({ firstRow, lastRow }) => [firstRow, lastRow] as const) },
      { id: "stands-for", sheet, old },
    ],
    rebuilt: [{ sheet, old }],
  };
}
