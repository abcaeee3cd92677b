import { withoutBlanks } from "../sheet/plain-text";
import type { ResponsibilityTable, Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { type DeadlineSpot, deadlineSpots } from "./support/deadline-spots";
import { oneIssue } from "./support/one-issue";
import { textFix } from "./support/text-fix";

const header = ["具体任务", "责任单位", "完成时限"];

/** Fewer cells than this have no usual wording. */
const fewestCells = 3;

/** 「2021年9月30日」 in a table that mostly writes 「…日前」, or the other way round. Goes by the table's majority: both are official. */
export const deadlineWording: Rule = {
  id: "deadline-wording",
  severity: "info",
  needs: ["deadline-column"],
  check: ({ table }) => {
    const spots = eachCellOnce(deadlineSpots(table, ({ deadline }) => deadline.kind === "dated"));
    const wordings = new Map<string, Wording>();
    for (const { quote } of spots) if (!wordings.has(quote)) wordings.set(quote, wordingOf(withoutBlanks(quote)));
    const withBefore = spots.filter(({ quote }) => wordings.get(quote) === "with 前");
    const plain = spots.filter(({ quote }) => wordings.get(quote) === "plain");
    const withYear = spots.filter(({ task }) => !task.deadline.yearAssumed).length;
    const yearsAreWritten = withYear * 2 > spots.length;
    const reported = ({ task }: DeadlineSpot): boolean => !hasOtherFault(table, task) && !(yearsAreWritten && task.deadline.yearAssumed);
    if (withBefore.length + plain.length < fewestCells || withBefore.length === plain.length) return [];
    if (withBefore.length > plain.length) {
      return oneIssue(
        plain.filter(reported).map((spot) => withFix(table, spot, `${spot.source.text.trimEnd()}前`)),
        (places) => ({ id: "deadline-wording.add", parameters: { places, usual: withBefore[0]?.quote ?? "" } }),
      );
    }
    return oneIssue(
      withBefore.filter(reported).map((spot) => withFix(table, spot, spot.source.text.replace(beforeAtEnd, ""))),
      (places) => ({ id: "deadline-wording.remove", parameters: { places, usual: plain[0]?.quote ?? "" } }),
    );
  },
  examples: {
    good: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年9月30日前"],
          ["公开年度决算。", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "持续推进"],
          ["公开处罚结果。", "县市场监管局", "2021年6月30日前"],
        ],
        finds: [],
      },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年9月30日前"],
          ["公开年度决算。", "县财政局", "2021年9月30日"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年9月30日前"],
          ["公开年度决算。", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2021年9月30日"],
          ["公开处罚结果。", "县市场监管局", "2021年6月底前"],
          ["公开抽查计划。", "县市场监管局", "2021年10月底"],
        ],
        finds: ["C5", "C7"],
      },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年9月30日"],
          ["公开年度决算。", "县财政局", "2021年12月底"],
          ["公开检查结果。", "县市场监管局", "2021年10月30日前"],
        ],
        finds: ["C5"],
      },
    ],
  },
};

// Only after 日, 号, 底, 末 does 前 leave the last day as it is: 8月 and 8月前 are different days.
const dayForm = "^(?:[0-9０-９]{2,4}年)?(?:[0-9０-９]{1,2}月份?)?(?:[0-9０-９]{1,2}[日号]|年?[底末])";
const plainDay = new RegExp(`${dayForm}$`);
const daysBefore = new RegExp(`${dayForm}(?:之前|以前|前)`);
const beforeAtEnd = /(?:之前|以前|前)[\s\u3000]*$/;

type Wording = "plain" | "with 前" | "other";

function wordingOf(text: string): Wording {
  if (plainDay.test(text)) return "plain";
  return daysBefore.test(text) ? "with 前" : "other";
}

/** A cell merged over several tasks is written once. */
function eachCellOnce(spots: readonly DeadlineSpot[]): readonly DeadlineSpot[] {
  return spots.filter(({ cell }, index) => {
    const before = spots[index - 1]?.cell;
    return before?.row !== cell.row || before.column !== cell.column;
  });
}

/** A cell that lacks its year where the others have it, lies before the plan or also says what to do is found by another rule: its wording waits until that is put right. */
function hasOtherFault({ planYear }: ResponsibilityTable, { deadline }: Task): boolean {
  const beforePlan = planYear !== null && deadline.due !== null && Number(deadline.due.slice(0, 4)) < planYear;
  return beforePlan || deadline.deliverable !== null || deadline.problems.length > 0;
}

/** Never among the safe fixes: a deadline is only ever suggested. */
function withFix(table: ResponsibilityTable, spot: DeadlineSpot, to: string): DeadlineSpot {
  return { ...spot, fixes: textFix(table, spot.source, to, false) };
}
