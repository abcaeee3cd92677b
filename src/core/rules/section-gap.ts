import type { Rule } from "./rule";
import { headingFaults } from "./support/heading-sequences";
import { oneIssue } from "./support/one-issue";

const header = ["类别", "具体任务", "责任单位", "完成时限"];

/** A section number left out, repeated or out of order. 二级 numbers may begin anew under each 一级 or run on. */
export const sectionGap: Rule = {
  id: "section-gap",
  severity: "warning",
  needs: ["sections"],
  check: ({ table }) =>
    headingFaults(table.sections).flatMap((fault) => {
      if (fault.id === "repeated") {
        return oneIssue(
          fault.items.map(({ heading }) => ({ cell: heading.position, quote: heading.title })),
          (places) => ({ id: "section-gap.repeated", parameters: { places, number: fault.value } }),
        );
      }
      const { heading } = fault.item;
      const parameters = { cell: heading.position, quote: heading.title, found: fault.value, before: fault.before };
      const message =
        fault.id === "gap" ? ({ id: "section-gap", parameters } as const) : ({ id: "section-gap.order", parameters } as const);
      return [{ cells: [heading.position], message, fixes: [], tasks: [] }];
    }),
  examples: {
    good: [
      {
        header,
        rows: [
          ["一、财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["二、监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header: ["类别", "二级", "具体任务", "责任单位", "完成时限"],
        rows: [
          ["一、财政信息", "（一）预算", "公开年度预算。", "县财政局", "2021年底前"],
          ["", "（二）决算", "公开年度决算。", "县财政局", "2021年底前"],
          ["二、监管信息", "（一）检查", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["", "（二）处罚", "公开处罚结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["一、财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["三、监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["四、规划信息", "公开专项规划。", "县发展改革局", "2021年底前"],
          ["四、疫情信息", "公开防控信息。", "县卫生健康局", "2021年底前"],
        ],
        finds: ["A4", "A5", "A6"],
        findings: 2,
      },
      {
        header,
        rows: [
          ["（一）财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["（三）监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["（二）规划信息", "公开专项规划。", "县发展改革局", "2021年底前"],
        ],
        finds: ["A4"],
      },
    ],
  },
};
