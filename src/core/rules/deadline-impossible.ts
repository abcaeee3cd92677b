import { calendarDate } from "../calendar/calendar-date";
import type { Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { deadlineSpots } from "./support/deadline-spots";
import { groupSpots, oneIssue } from "./support/one-issue";
import { type TextFault, taskTextSpots } from "./support/task-texts";

const header = ["具体任务", "责任单位", "完成时限"];

/** A day that the calendar does not have, in a deadline or named in a task text. It is never moved to another day. One finding for each such day. */
export const deadlineImpossible: Rule = {
  id: "deadline-impossible",
  severity: "error",
  needs: ["deadline-column"],
  check: ({ table }) => {
    const spots = deadlineSpots(table, (task) => impossibleWords(task) !== null);
    const byWords = groupSpots(spots, (spot) => impossibleWords(spot.task));
    const inTexts = groupSpots(
      taskTextSpots(table, ({ body }) => impossibleDay(body)),
      (spot) => spot.quote,
    );
    return [...byWords.values(), ...inTexts.values()].flatMap((group) =>
      oneIssue(group, (places) => ({ id: "deadline-impossible", parameters: { places } })),
    );
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "2021年9月30日前"]], finds: [] },
      { header, rows: [["公开年度预算。", "县财政局", "2024年2月29日前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年9月31日前"],
          ["公开年度决算。", "县财政局", "2021年2月29日"],
          ["公开检查结果。", "县市场监管局", "2021年9月30日前"],
        ],
        finds: ["C3", "C4"],
        findings: 2,
      },
      { header, rows: [["公开年度预算。", "县财政局", "2021年13月底前"]], finds: ["C3"] },
      { header, rows: [["2021年9月31日前公开年度预算。", "县财政局", "持续推进"]], finds: ["A3"] },
    ],
  },
};

function impossibleWords(task: Task): string | null {
  return task.deadline.problems.find((problem) => problem.id === "impossible")?.quote ?? null;
}

const dayInText = /(?:(?<!\d)((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号]/g;
const leapYear = 2024;

/** The first day named in a text that no calendar has; 29 February without a year may be one. */
function impossibleDay(body: string): TextFault | null {
  for (const [words, year, month, day] of body.matchAll(dayInText)) {
    if (calendarDate(Number(year ?? leapYear), Number(month), Number(day)) === null) return { quote: words };
  }
  return null;
}
