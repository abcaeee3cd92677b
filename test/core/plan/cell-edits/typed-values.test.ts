import { readTypedDate } from "../../../../src/core/plan/cell-edits/typed-date";
import { readTypedNumber } from "../../../../src/core/plan/cell-edits/typed-number";

describe("a typed day", () => {
  it.each([
    ["2021-9-30", "2021-09-30"],
    ["2021/09/30", "2021-09-30"],
    ["2021.9.30", "2021-09-30"],
    ["20210930", "2021-09-30"],
    ["2021年9月30日", "2021-09-30"],
    ["2021 年 9 月 30 号", "2021-09-30"],
    ["２０２１－９－３０", "2021-09-30"],
    ["2024-2-29", "2024-02-29"],
  ])("%s is %s, whatever the plan's year", (typed, date) => {
    expect(readTypedDate(typed, null)).toEqual({ date, assumedYear: false });
    expect(readTypedDate(typed, 2019)).toEqual({ date, assumedYear: false });
  });

  it.each([
    ["9月30日", "2021-09-30"],
    ["9-30", "2021-09-30"],
    ["9/30", "2021-09-30"],
    ["9.30", "2021-09-30"],
  ])("%s is completed with the plan's year, and only with that", (typed, date) => {
    expect(readTypedDate(typed, 2021)).toEqual({ date, assumedYear: true });
    expect(readTypedDate(typed, null)).toEqual({ why: "no-year" });
  });

  it.each([
    ["2021年9月31日", "impossible"],
    ["2月29日", "impossible"],
    ["2021-13-1", "impossible"],
    ["2021年9月底", "unreadable"],
    ["2021年9月", "unreadable"],
    ["国庆节后", "unreadable"],
    ["44469", "unreadable"],
    ["2021-9-30 前", "unreadable"],
    ["2021-9-30至10-8", "unreadable"],
  ])("%s is none: %s", (typed, why) => {
    expect(readTypedDate(typed, 2021)).toEqual({ why });
  });
});

describe("a typed number", () => {
  it.each([
    ["12", 12],
    ["-3.5", -3.5],
    ["1,200", 1200],
    ["１２", 12],
    [" 7 ", 7],
    ["001", 1],
    ["0.1", 0.1],
    ["123456789012345", 123456789012345],
  ])("%j is %d", (typed, number) => {
    expect(readTypedNumber(typed, false)).toBe(number);
  });

  it.each(["", "12万元", "1-2", "=1+1", "12%", "1,20", "1e3", "0x10", "522601199001011234", "--"])("%j is none", (typed) => {
    expect(readTypedNumber(typed, false)).toBeNull();
  });

  it.each([
    ["80%", 0.8],
    ["80", 0.8],
    ["0.7%", 0.007],
    ["100%", 1],
  ])("%s in a cell for shares is %d", (typed, number) => {
    expect(readTypedNumber(typed, true)).toBe(number);
  });
});
