import { textDifference } from "../../../src/ui/state/text-difference";

test.each([
  ["县政局", "县财政局", { start: "县", removed: "", added: "财", end: "政局" }],
  ["2021年9月31日前", "2021年9月30日前", { start: "2021年9月3", removed: "1", added: "0", end: "日前" }],
  ["。。", "。", { start: "。", removed: "。", added: "", end: "" }],
  ["", "全部", { start: "", removed: "", added: "全部", end: "" }],
  ["𠮷田", "𠮷村", { start: "𠮷", removed: "田", added: "村", end: "" }],
  [
    "一二三四五六七八九十甲乙丙丁错戊己庚辛壬癸子丑寅卯辰巳午未",
    "一二三四五六七八九十甲乙丙丁对戊己庚辛壬癸子丑寅卯辰巳午未",
    {
      start: "…三四五六七八九十甲乙丙丁",
      removed: "错",
      added: "对",
      end: "戊己庚辛壬癸子丑寅卯辰巳…",
    },
  ],
])("%j to %j changes in one place", (before, after, difference) => {
  expect(textDifference(before, after)).toEqual(difference);
});
