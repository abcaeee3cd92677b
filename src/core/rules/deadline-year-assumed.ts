import type { Rule } from "./rule";
import { deadlineSpots } from "./support/deadline-spots";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** Deadlines without a year, read as days of the plan year. One finding for all. */
export const deadlineYearAssumed: Rule = {
  id: "deadline-year-assumed",
  severity: "warning",
  needs: ["deadline-column", "plan-year"],
  check: ({ table }) => {
    const year = table.planYear;
    if (year === null) return [];
    return oneIssue(
      deadlineSpots(table, (task) => task.deadline.yearAssumed),
      (places) => ({ id: "deadline-year-assumed", parameters: { places, year } }),
    );
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年9月底前"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "持续推进"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "9月底前"],
          ["公开年度决算。", "县财政局", "10月15日前"],
          ["公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["C3", "C4"],
      },
      { header, rows: [["公开年度预算。", "县财政局", "6月底前"]], finds: ["C3"] },
    ],
  },
};
