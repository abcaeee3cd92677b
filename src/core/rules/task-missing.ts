import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";

const header = ["序号", "具体任务", "责任单位", "完成时限"];

/** A row that names a unit or a deadline but not what is to be done. */
export const taskMissing: Rule = {
  id: "task-missing",
  severity: "error",
  needs: [],
  check: ({ table }) =>
    oneIssue(
      table.tasks.filter((task) => task.taskBlank).map((task) => ({ cell: task.task.position, quote: task.task.text.trim(), task })),
      (places) => ({ id: "task-missing", parameters: { places } }),
    ),
  examples: {
    good: [
      { header, rows: [["1", "公开年度预算。", "县财政局", "2021年底前"]], finds: [] },
      { header, rows: [["1", "公开年度预算。", "--", "--"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["2", "", "县司法局", "2021年底前"],
          ["3", "--", "县水务局", "2021年底前"],
        ],
        finds: ["B4", "B5"],
      },
      {
        header,
        rows: [
          ["1", "无", "", "2021年底前"],
          ["2", "公开年度决算。", "县财政局", "2021年底前"],
        ],
        finds: ["B3"],
      },
    ],
  },
};
