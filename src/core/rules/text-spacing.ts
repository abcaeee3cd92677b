import type { Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { type TextFault, around, taskTextSpots } from "./support/task-texts";

const header = ["具体任务", "责任单位", "完成时限"];

const anyBlank = /[ \t\u3000\u00A0]|^\s|\s$/;
const chinese = "[\\p{Script=Han}，。、；：！？（）“”《》]";
const inside = new RegExp(`(?<=${chinese})[ \\t\\u3000\\u00A0]+(?=${chinese})`, "gu");

/** Blanks inside the Chinese of a task text, before it or after it. Line breaks inside and the blanks that indent a line are layout. */
export const textSpacing: Rule = {
  id: "text-spacing",
  severity: "info",
  needs: [],
  check: ({ table }) => oneIssue(taskTextSpots(table, blankIn), (places) => ({ id: "text-spacing", parameters: { places } })),
  examples: {
    good: [
      { header, rows: [["推进 5G 基站建设。", "县财政局", "2021年底前"]], finds: [] },
      { header, rows: [["公开年度预算。\n　　公开年度决算。", "县财政局", "2021年底前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开 年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "县财政局", "2021年底前"],
          ["　公开检查结果。", "县市场监管局", "2021年底前"],
          ["公开处罚结果。 ", "县市场监管局", "2021年底前"],
        ],
        finds: ["A3", "A5", "A6"],
      },
      { header, rows: [["公开年度预算，　接受监督。", "县财政局", "2021年底前"]], finds: ["A3"] },
    ],
  },
};

function blankIn({ task, body, bodyOffset }: Task): TextFault | null {
  const { text } = task;
  if (!anyBlank.test(text)) return null;
  const to = (text.slice(0, bodyOffset) + body.replace(inside, "")).trim();
  if (to === text) return null;
  const first = body.search(inside);
  return { quote: first < 0 ? text.trim().slice(0, 12) : around(body, first, first + 1), to };
}
