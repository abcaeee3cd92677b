import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "牵头单位", "责任单位", "完成时限"];

/** A column that holds nothing but `--`, 无 and blanks. One finding for the column; its cells yield nothing else. */
export const columnPlaceholder: Rule = {
  id: "column-placeholder",
  severity: "info",
  needs: [],
  check: ({ table }) =>
    table.placeholderColumns.flatMap(({ label, cells }) =>
      oneIssue(
        cells.map(({ position, text }) => ({ cell: position, quote: text.trim() })),
        (places) => ({ id: "column-placeholder", parameters: { places, label } }),
      ),
    ),
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "县审计局", "2021年底前"]], finds: [] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "--", "2021年底前"],
          ["公开年度决算。", "县财政局", "县审计局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "--", "2021年底前"],
          ["公开年度决算。", "县财政局", "", "2021年底前"],
          ["公开采购结果。", "县财政局", "--", "2021年底前"],
        ],
        finds: ["C3", "C5"],
      },
      {
        header,
        rows: [["公开年度预算。", "县财政局", "--", "无"]],
        finds: ["C3", "D3"],
        findings: 2,
      },
    ],
  },
};
