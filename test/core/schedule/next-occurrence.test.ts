import { parseIsoDate, type CalendarDate } from "../../../src/core/calendar/calendar-date";
import type { Recurrence } from "../../../src/core/deadline/deadline";
import { nextOccurrence } from "../../../src/core/schedule/next-occurrence";

function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(iso);
  return date;
}

it.each<[recurrence: Recurrence, from: string, next: string]>([
  [{ every: "year", month: 1, day: 31 }, "2021-01-31", "2021-01-31"],
  [{ every: "year", month: 1, day: 31 }, "2021-02-01", "2022-01-31"],
  [{ every: "year", month: 2, day: 29 }, "2021-01-01", "2021-02-28"],
  [{ every: "year", month: 2, day: "last" }, "2024-02-01", "2024-02-29"],
  [{ every: "half-year", monthInPeriod: 6, day: "last" }, "2021-07-01", "2021-12-31"],
  [{ every: "half-year", monthInPeriod: 1, day: 15 }, "2021-07-16", "2022-01-15"],
  [{ every: "quarter", monthInPeriod: 3, day: "last" }, "2021-09-30", "2021-09-30"],
  [{ every: "quarter", monthInPeriod: 3, day: 20 }, "2021-09-21", "2021-12-20"],
  [{ every: "quarter", monthInPeriod: 1, day: 10 }, "2021-12-31", "2022-01-10"],
  [{ every: "month", day: "last" }, "2021-02-01", "2021-02-28"],
  [{ every: "month", day: 31 }, "2021-04-15", "2021-04-30"],
  [{ every: "month", day: 5 }, "2021-12-06", "2022-01-05"],
  // 15 October 2021 is a Friday.
  [{ every: "week", weekday: 5 }, "2021-10-15", "2021-10-15"],
  [{ every: "week", weekday: 5 }, "2021-10-16", "2021-10-22"],
  [{ every: "week", weekday: 7 }, "2021-12-27", "2022-01-02"],
])("%j from %s falls on %s", (recurrence, from, next) => {
  expect(nextOccurrence(recurrence, day(from))).toBe(next);
});

it("has no day where the words give none", () => {
  expect(nextOccurrence({ every: "other", words: "定期" }, day("2021-01-01"))).toBeNull();
});
