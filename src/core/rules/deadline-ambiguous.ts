import type { DeadlineProblem } from "../deadline/deadline";
import type { Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { deadlineSpots } from "./support/deadline-spots";
import { groupSpots, oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** Words that allow two last days (8月前), and slips of the pen that were read as what they must mean (月低). */
export const deadlineAmbiguous: Rule = {
  id: "deadline-ambiguous",
  severity: "warning",
  needs: ["deadline-column"],
  check: ({ table }) => {
    const ambiguous = deadlineSpots(table, (task) => task.deadline.problems.some((problem) => problem.id === "ambiguous"));
    const mistyped = groupSpots(
      deadlineSpots(table, (task) => mistypedIn(task) !== undefined),
      ({ task }) => mistypedIn(task)?.intended ?? "",
    );
    return [
      ...oneIssue(ambiguous, (places) => ({ id: "deadline-ambiguous", parameters: { places } })),
      ...[...mistyped].flatMap(([intended, spots]) =>
        oneIssue(spots, (places) => ({ id: "deadline-ambiguous.mistyped", parameters: { places, intended } })),
      ),
    ];
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2024年8月底前"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "2024年8月1日前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2024年8月前"],
          ["公开年度决算。", "县财政局", "2027年前"],
          ["公开检查结果。", "县市场监管局", "2024年底前"],
        ],
        finds: ["C3", "C4"],
      },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2024年8月前"],
          ["公开年度决算。", "县财政局", "2024年9月低前"],
        ],
        finds: ["C3", "C4"],
        findings: 2,
      },
    ],
  },
};

function mistypedIn(task: Task): Extract<DeadlineProblem, { id: "mistyped" }> | undefined {
  return task.deadline.problems.find((problem) => problem.id === "mistyped");
}
