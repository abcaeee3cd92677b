/** How one year departs from Monday to Friday. Days as MM-DD, separated by blanks. */
interface YearExceptions {
  readonly weekdaysOff: string;
  readonly weekendsWorked: string;
}

/**
 * The State Council's yearly notices on holidays (国务院办公厅关于部分节假日安排的通知), 2021-2026, as collected by NateScarlet/holiday-cn
 * (MIT licence, https://github.com/NateScarlet/holiday-cn). The notice for a year comes out in the autumn before it.
 */
export const workingDayExceptions: ReadonlyMap<number, YearExceptions> = new Map([
  [
    2021,
    {
      weekdaysOff: "01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07",
      weekendsWorked: "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
    },
  ],
  [
    2022,
    {
      weekdaysOff: "01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07",
      weekendsWorked: "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
    },
  ],
  [
    2023,
    {
      weekdaysOff: "01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06",
      weekendsWorked: "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
    },
  ],
  [
    2024,
    {
      weekdaysOff: "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 " + "10-07",
      weekendsWorked: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
    },
  ],
  [
    2025,
    {
      weekdaysOff: "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08",
      weekendsWorked: "01-26 02-08 04-27 09-28 10-11",
    },
  ],
  [
    2026,
    {
      weekdaysOff: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 " + "10-07",
      weekendsWorked: "01-04 02-14 02-28 05-09 09-20 10-10",
    },
  ],
]);
