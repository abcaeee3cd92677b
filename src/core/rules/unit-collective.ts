import { rosterLookup } from "../unit/roster-lookup";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** Names that stand for a group of offices (县直各部门). They get a line of their own; a roster that lists the group settles it. */
export const unitCollective: Rule = {
  id: "unit-collective",
  severity: "info",
  needs: ["unit-column"],
  check: ({ table, roster }) => {
    const listed = roster === null ? null : rosterLookup(roster);
    const names = new Set<string>();
    const spots = table.tasks.flatMap((task) =>
      task.unitCells.flatMap((cell) => {
        const groups = cell.mentions.filter(({ name, collective }) => collective && !listed?.membersOf(name).length);
        for (const { name } of groups) names.add(name);
        return groups.length > 0 ? [{ cell: cell.position, quote: "", task }] : [];
      }),
    );
    return oneIssue(spots, (places) => ({ id: "unit-collective", parameters: { places, names: [...names] } }));
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局、县审计局", "2021年底前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["及时发布权威信息。", "县直各部门", "持续推进"],
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["加强队伍建设。", "县直各部门、各乡镇人民政府", "持续推进"],
        ],
        finds: ["B3", "B5"],
      },
      { header, rows: [["规范自由裁量权。", "县司法局、县行政执法部门", "持续推进"]], finds: ["B3"] },
    ],
  },
};
