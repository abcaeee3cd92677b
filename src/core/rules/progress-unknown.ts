import { progressCell } from "../schedule/progress-cell";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";

/** What is said of a task without an end: no status rests on it. */
const ongoingWords = /^\s*(?:持续推进|长期坚持|常态化推进)\s*$/;

const header = ["具体任务", "责任单位", "完成时限", "完成情况"];

/** Progress wording that says neither done nor not done: such a task is never shown as 逾期, only as 已过时限. */
export const progressUnknown: Rule = {
  id: "progress-unknown",
  severity: "warning",
  needs: ["progress-column"],
  check: ({ table, statuses }) =>
    oneIssue(
      table.tasks.flatMap((task) => {
        const reading = statuses[task.index]?.progress;
        const progress = progressCell(task);
        const restsOnNothing = task.deadline.kind === "ongoing" && ongoingWords.test(progress?.text ?? "");
        return reading?.id === "not-understood" && progress && !restsOnNothing
          ? [{ cell: progress.position, quote: reading.text.trim(), task }]
          : [];
      }),
      (places) => ({ id: "progress-unknown", parameters: { places } }),
    ),
  examples: {
    good: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前", "已完成"],
          ["公开年度决算。", "县财政局", "2021年底前", ""],
        ],
        finds: [],
      },
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前", "未启动"]], finds: [] },
      { header, rows: [["做好预算公开。", "县财政局", "持续推进", "持续推进"]], finds: [] },
    ],
    bad: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年底前", "详见报告"]], finds: ["D3"] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前", "详见报告"],
          ["公开年度决算。", "县财政局", "2021年底前", "已完成"],
          ["公开采购结果。", "县财政局", "2021年底前", "持续推进"],
        ],
        finds: ["D3", "D5"],
      },
    ],
  },
};
