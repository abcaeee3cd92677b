import type { Task } from "../table/responsibility-table";
import { identifyingText } from "../table/task-identity";
import type { Rule } from "./rule";
import { type Spot, groupSpots, oneIssue } from "./support/one-issue";

const header = ["具体任务", "责任单位", "完成时限"];

/** Texts of this many characters are never alike by chance. Shorter ones (加强宣传) are copies only where units and deadline agree too. */
const tellingLength = 15;

/** The same task twice: equal texts but for number, blanks and punctuation. */
export const taskDuplicate: Rule = {
  id: "task-duplicate",
  severity: "warning",
  needs: [],
  check: ({ table }) => {
    const spots: (Spot & { readonly task: Task })[] = table.tasks
      .filter((task) => !task.taskBlank && task.body !== "" && mayHaveCopies(task))
      .map((task) => ({ cell: task.task.position, quote: task.body.trim(), task }));
    const copies = [...groupSpots(spots, ({ task }) => identifyingText(task.body))].flatMap(([text, group]) =>
      group.length < 2 || text === ""
        ? []
        : text.length >= tellingLength
          ? [group]
          : [...groupSpots(group, ({ task }) => unitsAndDeadline(task)).values()],
    );
    return copies
      .filter((group) => group.length > 1)
      .flatMap((group) => oneIssue(sameQuote(group), (places) => ({ id: "task-duplicate", parameters: { places } })));
  },
  examples: {
    good: [
      {
        header,
        rows: [
          ["1.公开年度预算。", "县财政局", "2021年底前"],
          ["2.公开年度决算。", "县财政局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header,
        rows: [
          ["1.加强宣传。", "县财政局", "2021年6月底前"],
          ["2.加强宣传。", "县财政局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["1.公开年度预算。", "县财政局、县审计局", "2021年底前"],
          ["2.公开年度决算。", "县财政局", "2021年底前"],
          ["3. 公开年度预算", "县审计局、县财政局", "2021年底前"],
        ],
        finds: ["A3", "A5"],
      },
      {
        header,
        rows: [
          ["1.公开年度预算。", "县财政局", "2021年底前"],
          ["2.公开年度预算。", "县财政局", "2021年底前"],
          ["3.健全政务新媒体监管机制，有序开展清理整合。", "县政府办公室", "2021年底前"],
          ["4.健全政务新媒体监管机制，有序开展清理整合。", "县财政局", "2021年9月底前"],
        ],
        finds: ["A3", "A4", "A5", "A6"],
        findings: 2,
      },
    ],
  },
};

/** A text that no other task has is its identity as it stands; equal texts are told apart by an addition. Spares reducing every text again. */
function mayHaveCopies(task: Task): boolean {
  return task.identity.includes("|");
}

function unitsAndDeadline(task: Task): string {
  const names = task.units.map(({ name }) => name).sort();
  return `${names.join("、")}|${identifyingText(task.deadlineCell?.text ?? "")}`;
}

function sameQuote(group: readonly Spot[]): Spot[] {
  return group.map((spot) => ({ ...spot, quote: group[0]?.quote ?? "" }));
}
