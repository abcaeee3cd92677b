import { rosterLookup } from "../unit/roster-lookup";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** A unit that the office's own list (单位名录) does not have, under any of its names. */
export const unitUnknown: Rule = {
  id: "unit-unknown",
  severity: "warning",
  needs: ["unit-column", "roster"],
  check: ({ table, roster }) => {
    if (roster === null) return [];
    const known = rosterLookup(roster);
    const spots = table.tasks.flatMap((task) =>
      task.unitCells.flatMap((cell) =>
        cell.mentions
          .filter(({ name, written, collective }) => !collective && known.find(name) === null && known.find(written) === null)
          .map(({ name }) => ({ cell: cell.position, quote: name, task })),
      ),
    );
    return oneIssue(spots, (places) => ({ id: "unit-unknown", parameters: { places } }));
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前"]], roster: ["县财政局", "县司法局"], finds: [] },
      { header, rows: [["公开年度预算。", "县直各部门", "2021年底前"]], roster: ["县财政局"], finds: [] },
    ],
    bad: [
      { header, rows: [["公开年度预算。", "县财政局、县水务局", "2021年底前"]], roster: ["县财政局", "县司法局"], finds: ["B3"] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开专项规划。", "县发展改革局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        roster: ["县财政局"],
        finds: ["B4", "B5"],
      },
    ],
  },
};
