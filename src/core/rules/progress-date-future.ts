import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限", "完成情况", "办结时间"];

/** A date done that lies after the as-of date: on that day the task was not yet done. */
export const progressDateFuture: Rule = {
  id: "progress-date-future",
  severity: "warning",
  needs: ["done-date-column"],
  check: ({ table, statuses, asOf }) =>
    oneIssue(
      table.tasks.flatMap((task) => {
        const doneOn = statuses[task.index]?.doneOn ?? null;
        return doneOn !== null && doneOn > asOf && task.doneDate
          ? [{ cell: task.doneDate.position, quote: task.doneDate.text.trim(), task }]
          : [];
      }),
      (places) => ({ id: "progress-date-future", parameters: { places } }),
    ),
  examples: {
    good: [
      { header, asOf: "2021-10-15", rows: [["公开年度预算。", "县财政局", "2021年底前", "已完成", "2021年10月15日"]], finds: [] },
      { header, asOf: "2021-10-15", rows: [["公开年度预算。", "县财政局", "2021年底前", "未完成", ""]], finds: [] },
    ],
    bad: [
      { header, asOf: "2021-10-15", rows: [["公开年度预算。", "县财政局", "2021年底前", "已完成", "2021年10月16日"]], finds: ["E3"] },
      {
        header,
        asOf: "2021-10-15",
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前", "已完成", "2021年11月1日"],
          ["公开年度决算。", "县财政局", "2021年底前", "已完成", "2021年9月1日"],
          ["公开采购结果。", "县财政局", "2021年底前", "已完成", "2022年1月5日"],
        ],
        finds: ["E3", "E5"],
      },
    ],
  },
};
