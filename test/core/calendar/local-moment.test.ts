import { localDay, localMinute } from "../../../src/core/calendar/local-moment";

it("takes the user's own day, however late in the evening", () => {
  expect(localDay(new Date(2021, 9, 15, 0, 0))).toBe("2021-10-15");
  expect(localDay(new Date(2021, 9, 15, 23, 59))).toBe("2021-10-15");
});

it("writes the user's date and time to the minute, whatever the zone", () => {
  expect(localMinute(new Date(2021, 9, 15, 9, 5, 59))).toBe("2021-10-15T09:05");
  expect(localMinute(new Date(2021, 0, 1, 0, 0))).toBe("2021-01-01T00:00");
});

it("takes no date that is none", () => {
  expect(() => localDay(new Date(Number.NaN))).toThrow(RangeError);
  expect(() => localMinute(new Date(Number.NaN))).toThrow(RangeError);
});
