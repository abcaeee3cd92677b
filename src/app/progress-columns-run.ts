import type { MarksBySheet } from "../core/plan/plan-clear";
import { planProgressColumns } from "../core/plan/progress-columns/plan-progress-columns";
import { judgeTasks } from "../core/schedule/judge-tasks";
import type { RecordedRun } from "./carry-out";
import { type HighlightRunOptions, highlightRun } from "./plan-runs";
import { type Review, type ReviewedTable, tablesOn } from "./review";

/**
 * 增加完成情况列. Marks that the sheet carries are made anew, so that they follow the column at once.
 * @param mode of the marks on the sheet
 */
export function progressColumnsRun(
  review: Review,
  reviewed: ReviewedTable,
  marks: MarksBySheet,
  options: HighlightRunOptions,
): RecordedRun {
  const { words } = options;
  const { sheet } = reviewed.table;
  const { added, sheetAfter, ...columns } = planProgressColumns(reviewed.table, words.unitSheet.progressPrompt);
  const own = marks.get(sheet.name) ?? [];
  if (sheetAfter === null || own.length === 0) return { purpose: "progress-columns", ...columns, addedColumns: added };
  const state = { ...review.state, addedColumns: [...review.state.addedColumns, ...added] };
  const tables = tablesOn(sheetAfter, state, review.roster).map((table) => {
    const statuses = judgeTasks(table, review.asOf);
    return { table, statuses, rules: reviewed.rules };
  });
  const highlight = highlightRun({ ...review, tables }, marks, options);
  return {
    purpose: "progress-columns",
    steps: [...columns.steps, ...highlight.steps],
    items: [...columns.items, ...highlight.items],
    inverse: [...columns.inverse, ...highlight.inverse],
    addedColumns: added,
  };
}
