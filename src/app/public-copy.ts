import { planPublicCopy } from "../core/plan/plan-clear";
import { readMarks } from "./plan-runs";
import type { Outcome, WorkbookHost } from "./ports";

/** 另存公开版: takes everything of ours out of a workbook but the fixes the user accepted. `host` must hold a copy. */
export async function makePublic(host: WorkbookHost): Promise<Outcome> {
  const workbook = await host.read({ sheets: "all" });
  const marks = await readMarks(
    host,
    workbook.sheets.map(({ name }) => name),
  );
  return host.apply({ steps: planPublicCopy(workbook, marks) }, { expect: new Map() });
}
