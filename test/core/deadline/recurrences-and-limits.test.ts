import type { Recurrence, RelativeLimit } from "../../../src/core/deadline/deadline";
import { readCell } from "./read-cell";

const recurrences: readonly [text: string, recurrence: Recurrence][] = [
  ["每年1月31日前", { every: "year", month: 1, day: 31 }],
  ["每年3月份", { every: "year", month: 3, day: "last" }],
  ["每年12月底前", { every: "year", month: 12, day: "last" }],
  ["每年年底前", { every: "year", month: 12, day: "last" }],
  ["每年", { every: "year", month: 12, day: "last" }],
  ["每年（6月底前）", { every: "year", month: 6, day: "last" }],
  ["每年第一季度", { every: "year", month: 3, day: "last" }],
  ["每年6月中旬", { every: "year", month: 6, day: 20 }],
  ["每年3月前", { every: "year", month: 2, day: "last" }],
  ["每年6月、12月底前", { every: "half-year", monthInPeriod: 6, day: "last" }],
  ["每年1月15日、7月15日前", { every: "half-year", monthInPeriod: 1, day: 15 }],
  ["每年3月、6月、9月、12月", { every: "quarter", monthInPeriod: 3, day: "last" }],
  ["每年1月、5月", { every: "other", words: "每年1月、5月" }],
  ["每半年", { every: "half-year", monthInPeriod: 6, day: "last" }],
  ["每季度末", { every: "quarter", monthInPeriod: 3, day: "last" }],
  ["每季度末月20日前", { every: "quarter", monthInPeriod: 3, day: 20 }],
  ["每季度最后一个月20日前", { every: "quarter", monthInPeriod: 3, day: 20 }],
  ["每季度首月10日前", { every: "quarter", monthInPeriod: 1, day: 10 }],
  ["每季度第二个月底前", { every: "quarter", monthInPeriod: 2, day: "last" }],
  ["每季度结束后10日内", { every: "quarter", monthInPeriod: 1, day: 10 }],
  ["每季度初", { every: "quarter", monthInPeriod: 1, day: 10 }],
  ["每年3月底前和9月底前", { every: "half-year", monthInPeriod: 3, day: "last" }],
  ["每年国庆节前", { every: "year", month: 9, day: "last" }],
  ["每年1月10日前报送上年度总结", { every: "year", month: 1, day: 10 }],
  ["每月月初", { every: "month", day: 10 }],
  ["每年汛期前", { every: "other", words: "每年汛期前" }],
  ["每年秋季开学前", { every: "other", words: "每年秋季开学前" }],
  ["每年两会前报送", { every: "other", words: "每年两会前" }],
  ["每季度末最后一个月20日前", { every: "quarter", monthInPeriod: 3, day: 20 }],
  ["每年春节前", { every: "other", words: "每年春节前" }],
  ["每半年末月20日前", { every: "half-year", monthInPeriod: 6, day: 20 }],
  ["每季度次月10日前", { every: "quarter", monthInPeriod: 1, day: 10 }],
  ["季度终了后15日内", { every: "quarter", monthInPeriod: 1, day: 15 }],
  ["月后5日内", { every: "month", day: 5 }],
  ["每月倒数第二个工作日", { every: "other", words: "每月倒数第二个工作日" }],
  ["每周一、三、五", { every: "other", words: "每周一、三、五" }],
  ["每季度10日前", { every: "other", words: "每季度10日前" }],
  ["每月5日前", { every: "month", day: 5 }],
  ["每月二十五日前", { every: "month", day: 25 }],
  ["每月底前", { every: "month", day: "last" }],
  ["每月上旬", { every: "month", day: 10 }],
  ["每月5日、20日", { every: "other", words: "每月5日、20日" }],
  ["每月最后一个工作日", { every: "other", words: "每月最后一个工作日" }],
  ["每周五前", { every: "week", weekday: 5 }],
  ["每周", { every: "week", weekday: 7 }],
  ["每周日", { every: "week", weekday: 7 }],
  ["每两周", { every: "other", words: "每两周" }],
  ["一月一调度", { every: "month", day: "last" }],
  ["一月一报", { every: "month", day: "last" }],
  ["一月一报送", { every: "month", day: "last" }],
  ["一季度一报", { every: "quarter", monthInPeriod: 3, day: "last" }],
  ["半年一报", { every: "half-year", monthInPeriod: 6, day: "last" }],
  ["定期", { every: "other", words: "定期" }],
];

it.each(recurrences)("%s repeats", (text, recurrence) => {
  expect(readCell(text)).toMatchObject({ kind: "recurring", recurrence, relative: null, due: null });
});

const limits: readonly [text: string, limit: RelativeLimit][] = [
  ["印发之日起10个工作日内", { event: "印发之日起", amount: 10, unit: "working-day" }],
  ["自“方案”印发之日起，三十个工作日内", { event: "“方案”印发之日起", amount: 30, unit: "working-day" }],
  ["公示期满后7个工作日内", { event: "公示期满后", amount: 7, unit: "working-day" }],
  ["文件印发后的10个工作日内", { event: "文件印发后", amount: 10, unit: "working-day" }],
  ["《方案》印发后10日内", { event: "《方案》印发后", amount: 10, unit: "day" }],
  ["公告之日起30日", { event: "公告之日起", amount: 30, unit: "day" }],
  ["两个季度内", { event: "", amount: 6, unit: "month" }],
  ["限时5个工作日", { event: "", amount: 5, unit: "working-day" }],
  ["会后7日内", { event: "会后", amount: 7, unit: "day" }],
  ["项目验收合格后1个月内", { event: "项目验收合格后", amount: 1, unit: "month" }],
  ["三个月内", { event: "", amount: 3, unit: "month" }],
  ["一般为5日内", { event: "", amount: 5, unit: "day" }],
  ["14天", { event: "", amount: 14, unit: "day" }],
  ["一百八十天内", { event: "", amount: 180, unit: "day" }],
  ["1周内", { event: "", amount: 1, unit: "week" }],
  ["48小时内", { event: "", amount: 48, unit: "hour" }],
  ["半年内", { event: "", amount: 6, unit: "month" }],
  ["一年半内", { event: "", amount: 18, unit: "month" }],
  ["两年内", { event: "", amount: 2, unit: "year" }],
  ["中期(1-2年)", { event: "", amount: 2, unit: "year" }],
  ["3至5个工作日内", { event: "", amount: 5, unit: "working-day" }],
  ["立行立改", { event: "", amount: null, unit: null }],
  ["开学前", { event: "开学前", amount: null, unit: null }],
  ["2021年汛期前", { event: "2021年汛期前", amount: null, unit: null }],
  ["2021年中考前", { event: "2021年中考前", amount: null, unit: null }],
  ["2021年亚运会前完成", { event: "2021年亚运会前", amount: null, unit: null }],
  ["会议召开3天前", { event: "会议召开", amount: null, unit: null }],
  ["接到通知后", { event: "接到通知后", amount: null, unit: null }],
];

it.each(limits)("%s counts from an event", (text, relative) => {
  expect(readCell(text)).toMatchObject({ kind: "relative", relative, recurrence: null, due: null });
});

it("works out the day where the event is itself a day", () => {
  expect(readCell("2021年10月1日起30日内")).toMatchObject({ kind: "dated", due: "2021-10-31" });
  // 8 October is the first working day after the holiday, 9 October a Saturday worked.
  expect(readCell("自2021年9月30日起2个工作日内")).toMatchObject({ kind: "dated", due: "2021-10-09" });
});

it.each(["2021年底前完成，每季度报送进展", "每季度通报，年底前完成", "印发后10日内报方案，12月底前完成"])("%s: the day wins", (text) => {
  expect(readCell(text)).toMatchObject({ kind: "dated", due: "2021-12-31", recurrence: null, relative: null });
});

it.each(["长期坚持，每季度通报", "2021年每季度末", "2021年内每季度1次"])("%s: the repetition wins", (text) => {
  expect(readCell(text)).toMatchObject({ kind: "recurring", recurrence: { every: "quarter" } });
});
