import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "牵头单位", "完成时限"];

/** A task with two or more lead units: nobody knows who answers for it. */
export const unitSeveralLeads: Rule = {
  id: "unit-several-leads",
  severity: "info",
  needs: ["unit-column"],
  check: ({ table }) =>
    oneIssue(
      table.tasks
        .filter((task) => task.units.filter(({ role }) => role === "lead").length > 1)
        .flatMap((task) =>
          task.unitCells
            .filter((cell) => cell.mentions.some(({ role }) => role === "lead"))
            .map((cell) => ({ cell: cell.position, quote: cell.text.trim(), task })),
        ),
      (places) => ({ id: "unit-several-leads", parameters: { places } }),
    ),
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前"]], finds: [] },
      { header: ["具体任务", "责任单位", "完成时限"], rows: [["公开年度预算。", "县财政局、县审计局", "2021年底前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["畅通投诉渠道。", "县政务服务中心、县信访局", "2021年底前"],
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开检查结果。", "县发展改革局、县市场监管局", "2021年底前"],
        ],
        finds: ["B3", "B5"],
      },
      {
        header: ["具体任务", "责任单位", "完成时限"],
        rows: [["公开检查结果。", "县司法局（牵头）、县市场监管局（牵头）", "2021年底前"]],
        finds: ["B3"],
      },
    ],
  },
};
