import type { Rule } from "./rule";
import { deadlineSpots } from "./support/deadline-spots";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** A deadline cell that also says what is to be delivered: that belongs in the task text. */
export const deadlineAction: Rule = {
  id: "deadline-action",
  severity: "info",
  needs: ["deadline-column"],
  check: ({ table }) =>
    oneIssue(
      deadlineSpots(table, (task) => task.deadline.deliverable !== null),
      (places) => ({ id: "deadline-action", parameters: { places } }),
    ),
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年6月30日前完成"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "持续推进"]], finds: [] },
    ],
    bad: [
      { header, rows: [["推进政务公开。", "县政府办公室", "2021年6月30日前制定工作方案"]], finds: ["C3"] },
      {
        header,
        rows: [
          ["推进政务公开。", "县政府办公室", "2021年6月30日前制定工作方案"],
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2021年9月底前印发抽查计划"],
        ],
        finds: ["C3", "C5"],
      },
    ],
  },
};
