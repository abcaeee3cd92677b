import { addDays, parseIsoDate, weekdayOf, yearOf, type CalendarDate } from "../../../src/core/calendar/calendar-date";
import { addWorkingDays, isWorkingDay } from "../../../src/core/calendar/working-days";

function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(iso);
  return date;
}

it.each([
  ["2021-10-15", true],
  ["2021-10-16", false],
  // National Day 2021: 1-7 October off, Sunday 26 September and Saturday 9 October worked.
  ["2021-10-01", false],
  ["2021-10-07", false],
  ["2021-09-26", true],
  ["2021-10-09", true],
  ["2021-10-08", true],
  // Spring Festival 2024: 10-17 February off, Sundays 4 and 18 February worked; 9 February was a working day.
  ["2024-02-09", true],
  ["2024-02-12", false],
  ["2024-02-18", true],
  ["2021-01-01", false],
  ["2026-12-31", true],
])("%s worked: %s", (iso, worked) => {
  expect(isWorkingDay(day(iso))).toBe(worked);
});

it.each(["2020-12-31", "2027-01-01"])("does not know %s", (iso) => {
  expect(isWorkingDay(day(iso))).toBeNull();
});

it("departs from Monday to Friday on 150 days", () => {
  let departures = 0;
  for (let date = day("2021-01-01"); yearOf(date) <= 2026; date = addDays(date, 1)) {
    if (isWorkingDay(date) !== weekdayOf(date) <= 5) departures++;
  }
  expect(departures).toBe(150);
});

it.each([
  ["2021-10-15", 0, "2021-10-15"],
  ["2021-10-15", 1, "2021-10-18"],
  ["2021-09-30", 1, "2021-10-08"],
  ["2021-09-30", 3, "2021-10-11"],
  ["2021-06-01", 10, "2021-06-16"],
  ["2021-12-31", 1, "2022-01-04"],
])("%s and %i working days is %s", (from, days, to) => {
  expect(addWorkingDays(day(from), days)).toBe(to);
});

it("does not guess past the last known year", () => {
  expect(addWorkingDays(day("2026-12-30"), 1)).toBe("2026-12-31");
  expect(addWorkingDays(day("2026-12-30"), 2)).toBeNull();
  expect(addWorkingDays(day("2020-12-30"), 1)).toBeNull();
});
