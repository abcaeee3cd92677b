import { readNumber, smallNumber } from "../chinese-number";
import { monthPeriod, monthsPeriod, type Period } from "../period";
import { readYear, yearBefore, type YearWords } from "../year-words";
import { calendarForm } from "./calendar-form";
import { months, readNumberList } from "./parts";

/** 9月, 2021年12月份, 3—4月, 6、12月: up to the last day of the month. */
export const month = calendarForm(
  `(?:${yearBefore})?${months}(?!中|的?(?:第|最后)${smallNumber}个?(?:周|星期|礼拜))`,
  ({ year, months: list = "" }) => monthsOf(readYear(year), list, { before: "ambiguous" }),
);

/** 2022年前11个月, 今年前五个月; without a year only where a clause begins, for 会议前3个月 is another thing. */
export const firstMonths = calendarForm(
  `(?:${yearBefore}|(?<![^,;。])(?=.{2,4}个))前(?<count>${smallNumber})个?月(?!内)`,
  ({ year, count = "" }) => {
    const last = readNumber(count);
    return last >= 1 && last <= 12 ? monthsPeriod(readYear(year), 1, last) : null;
  },
);

/** 2021年第三个月, 2005年首月. */
export const nthMonth = calendarForm(`${yearBefore}(?:第(?<nth>${smallNumber})个月|首月)`, ({ year, nth }) =>
  monthPeriod(readYear(year), nth === undefined ? 1 : readNumber(nth), { before: "ambiguous" }),
);

/** The months of a list, each with the same further meaning: one period for a stretch, else one per month. */
export function monthsOf(year: YearWords | null, list: string, rest: Partial<Period>): readonly Period[] {
  const { numbers, oneStretch } = readNumberList(list, (word) => (word === "元" ? 1 : readNumber(word)));
  if (!oneStretch) return numbers.map((number) => monthPeriod(year, number, rest));
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const end = monthPeriod(year, last, rest);
  // 10-3月 runs into the next year: its first day is of no matter, its last day is.
  return [first < last ? { ...end, from: { month: first, day: 1 } } : end];
}
