import { monthsPeriod } from "../period";
import { readYear, yearBefore } from "../year-words";
import { calendarForm } from "./calendar-form";
import { endWord, intendedEnd } from "./parts";

/** 2021年底, 2021年年底, 2021年度末, 今年末, 年底, 岁末; 低 for 底. Not 年终考核, 年末总结. */
export const yearEnd = calendarForm(
  `(?:${yearBefore}年?|年度?)(?<end>${endWord})(?!考|总结|奖|述职|绩效|评比|评先|检查)|岁末`,
  ({ year, end }) => {
    const intended = intendedEnd(end);
    return monthsPeriod(readYear(year), 1, 12, intended === null ? {} : { slip: { matched: `年${end ?? ""}`, intended: `年${intended}` } });
  },
);
