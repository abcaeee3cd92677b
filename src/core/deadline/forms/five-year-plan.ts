import { readNumber } from "../chinese-number";
import { monthsPeriod } from "../period";
import { calendarForm } from "./calendar-form";

/** The first Five-Year Plan ended in 1957; since the sixth (1981-1985) they follow one another every five years: the fourteenth ends in 2025. */
const fourteenthEnds = 2025;

/** 十四五, “十四五”期间, 十四五末: up to 31 December of the plan's last year. Not 十四五规划, the name of a document, nor its middle or beginning. */
export const fiveYearPlan = calendarForm(
  "(?:十(?<number>[一二三四五六七])|(?<digits>1[1-7]))[.]?五(?:规划(?=期|末|时期|内|收官))?(?:收官之?年|收官|时期末?|期间|期末|末期|末|底|期内|内|(?!规划|纲要|开局|初|中|前期|年|月|日|个|天|号|[一二三四五六七八九十]))",
  ({ number, digits }) => {
    const ordinal = digits === undefined ? readNumber(`十${number ?? ""}`) : Number(digits);
    return monthsPeriod({ is: "number", year: fourteenthEnds + (ordinal - 14) * 5 }, 1, 12, { yearsBefore: 4 });
  },
);
