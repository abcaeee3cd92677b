import { readCell } from "./read-cell";

it.each([
  ["2024年8月前", "2024-07-31", "2024-08-31"],
  ["8月前", "2021-07-31", "2021-08-31"],
  ["9月份前", "2021-08-31", "2021-09-30"],
  ["2021年12月前完成", "2021-11-30", "2021-12-31"],
  ["2021年1月之前", "2020-12-31", "2021-01-31"],
  ["2025年前", "2024-12-31", "2025-12-31"],
  ["2025年以前", "2024-12-31", "2025-12-31"],
  ["2021.12前", "2021-11-30", "2021-12-31"],
  ["6月中", "2021-06-15", "2021-06-20"],
  ["2022年年初", "2022-01-31", "2022-03-31"],
  ["6月第二周", "2021-06-14", "2021-06-20"],
  ["03/04/2021", "2021-03-04", "2021-04-03"],
  // 左右 leaves ten days, the smallest stretch that time limits are given in.
  ["9月30日左右", "2021-09-30", "2021-10-10"],
  ["9月30日前后", "2021-09-30", "2021-10-10"],
  ["2021年9月底左右完成", "2021-09-30", "2021-10-10"],
  ["9月左右", "2021-09-30", "2021-10-10"],
  ["国庆前后", "2021-10-01", "2021-10-11"],
  ["12月31日左右", "2021-12-31", "2022-01-10"],
  ["2021.9.30左右", "2021-09-30", "2021-10-10"],
  ["9月30日（或10月15日）", "2021-09-30", "2021-10-15"],
  ["9月30日或10月15日前", "2021-09-30", "2021-10-15"],
  ["9月底或者10月上旬", "2021-09-30", "2021-10-10"],
  ["2021年6月或12月", "2021-06-30", "2021-12-31"],
  ["6月底前完成（或9月底前）", "2021-06-30", "2021-09-30"],
])("%s can be read in two ways", (text, due, pastLimitAfter) => {
  expect(readCell(text)).toMatchObject({ kind: "dated", due, pastLimitAfter, problems: [{ id: "ambiguous" }] });
});

it("quotes the ambiguous words as written", () => {
  expect(readCell("２０２４年 8月前完成").problems).toEqual([{ id: "ambiguous", quote: "２０２４年 8月前" }]);
});

it("quotes both days of two, and the words that blur one", () => {
  const quotes = ["9月30日（或10月15日）", "6月30日或10月15日前完成", "9月30日 左右完成"].map((text) => readCell(text).problems);
  expect(quotes).toEqual([
    [{ id: "ambiguous", quote: "9月30日（或10月15日）" }],
    [{ id: "ambiguous", quote: "6月30日或10月15日前" }],
    [{ id: "ambiguous", quote: "9月30日 左右" }],
  ]);
});

it("two days of which one is due are no milestones, and what is to be delivered by either is kept", () => {
  expect(readCell("9月30日或10月15日前制定方案")).toMatchObject({ milestones: [], deliverable: "制定方案" });
  expect(readCell("6月底前制定方案或12月底前完成")).toMatchObject({ due: "2021-12-31", milestones: [{}, {}], problems: [] });
});

it.each([
  "9月30日前",
  "9月30日或之前",
  "9月30日或以前",
  "2021年底前",
  "12月末前",
  "11月下旬前",
  "第三季度前",
  "上半年前",
  "2021年12月31日之前",
  "年内",
  "8月内",
  "8月",
  "2021年",
])("%s can be read in one way only", (text) => {
  const reading = readCell(text);
  expect(reading.problems).toEqual([]);
  expect(reading.pastLimitAfter).toBe(reading.due);
});

it.each([
  ["2021年9月31日前", "2021年9月31日前"],
  ["2021年11月31日前", "2021年11月31日前"],
  ["2月30日前完成", "2月30日前"],
  ["2月29日", "2月29日"],
  ["2021/2/29", "2021/2/29"],
  ["20210931", "20210931"],
  ["13月底前", "13月底前"],
  ["6月0日", "6月0日"],
  ["2021/2/29 10:09", "2021/2/29 10:09"],
  ["2021 年 2 月 30 日 前", "2021 年 2 月 30 日 前"],
  ["2021年0月", "2021年0月"],
  ["6月31日前完成初稿，12月底前完成", "6月31日前"],
  ["9月1日至9月31日", "9月1日至9月31日"],
])("%s is no date and is never moved", (text, quote) => {
  expect(readCell(text)).toMatchObject({ kind: "unknown", due: null, problems: [{ id: "impossible", quote }] });
});

it("knows leap years", () => {
  expect(readCell("2月29日", 2024)).toMatchObject({ kind: "dated", due: "2024-02-29" });
  expect(readCell("2月底", 2024)).toMatchObject({ kind: "dated", due: "2024-02-29" });
  expect(readCell("2月底", 2100)).toMatchObject({ kind: "dated", due: "2100-02-28" });
});

it.each([
  ["2018 年 7 月低", "2018-07-31", "月低", "月底"],
  ["2021年低前", "2021-12-31", "年低", "年底"],
  ["12月未前", "2021-12-31", "月未", "月末"],
  ["9月30曰前", "2021-09-30", "曰", "日"],
  ["2021年12底前", "2021-12-31", "12底", "12月底"],
])("%s is read in spite of the slip", (text, due, quote, intended) => {
  expect(readCell(text)).toMatchObject({ kind: "dated", due, problems: [{ id: "mistyped", quote, intended }] });
});

describe("without a plan year", () => {
  it.each([
    ["9月底前", "9月底前"],
    ["年底前完成", "年底前"],
    ["今年内", "今年内"],
    ["第三季度", "第三季度"],
    ["6月底前制定方案，12月底前完成", "6月底前"],
  ])("%s has no day", (text, quote) => {
    expect(readCell(text, null)).toMatchObject({ kind: "unknown", due: null, problems: [{ id: "no-plan-year", quote }] });
  });

  it.each([
    ["2021年9月底前", "2021-09-30"],
    ["2021.12.31", "2021-12-31"],
    ["“十四五”末", "2025-12-31"],
    ["2021年6月底前制定方案，12月底前完成", "2021-12-31"],
    ["2021年11月至次年3月", "2022-03-31"],
  ])("%s has one", (text, due) => {
    expect(readCell(text, null)).toMatchObject({ kind: "dated", due, yearAssumed: false, problems: [] });
  });

  it("still reads what needs no year", () => {
    expect(readCell("持续推进", null)).toMatchObject({ kind: "ongoing", problems: [] });
    expect(readCell("每季度末", null)).toMatchObject({ kind: "recurring", problems: [] });
    expect(readCell("印发后10日内", null)).toMatchObject({ kind: "relative", problems: [] });
  });
});

it.each([
  ["9月底前", true],
  ["年底前", true],
  ["今年底前", true],
  ["3月至10月", true],
  ["2021年底前", false],
  ["2021年3月至10月", false],
  ["2021.12.31", false],
  ["2021年6月底前制定方案，12月底前完成", false],
  ["持续推进", false],
])("%s: year assumed %s", (text, assumed) => {
  expect(readCell(text).yearAssumed).toBe(assumed);
});

it.each(["", "  ", "-", "--", "—", "/", "无", "　"])("a blank or placeholder (%j) is unknown, and nothing is wrong with it", (text) => {
  expect(readCell(text)).toMatchObject({ text, kind: "unknown", problems: [] });
});
