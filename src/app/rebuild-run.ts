import { planRebuild } from "../core/plan/rebuild/plan-rebuild";
import type { SheetWords } from "../core/plan/sheet-words";
import type { WorkbookState } from "../core/state/workbook-state";
import type { RecordedRun } from "./carry-out";
import { RefusalError } from "./ports";
import { refusingFullSheets } from "./refusing-full-sheets";
import type { Review } from "./review";

/** 重建受损表格. What was decided for the old sheet (ignored findings, start days) holds for the new one. */
export function rebuildRun(
  { workbook, tables, state }: Review,
  sheet: string,
  withSupposed: boolean,
  words: SheetWords,
): { readonly run: RecordedRun; readonly state: WorkbookState } {
  if (workbook.structureLocked) throw new RefusalError({ id: "structure-locked" });
  const own = tables.map(({ table }) => table).filter((table) => table.sheet.name === sheet);
  const run: RecordedRun = { purpose: "rebuild", ...refusingFullSheets(() => planRebuild(own, workbook, withSupposed, words)) };
  const [stand] = run.rebuilt ?? [];
  if (!stand) return { run, state };
  const copied = <Entry extends { readonly sheet: string }>(entries: readonly Entry[]): readonly Entry[] => [
    ...entries,
    ...entries.filter((entry) => entry.sheet === sheet).map((entry) => ({ ...entry, sheet: stand.sheet })),
  ];
  return { run, state: { ...state, ignored: copied(state.ignored), starts: copied(state.starts) } };
}
