import type { SourceText } from "../table/responsibility-table";
import type { Issue } from "./finding";
import type { Rule } from "./rule";

/**
 * No deadline column (nothing can be judged as late), or no unit column at all (nothing can be summed up by unit). Or columns that are there and are
 * not read: those of a further table beside this one.
 */
export const columnMissing: Rule = {
  id: "column-missing",
  severity: "warning",
  needs: [],
  check: ({ table }) => {
    const { beside, columns } = table;
    const cell = { row: table.header.firstRow, column: columns.task };
    const parameters = { cell, quote: table.labels.get(columns.task) ?? "" };
    const noUnit = columns.lead === null && columns.responsible === null && columns.support === null;
    return [
      ...(columns.deadline === null
        ? [{ cells: [cell], message: { id: "column-missing.deadline", parameters } as const, fixes: [], tasks: [] }]
        : []),
      ...(noUnit ? [{ cells: [cell], message: { id: "column-missing.unit", parameters } as const, fixes: [], tasks: [] }] : []),
      ...(beside ? [besideIssue(beside)] : []),
    ];
  },
  examples: {
    good: [
      { header: ["具体任务", "责任单位", "完成时限"], rows: [["公开年度预算。", "县财政局", "2021年底前"]], finds: [] },
      { header: ["具体任务", "牵头单位", "完成时限"], rows: [["公开年度预算。", "县财政局", "2021年底前"]], finds: [] },
    ],
    bad: [
      { header: ["序号", "具体任务", "责任单位"], rows: [["1", "公开年度预算。", "县财政局"]], finds: ["B2"] },
      { header: ["序号", "具体任务", "完成时限"], rows: [["1", "公开年度预算。", "2021年底前"]], finds: ["B2"] },
      {
        header: ["序号", "具体任务", "责任单位", "完成时限", "序号", "具体任务", "责任单位", "完成时限"],
        rows: [["1", "公开年度预算。", "县财政局", "2021年底前", "1", "公开年度决算。", "县财政局", "2021年底前"]],
        finds: ["E2"],
      },
    ],
  },
};

function besideIssue({ position, text }: SourceText): Issue {
  return { cells: [position], message: { id: "column-missing.beside", parameters: { cell: position, quote: text } }, fixes: [], tasks: [] };
}
