import { isPlaceholderOrBlank } from "../sheet/plain-text";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { isPlaceholderColumn } from "./support/placeholder-column";

const header = ["具体任务", "责任单位", "完成时限", "完成情况", "办结时间"];

/** A task recorded as done without a date in the table's date column: whether it was on time cannot be told. */
export const progressDateMissing: Rule = {
  id: "progress-date-missing",
  severity: "warning",
  needs: ["progress-column", "done-date-column"],
  check: ({ table, statuses }) =>
    isPlaceholderColumn(table, table.columns.doneDate)
      ? []
      : oneIssue(
          table.tasks.flatMap((task) => {
            const { doneDate } = task;
            const done = statuses[task.index]?.progress.id === "done";
            return done && doneDate && isPlaceholderOrBlank(doneDate.text)
              ? [{ cell: doneDate.position, quote: doneDate.text.trim(), task }]
              : [];
          }),
          (places) => ({ id: "progress-date-missing", parameters: { places } }),
        ),
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前", "已完成", "2021年9月1日"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前", "未完成", ""]], finds: [] },
    ],
    bad: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前", "已完成", ""]], finds: ["E3"] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前", "已完成", ""],
          ["公开年度决算。", "县财政局", "2021年底前", "已完成", "2021年9月1日"],
          ["公开采购结果。", "县财政局", "2021年底前", "已办结", "--"],
        ],
        finds: ["E3", "E5"],
      },
    ],
  },
};
