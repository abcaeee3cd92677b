import type { Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { deadlineSpots } from "./support/deadline-spots";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** A deadline that gives no day and is of no known kind, or whose year nobody gives: neither the cell nor the title. */
export const deadlineUnreadable: Rule = {
  id: "deadline-unreadable",
  severity: "warning",
  needs: ["deadline-column"],
  check: ({ table }) => {
    const spots = deadlineSpots(table, (task) => task.deadline.kind === "unknown" && !hasProblem(task, "impossible"));
    return [
      ...oneIssue(
        spots.filter(({ task }) => !hasProblem(task, "no-plan-year")),
        (places) => ({ id: "deadline-unreadable", parameters: { places } }),
      ),
      ...oneIssue(
        spots.filter(({ task }) => hasProblem(task, "no-plan-year")),
        (places) => ({ id: "deadline-unreadable.no-plan-year", parameters: { places } }),
      ),
    ];
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "持续推进"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "9月底前"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "2021年9月31日"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "详见附件"],
          ["公开年度决算。", "县财政局", "县财政局"],
          ["公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["C3", "C4"],
      },
      {
        title: "重点工作责任分解表",
        header,
        rows: [
          ["公开年度预算。", "县财政局", "9月底前"],
          ["公开年度决算。", "县财政局", "详见附件"],
        ],
        finds: ["C3", "C4"],
        findings: 2,
      },
    ],
  },
};

function hasProblem(task: Task, id: "impossible" | "no-plan-year"): boolean {
  return task.deadline.problems.some((problem) => problem.id === id);
}
