import fc from "fast-check";
import { parseIsoDate } from "../../../src/core/calendar/calendar-date";
import { dateFromSerial, serialFromDate } from "../../../src/core/calendar/excel-serial";

it.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [44469, "2021-09-30"],
  [44469.999, "2021-09-30"],
  [45351, "2024-02-29"],
  [2958465, "9999-12-31"],
])("1900 system: serial %d is %s", (serial, iso) => {
  expect(dateFromSerial(serial, "1900")).toBe(iso);
});

it.each([
  [0, "1904-01-01"],
  [60, "1904-03-01"],
  [43007, "2021-09-30"],
])("1904 system: serial %d is %s", (serial, iso) => {
  expect(dateFromSerial(serial, "1904")).toBe(iso);
});

it("has no day for serial 60 of the 1900 system, Excel's 29 February 1900", () => {
  expect(dateFromSerial(60, "1900")).toBeNull();
  expect(dateFromSerial(60.5, "1900")).toBeNull();
});

it.each([0, 0.5, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])("has no day for serial %d", (serial) => {
  expect(dateFromSerial(serial, "1900")).toBeNull();
});

it.each(["1900", "1904"] as const)("%s system: serial and day lead back to each other", (system) => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_950_000 }), (serial) => {
      const date = dateFromSerial(serial, system);
      expect(date).not.toBeNull();
      if (date !== null) expect(serialFromDate(date, system)).toBe(serial);
    }),
  );
});

it.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2021-09-30", 44469],
])("%s has serial %d", (iso, serial) => {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(iso);
  expect(serialFromDate(date, "1900")).toBe(serial);
});
