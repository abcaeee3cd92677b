import { type MergeLookup, mergeLookup } from "../sheet/cell-lookup";
import type { CellPosition } from "../sheet/cell-position";
import type { ResponsibilityTable, Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { isNumbered } from "./support/task-numbers";

const header = ["序号", "具体任务", "责任单位", "完成时限"];

/** A task without a number in a table that counts its tasks. A blank task cell is reported as such, not here. */
export const numberMissing: Rule = {
  id: "number-missing",
  severity: "warning",
  needs: ["number"],
  check: ({ table }) => {
    const missing = table.tasks.filter((task) => !task.taskBlank && !hasItsNumber(table, task));
    if (missing.length === 0) return [];
    const merges = mergeLookup(table.sheet);
    return oneIssue(
      missing.map((task) => ({ cell: numberCell(table, merges, task), quote: "", task })),
      (places) => ({ id: "number-missing", parameters: { places } }),
    );
  },
  examples: {
    good: [
      {
        header,
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["2", "公开年度决算。", "县财政局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header,
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["", "", "县财政局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["", "公开年度决算。", "县财政局", "2021年底前"],
          ["--", "公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4", "A5"],
      },
      {
        header: ["具体任务", "责任单位", "完成时限"],
        rows: [
          ["1.公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "县财政局", "2021年底前"],
          ["3.公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4"],
      },
    ],
  },
};

/** Where the numbers have no column, a list that a text opens with (1.… 2.…) may hide the task's own number: nothing is missing for sure. */
function hasItsNumber(table: ResponsibilityTable, task: Task): boolean {
  return table.columns.number === null ? task.number !== null : isNumbered(task);
}

function numberCell(table: ResponsibilityTable, merges: MergeLookup, task: Task): CellPosition {
  return table.columns.number === null ? task.task.position : merges.originOf(task.firstRow, table.columns.number);
}
