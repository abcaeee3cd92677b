import { planClearMarks } from "../core/plan/plan-clear";
import { readState } from "../core/state/read-state";
import { carryOutRun } from "./carry-out";
import { readMarks } from "./plan-runs";
import type { Outcome, WorkbookHost } from "./ports";

/**
 * 清除标记 without a pane: takes this add-in's marks off every sheet, also one on which no table is recognised any more. Recorded, so that it can be
 * taken back.
 * @param now local date and time to the minute, 2021-10-15T09:30
 * @returns null where there were no marks and nothing was written
 * @throws RefusalError where the workbook cannot be read or written
 */
export async function clearMarks(host: WorkbookHost, now: string): Promise<Outcome | null> {
  const workbook = await host.read({ sheets: "all" });
  const marks = await readMarks(
    host,
    workbook.sheets.map(({ name }) => name),
  );
  const planned = planClearMarks(marks);
  if (planned.steps.length === 0) return null;
  const expect = new Map([...workbook.fingerprints].filter(([sheet]) => (marks.get(sheet) ?? []).length > 0));
  const { state } = readState(workbook.state);
  const { outcome } = await carryOutRun(host, state, { purpose: "clear-marks", ...planned }, now, {
    expect,
    state: workbook.state,
  });
  return outcome;
}
