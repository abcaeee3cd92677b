import { calendarDate } from "../calendar/calendar-date";
import type { Rule } from "./rule";
import { deadlineSpots } from "./support/deadline-spots";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** A last day before 1 January of the plan year: most likely the year was left over from last year's table. Later years are normal. */
export const deadlineOutsidePlan: Rule = {
  id: "deadline-outside-plan",
  severity: "warning",
  needs: ["deadline-column", "plan-year"],
  check: ({ table }) => {
    const year = table.planYear;
    const firstDay = year === null ? null : calendarDate(year, 1, 1);
    if (year === null || firstDay === null) return [];
    return oneIssue(
      deadlineSpots(table, ({ deadline }) => deadline.due !== null && deadline.due < firstDay),
      (places) => ({ id: "deadline-outside-plan", parameters: { places, year } }),
    );
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年1月1日前"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "2025年底前"]], finds: [] },
    ],
    bad: [
      { header, rows: [["公开年度预算。", "县财政局", "2020年12月31日前"]], finds: ["C3"] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2020年9月底前"],
          ["公开年度决算。", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2019年底前"],
        ],
        finds: ["C3", "C5"],
      },
    ],
  },
};
