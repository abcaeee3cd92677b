import type * as sheetRuns from "../sheet-runs";

/** What plans new sheets and columns, and writes 通报: who only looks at the results does not wait for it. */
export function whatPlansSheets(): Promise<typeof sheetRuns> {
  return import(/* webpackChunkName: "plan-sheets" */ "../sheet-runs");
}
