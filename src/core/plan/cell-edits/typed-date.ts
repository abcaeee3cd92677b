import { type CalendarDate, calendarDate } from "../../calendar/calendar-date";

/** What a person typed as a day. `assumedYear`: the year is the plan's. */
export type TypedDate =
  { readonly date: CalendarDate; readonly assumedYear: boolean } | { readonly why: "impossible" | "no-year" | "unreadable" };

const wholeDate = /^(\d{4})([-年./])(\d{1,2})(?:[-月./])(\d{1,2})[日号]?$/;
const figures = /^(\d{4})(\d{2})(\d{2})$/;
const monthAndDay = /^(\d{1,2})[-月./](\d{1,2})[日号]?$/;

/**
 * Reads a day as people type it: 2021-9-30, 2021/9/30, 2021.9.30, 20210930, 2021年9月30日; 9月30日 and 9-30 in the plan's year. Periods (9月底)
 * are no days.
 * @param planYear null where the table gives none: then a day without a year is not completed
 */
export function readTypedDate(typed: string, planYear: number | null): TypedDate {
  const plain = typed.normalize("NFKC").replace(/\s+/g, "");
  const [, year, , month, day] = wholeDate.exec(plain) ?? [];
  if (year !== undefined) return existing(Number(year), Number(month), Number(day), false);
  const [, figureYear, figureMonth, figureDay] = figures.exec(plain) ?? [];
  if (figureYear !== undefined) return existing(Number(figureYear), Number(figureMonth), Number(figureDay), false);
  const [, onlyMonth, onlyDay] = monthAndDay.exec(plain) ?? [];
  if (onlyMonth === undefined) return { why: "unreadable" };
  return planYear === null ? { why: "no-year" } : existing(planYear, Number(onlyMonth), Number(onlyDay), true);
}

function existing(year: number, month: number, day: number, assumedYear: boolean): TypedDate {
  const date = calendarDate(year, month, day);
  return date === null ? { why: "impossible" } : { date, assumedYear };
}
