import type { Rule } from "./rule";
import { limitInWords } from "./support/limit-in-words";

const header = ["具体任务", "责任单位", "完成时限"];

/** The cell says 持续推进, but the task text has a hard limit: a day, or a number of days after an event. */
export const deadlineOngoingButDated: Rule = {
  id: "deadline-ongoing-but-dated",
  severity: "warning",
  needs: ["deadline-column"],
  check: ({ table }) =>
    table.tasks.flatMap((task) => {
      const source = task.deadlineCell;
      if (source === null || task.deadline.kind !== "ongoing") return [];
      const limit = task.textLimits.find(({ deadline }) => deadline.kind === "dated" || deadline.kind === "relative");
      if (limit === undefined) return [];
      const textCell = task.task.position;
      const parameters = { cell: source.position, quote: source.text.trim(), textCell, textQuote: limitInWords(task, limit) };
      return [
        {
          cells: [source.position, textCell],
          message: { id: "deadline-ongoing-but-dated", parameters },
          fixes: [],
          tasks: [task.identity],
        },
      ];
    }),
  examples: {
    good: [
      { header, rows: [["严格执行统一的案件审理标准。", "县司法局", "持续推进"]], finds: [] },
      { header, rows: [["2021年9月底前，各单位公布事项清单。", "县司法局", "2021年9月30日前"]], finds: [] },
    ],
    bad: [
      { header, rows: [["文件印发后3个工作日内，将定稿发送至县政府办公室。", "县政府办公室", "持续推进"]], finds: ["C3", "A3"] },
      {
        header,
        rows: [
          ["2021年9月底前，各单位公布事项清单。", "县司法局", "长期坚持"],
          ["文件印发后3个工作日内，将定稿发送至县政府办公室。", "县政府办公室", "持续推进"],
        ],
        finds: ["C3", "A3", "C4", "A4"],
        findings: 2,
      },
    ],
  },
};
