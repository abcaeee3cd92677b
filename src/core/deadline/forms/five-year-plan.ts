import { monthsPeriod } from "../period";
import { calendarForm } from "./calendar-form";

/** The first Five-Year Plan ended in 1957; since the sixth (1981-1985) they follow one another every five years: the fourteenth ends in 2025. */
const eleventhEnds = 2010;

/** 十四五, “十四五”期间, 十四五末: up to 31 December of the plan's last year. Not 十四五规划, the name of a document, nor its middle or beginning. */
export const fiveYearPlan = calendarForm(
  "P(?:名(?=[期内底]))?(?:[期内]?底|期内?|内|(?![名初中年月日个天N?]))",
  (_numbers, _year, [whole], words) => {
    const ordinal = words.slice(words.at - whole.length, words.at).charAt(1);
    const period = monthsPeriod(eleventhEnds + "一二三四五六七".indexOf(ordinal) * 5, 1, 12);
    period.yearsBefore = 4;
    return period;
  },
);
