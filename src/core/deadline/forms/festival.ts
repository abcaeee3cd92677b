import { addDays, calendarDate, dayOf, monthOf } from "../../calendar/calendar-date";
import { dayPeriod, type DayOfYear } from "../period";
import { calendarForm } from "./calendar-form";

/** Festivals on a fixed day, by their first two signs: 501 is 1 May. */
const fixed: Readonly<Record<string, number>> = {
  元旦: 101,
  植树: 312,
  五一: 501,
  劳动: 501,
  五四: 504,
  青年: 504,
  六一: 601,
  儿童: 601,
  七一: 701,
  建党: 701,
  八一: 801,
  建军: 801,
  教师: 910,
  国庆: 1001,
  十一: 1001,
};

/**
 * Festivals that move, 2015-2030 (Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table): for each year one figure of base 36, so many
 * days after the number of days behind 1 January that stands before them.
 */
const firstYear = 2015;
const springFestival = "ti7qf4mb1k8rg5nd";
const movable: Readonly<Record<string, readonly [days: number, more: string]>> = {
  除夕: [19, springFestival],
  春节: [20, springFestival],
  元宵: [34, springFestival],
  清明: [90, "4434443444344434"],
  端午: [146, "oe3mbui7qf4nd2k9"],
  中秋: [249, "k9rh6pe3mbti8rf5"],
};

/** 春节前, 国庆节前, 2022年元旦前. 五一, 十一 and their like are also numbers and count only with 前 or 节. 节前 is the day before; a festival alone is its day. */
export const festival = calendarForm(
  "(?:[FL]|N(?=F|节|前|内|假)F?)节?(?=([假内]?))假?(?!后)",
  (_numbers, year, [whole, holiday], words) => {
    const name = words.slice(words.at - whole.length, words.at).slice(0, 2);
    const monthAndDay = fixed[name] ?? 0;
    const moves = movable[name];
    if (!monthAndDay && !moves) return null;
    // 元旦 without a year is the one to come: the first day of the plan year is no day to work towards.
    const period = dayPeriod(
      name === "元旦" && !year ? { since: "last-named", years: 1 } : year,
      Math.floor(monthAndDay / 100),
      // The official holiday runs from 1 to 7 October.
      holiday && monthAndDay > 1000 ? 7 : monthAndDay % 100,
    );
    if (moves) period.movable = (inYear) => dayIn(inYear, ...moves);
    period.before = "ends-before-it";
    return period;
  },
);

function dayIn(year: number, days: number, more: string): DayOfYear | null {
  const newYear = calendarDate(year, 1, 1);
  const figure = more.charAt(year - firstYear);
  if (!newYear || !figure) return null;
  const day = addDays(newYear, days + parseInt(figure, 36));
  return { month: monthOf(day), day: dayOf(day) };
}
