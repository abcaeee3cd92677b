import type { Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { type TextFault, taskTextSpots } from "./support/task-texts";

const header = ["具体任务", "责任单位", "完成时限"];

/** Blanks and characters without a form, which are the business of other rules. */
const blankEnd = /[\s\p{C}]+$/u;
/** How much of the text's end is quoted. */
const shownEnd = 10;

/** A task text without 。 at its end, in a table in which most have one. */
export const textEndPunctuation: Rule = {
  id: "text-end-punctuation",
  severity: "info",
  needs: [],
  check: ({ table }) => {
    const texts = table.tasks.filter((task) => !task.taskBlank);
    const ended = texts.filter((task) => isEnded(task.task.text)).length;
    if (ended * 2 <= texts.length) return [];
    return oneIssue(taskTextSpots(table, openEnd), (places) => ({ id: "text-end-punctuation", parameters: { places } }));
  },
  examples: {
    good: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["落实“三项制度。”", "县司法局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header,
        rows: [
          ["公开年度预算", "县财政局", "2021年底前"],
          ["公开年度决算", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4"],
      },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算；", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2021年底前"],
          ["公开处罚结果。", "县市场监管局", "2021年底前"],
          ["公开抽查计划（含专项）", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4", "A7"],
      },
    ],
  },
};

function isEnded(text: string): boolean {
  if (text.endsWith("。")) return true;
  return /[。！？!?…][”’"）)」』】]?$/.test(text.slice(-40).replace(blankEnd, ""));
}

function openEnd({ task }: Task): TextFault | null {
  if (isEnded(task.text)) return null;
  const text = task.text.replace(blankEnd, "");
  const quote = `${text.length > shownEnd ? "…" : ""}${text.slice(-shownEnd)}`;
  // After a colon the text itself is cut off: adding a full stop would hide that.
  return /[：:]$/.test(text) ? { quote } : { quote, to: `${text.replace(/[；;，,、.．]+$/, "")}。` };
}
