import type { Rule } from "./rule";
import { taskNumberFaults } from "./support/task-numbers";

const header = ["序号", "具体任务", "责任单位", "完成时限"];

/** Numbers left out, or tasks out of order. Names the first task after the break; a table that begins above 1 is a slice of a bigger one. */
export const numberGap: Rule = {
  id: "number-gap",
  severity: "warning",
  needs: ["number"],
  check: ({ table }) =>
    taskNumberFaults(table).flatMap((fault) => {
      if (fault.id === "repeated") return [];
      const { item, value, before } = fault;
      const parameters = { cell: item.cell, quote: item.task.number?.text.trim() ?? "", found: value, before };
      const message = fault.id === "gap" ? ({ id: "number-gap", parameters } as const) : ({ id: "number-gap.order", parameters } as const);
      return [{ cells: [item.cell], message, fixes: [], tasks: [item.task.identity] }];
    }),
  examples: {
    good: [
      {
        header,
        rows: [
          ["7", "公开年度预算。", "县财政局", "2021年底前"],
          ["8", "公开年度决算。", "县财政局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header,
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["", "公开年度决算。", "县财政局", "2021年底前"],
          ["3", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["3", "公开处罚结果。", "县市场监管局", "2021年底前"],
          ["5", "公开抽查计划。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["3", "公开年度决算。", "县财政局", "2021年底前"],
          ["4", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["7", "公开处罚结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4", "A6"],
        findings: 2,
      },
      {
        header,
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["3", "公开年度决算。", "县财政局", "2021年底前"],
          ["2", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["4", "公开处罚结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4"],
      },
    ],
  },
};
