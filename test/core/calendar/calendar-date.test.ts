import fc from "fast-check";
import {
  addDays,
  addMonths,
  calendarDate,
  dayOf,
  daysBetween,
  lastDayOfMonth,
  monthEnd,
  monthOf,
  parseIsoDate,
  weekdayOf,
  yearEnd,
  yearOf,
  type CalendarDate,
} from "../../../src/core/calendar/calendar-date";

// These tests hold in every time zone: they are run in two.

function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(iso);
  return date;
}

it.each<[year: number, month: number, dayOfMonth: number, iso: string]>([
  [2021, 1, 1, "2021-01-01"],
  [2021, 12, 31, "2021-12-31"],
  [2024, 2, 29, "2024-02-29"],
  [2000, 2, 29, "2000-02-29"],
  [1000, 1, 1, "1000-01-01"],
  [9999, 12, 31, "9999-12-31"],
])("%i-%i-%i is a day", (year, month, dayOfMonth, iso) => {
  const date = calendarDate(year, month, dayOfMonth);
  expect(date).toBe(iso);
  expect(parseIsoDate(iso)).toBe(date);
});

it.each([
  [2021, 2, 29],
  [1900, 2, 29],
  [2100, 2, 29],
  [2021, 9, 31],
  [2021, 11, 31],
  [2021, 0, 1],
  [2021, 13, 1],
  [2021, 1, 0],
  [2021, 1, 32],
  [999, 12, 31],
  [10_000, 1, 1],
  [2021.5, 1, 1],
  [2021, Number.NaN, 1],
])("%d-%d-%d is no day", (year, month, dayOfMonth) => {
  expect(calendarDate(year, month, dayOfMonth)).toBeNull();
});

it.each(["2021-9-30", "20210930", "2021-02-30", "2021-00-00", "", "2021-09-30T00:00:00", " 2021-09-30"])("%j is no ISO day", (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

it("gives back its parts", () => {
  const date = day("2021-09-30");
  expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2021, 9, 30]);
});

it.each([
  ["2021-10-15", 5],
  ["2021-10-17", 7],
  ["2021-10-18", 1],
  ["2024-02-29", 4],
])("%s is weekday %i", (iso, weekday) => {
  expect(weekdayOf(day(iso))).toBe(weekday);
});

it.each([
  [2021, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2021, 4, 30],
  [2021, 12, 31],
])("month %i-%i has %i days", (year, month, days) => {
  expect(lastDayOfMonth(year, month)).toBe(days);
  expect(dayOf(monthEnd(year, month))).toBe(days);
});

it("knows the last day of a year", () => {
  expect(yearEnd(2021)).toBe("2021-12-31");
});

it.each([
  ["2021-12-31", 1, "2022-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2021-02-28", 1, "2021-03-01"],
  ["2021-01-01", -1, "2020-12-31"],
  // The clocks change in New York on 14 March and 7 November 2021.
  ["2021-03-13", 2, "2021-03-15"],
  ["2021-11-06", 2, "2021-11-08"],
  ["2021-10-15", 0, "2021-10-15"],
])("%s and %i days is %s", (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

it.each([
  ["2021-08-31", 6, "2022-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2021-12-15", 1, "2022-01-15"],
  ["2021-03-31", -1, "2021-02-28"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});

it("moves forth and back to the same day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const moved = addDays(day("2021-01-01"), days);
      expect(parseIsoDate(moved)).toBe(moved);
      expect(daysBetween(day("2021-01-01"), moved)).toBe(days);
      expect(addDays(moved, -days)).toBe("2021-01-01");
    }),
  );
});
