import { parseIsoDate, type CalendarDate } from "../../../src/core/calendar/calendar-date";
import type { RelativeLimit } from "../../../src/core/deadline/deadline";
import { resolveRelative } from "../../../src/core/deadline/resolve-relative";

function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(iso);
  return date;
}

const limit = (amount: number | null, unit: RelativeLimit["unit"]): RelativeLimit => ({ event: "印发之日起", amount, unit });

it.each<[amount: number, unit: RelativeLimit["unit"], start: string, due: string]>([
  [10, "day", "2021-06-01", "2021-06-11"],
  [1, "week", "2021-12-27", "2022-01-03"],
  [6, "month", "2021-08-31", "2022-02-28"],
  [1, "month", "2021-03-15", "2021-04-15"],
  [1, "year", "2024-02-29", "2025-02-28"],
  [24, "hour", "2021-06-01", "2021-06-02"],
  [36, "hour", "2021-06-01", "2021-06-03"],
  // Dragon Boat Festival: 14 June 2021 is off.
  [10, "working-day", "2021-06-01", "2021-06-16"],
  // National Day: 1-7 October 2021 off, Saturday 9 October worked.
  [3, "working-day", "2021-09-30", "2021-10-11"],
])("%i %s from %s ends on %s", (amount, unit, start, due) => {
  expect(resolveRelative(limit(amount, unit), day(start))).toEqual({ due });
});

it("says what it lacks", () => {
  expect(resolveRelative(limit(null, null), day("2021-06-01"))).toEqual({ unknown: "no-amount" });
  expect(resolveRelative(limit(5, "working-day"), day("2026-12-30"))).toEqual({ unknown: "working-day-calendar" });
});
