import { UTCDate } from "@date-fns/utc";
import { addDays as shiftDays, addMonths as shiftMonths, differenceInCalendarDays, getDaysInMonth, getISODay } from "date-fns";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  lastDayOfMonth,
  weekdayOf,
  type CalendarDate,
} from "../../../src/core/calendar/calendar-date";

// The arithmetic of days is our own few lines; date-fns, which many keep right, is what it must agree with.
const first = new UTCDate(1900, 0, 1);
const moments = fc.integer({ min: 0, max: 80_000 }).map((days) => shiftDays(first, days));

function dateOf(moment: Date): CalendarDate {
  const date = calendarDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  if (date === null) throw new RangeError("no such day");
  return date;
}

it("moves by days and months as date-fns does", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -4_000, max: 4_000 }), (moment, amount) => {
      expect(addDays(dateOf(moment), amount)).toBe(dateOf(shiftDays(moment, amount)));
      const months = Math.trunc(amount / 10);
      expect(addMonths(dateOf(moment), months)).toBe(dateOf(shiftMonths(moment, months)));
    }),
    { numRuns: 1000 },
  );
});

it("counts days, weekdays and the length of months as date-fns does", () => {
  fc.assert(
    fc.property(moments, moments, (one, two) => {
      expect(daysBetween(dateOf(one), dateOf(two))).toBe(differenceInCalendarDays(two, one));
      expect(weekdayOf(dateOf(one))).toBe(getISODay(one));
      expect(lastDayOfMonth(one.getUTCFullYear(), one.getUTCMonth() + 1)).toBe(getDaysInMonth(one));
    }),
    { numRuns: 1000 },
  );
});
