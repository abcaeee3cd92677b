import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { taskNumberFaults } from "./support/task-numbers";

const header = ["类别", "序号", "具体任务", "责任单位", "完成时限"];

/** Two tasks with one number; within a section where the numbers begin anew in each. */
export const numberDuplicate: Rule = {
  id: "number-duplicate",
  severity: "error",
  needs: ["number"],
  check: ({ table }) =>
    taskNumberFaults(table).flatMap((fault) =>
      fault.id === "repeated"
        ? oneIssue(
            fault.items.map(({ cell, task }) => ({ cell, task, quote: "" })),
            (places) => ({ id: "number-duplicate", parameters: { places, number: fault.value } }),
          )
        : [],
    ),
  examples: {
    good: [
      {
        header,
        rows: [
          ["一、财政信息", "1", "公开年度预算。", "县财政局", "2021年底前"],
          ["", "2", "公开年度决算。", "县财政局", "2021年底前"],
          ["二、监管信息", "1", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["", "2", "公开处罚结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header: ["具体任务", "责任单位", "完成时限"],
        rows: [
          ["1.公开年度预算。", "县财政局", "2021年底前"],
          ["2.2021年9月底前公开年度决算。", "县财政局", "2021年9月底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header: ["具体任务", "责任单位", "完成时限"],
        rows: [
          ["1.公开年度预算。", "县财政局", "2021年底前"],
          ["2.公开年度决算。", "县财政局", "2021年底前"],
          ["2.公开检查结果。", "县市场监管局", "2021年底前"],
          ["3.公开处罚结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4", "A5"],
      },
      {
        header,
        rows: [
          ["一、财政信息", "1", "公开年度预算。", "县财政局", "2021年底前"],
          ["", "1", "公开年度决算。", "县财政局", "2021年底前"],
          ["", "3", "公开政府采购结果。", "县财政局", "2021年底前"],
          ["二、监管信息", "1", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["", "2", "公开处罚结果。", "县市场监管局", "2021年底前"],
          ["", "2", "公开抽查计划。", "县市场监管局", "2021年底前"],
        ],
        finds: ["B3", "B4", "B7", "B8"],
        findings: 2,
      },
    ],
  },
};
