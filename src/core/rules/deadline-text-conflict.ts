import type { Deadline, TextLimit } from "../deadline/deadline";
import type { Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { limitInWords } from "./support/limit-in-words";

const header = ["具体任务", "责任单位", "完成时限"];

/** The task text gives a last day for the whole task that differs from the cell's. Different words for one day are no conflict. */
export const deadlineTextConflict: Rule = {
  id: "deadline-text-conflict",
  severity: "warning",
  needs: ["deadline-column"],
  check: ({ table }) =>
    table.tasks.flatMap((task) => {
      const source = task.deadlineCell;
      const limit = conflictingLimit(task);
      if (source === null || limit === undefined) return [];
      const textCell = task.task.position;
      const parameters = { cell: source.position, quote: source.text.trim(), textCell, textQuote: limitInWords(task, limit) };
      return [
        {
          cells: [source.position, textCell],
          message: { id: "deadline-text-conflict", parameters },
          fixes: [],
          tasks: [task.identity],
        },
      ];
    }),
  examples: {
    good: [
      { header, rows: [["2021年9月底前，各单位公布事项清单。", "县司法局", "2021年9月30日前"]], finds: [] },
      { header, rows: [["公布事项清单。", "县司法局", "2021年9月30日前"]], finds: [] },
      { header, rows: [["2021年9月底前，各单位公布事项清单。", "县司法局", "持续推进"]], finds: [] },
    ],
    bad: [
      { header, rows: [["2021年6月底前，各单位公布事项清单。", "县司法局", "2021年9月30日前"]], finds: ["C3", "A3"] },
      {
        header,
        rows: [
          ["2021年6月底前，各单位公布事项清单。", "县司法局", "2021年9月30日前"],
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["2021年10月底前，公开年度决算。", "县财政局", "2021年底前"],
        ],
        finds: ["C3", "A3", "C5", "A5"],
        findings: 2,
      },
    ],
  },
};

function conflictingLimit(task: Task): TextLimit | undefined {
  if (task.deadline.kind !== "dated") return undefined;
  const named = lastDays(task.deadline);
  return task.textLimits.find(
    (limit) => limit.wholeTask && limit.deadline.kind === "dated" && !lastDays(limit.deadline).some((day) => named.includes(day)),
  );
}

/** Every last day the words allow, those of single steps included. */
function lastDays({ due, pastLimitAfter, milestones }: Deadline): (string | null)[] {
  return [due, pastLimitAfter, ...milestones.map((milestone) => milestone.due)];
}
