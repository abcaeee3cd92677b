import { monthsPeriod, type Period } from "../period";
import type { YearWords } from "../year-words";
import { calendarForm } from "./calendar-form";

/** 上半年, 2022年下半年末, 后半年, H1. */
export const halfYear = calendarForm("(?:(h)|j|H(A))底?", ([, , number], year, [, first, other]) => {
  const nth = other ? number : first ? 1 : 2;
  return nth === 1 || nth === 2 ? halfOf(year, nth) : null;
});

/** 上、下半年. */
export const bothHalves = calendarForm("上[、,和]?j底?", (_numbers, year) => [halfOf(year, 1), halfOf(year, 2)]);

function halfOf(year: YearWords | null, nth: number): Period {
  return monthsPeriod(year, nth * 6 - 5, nth * 6);
}
