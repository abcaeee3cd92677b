import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { isPlaceholderColumn } from "./support/placeholder-column";

const header = ["具体任务", "责任单位", "完成时限"];

/** A task whose deadline cell is blank or holds a placeholder. */
export const deadlineMissing: Rule = {
  id: "deadline-missing",
  severity: "warning",
  needs: ["deadline-column"],
  check: ({ table }) =>
    isPlaceholderColumn(table, table.columns.deadline)
      ? []
      : oneIssue(
          table.tasks.flatMap((task) =>
            task.deadlineBlank && task.deadlineCell
              ? [{ cell: task.deadlineCell.position, quote: task.deadlineCell.text.trim(), task }]
              : [],
          ),
          (places) => ({ id: "deadline-missing", parameters: { places } }),
        ),
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "持续推进"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "--"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "县财政局", ""],
          ["公开检查结果。", "县市场监管局", "/"],
        ],
        finds: ["C4", "C5"],
      },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "县财政局", "无"],
        ],
        finds: ["C4"],
      },
    ],
  },
};
