import { limitEnds, pattern } from "../pattern";
import { ambiguous, monthsPeriod } from "../period";
import { takeYearAlone } from "../year-words";
import { calendarForm, type CalendarForm } from "./calendar-form";

/** Words behind a year that make it part of a name (2021年工作要点, 2021年春季, 2021年第一周, 2021年1O月) or of an event (2021年汛期前): it then names no day. */
const partOfName = pattern(
  "计(?![完于])|[务考名]|N(?:月|[,;。、]|$)|[N?]{0,2}\\?月|第[NM]|的?[第前后最]N?个?[周天日名]|[N?中考时]{1,6}(?<=[?考])前",
);
const twoFigures = pattern("T");
const whole = pattern("全?");

/** A two-figure year that stands alone must lie near the plan's, or it is an amount (10年, 30年). */
const nearestYears = 6;

/** A year and nothing smaller: 2021年, 二〇二五年度, 明年. Up to its last day. */
export const wholeYear: CalendarForm = (words) => {
  const { planYear } = words;
  const short = words.sees(twoFigures);
  const year = takeYearAlone(words);
  if (!year || words.skip(partOfName) || (short && (planYear === null || Math.abs(Number(year) - planYear) > nearestYears))) return null;
  words.skip(whole);
  return ambiguous(monthsPeriod(year, 1, 12));
};

/** 2018 in 2018-2020年, and a bare 2020 where a limit's words end. */
export const bareYear = calendarForm(`(Y)(?:(?=[-至](?:Y|T年))|${limitEnds})`, ([, year]) => ambiguous(monthsPeriod(year, 1, 12)));

/** 今明两年. */
export const thisYearAndNext = calendarForm("明", () => {
  const period = monthsPeriod({ since: "plan-year", years: 1 }, 1, 12);
  period.yearsBefore = 1;
  return period;
});
