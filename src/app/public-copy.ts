import { planPublicCopy } from "../core/plan/plan-clear";
import { readState } from "../core/state/read-state";
import { readMarks } from "./plan-runs";
import type { Outcome, WorkbookHost } from "./ports";
import { tablesOn } from "./review";

/** 另存公开版: takes everything of ours out of a workbook but the fixes the user accepted. `host` must hold a copy. */
export async function makePublic(host: WorkbookHost): Promise<Outcome> {
  const workbook = await host.read({ sheets: "all" });
  const marks = await readMarks(
    host,
    workbook.sheets.map(({ name }) => name),
  );
  const { state } = readState(workbook.state);
  const steps = planPublicCopy(workbook, marks, state.addedColumns, (sheet) => tablesOn(sheet, state, null));
  return host.apply({ steps }, { expect: new Map() });
}
