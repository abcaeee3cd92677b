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
    const ambiguous = groupSpots(
      deadlineSpots(table, (task) => ambiguousIn(task) !== undefined),
      ({ task }) => causeOf(ambiguousIn(task)?.quote ?? ""),
    );
    const mistyped = groupSpots(
      deadlineSpots(table, (task) => mistypedIn(task) !== undefined),
      ({ task }) => mistypedIn(task)?.intended ?? "",
    );
    return [
      ...[...ambiguous].flatMap(([id, spots]) => oneIssue(spots, (places) => ({ id, parameters: { places } }))),
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
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2024年8月前"],
          ["公开年度决算。", "县财政局", "2024年9月中"],
          ["公开检查结果。", "县市场监管局", "2024年初"],
        ],
        finds: ["C3", "C4", "C5"],
        findings: 2,
      },
    ],
  },
};

function ambiguousIn(task: Task): DeadlineProblem | undefined {
  return task.deadline.problems.find((problem) => problem.id === "ambiguous");
}

/** 前 in these says nothing about a period: 9月30日前后, 9月底或10月15日前. */
const otherCause = /前后|或(?!之?前|以前)/;

/** 8月前 says before which period; 9月中 and 9.3, of which a zero may be lost, say no day. */
function causeOf(quote: string): "deadline-ambiguous" | "deadline-ambiguous.vague" {
  return quote.includes("前") && !otherCause.test(quote) ? "deadline-ambiguous" : "deadline-ambiguous.vague";
}

function mistypedIn(task: Task): Extract<DeadlineProblem, { id: "mistyped" }> | undefined {
  return task.deadline.problems.find((problem) => problem.id === "mistyped");
}
