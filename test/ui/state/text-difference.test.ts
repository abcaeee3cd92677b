import { textDifference } from "../../../src/ui/state/text-difference";

/** [goes] and {comes}. */
function drawn(before: string, after: string): string {
  return textDifference(before, after)
    .map(({ id, text }) => ({ same: text, removed: `[${text}]`, added: `{${text}}` })[id])
    .join("");
}

test.each([
  ["县政局", "县财政局", "县{财}政局"],
  ["2021年9月31日前", "2021年9月30日前", "2021年9月3[1]{0}日前"],
  ["。。", "。", "。[。]"],
  ["", "全部", "{全部}"],
  ["全部", "", "[全部]"],
  ["甲", "乙", "[甲]{乙}"],
  ["𠮷田", "𠮷村", "𠮷[田]{村}"],
  ["一样", "一样", "一样"],
  [
    "一二三四五六七八九十甲乙丙丁错戊己庚辛壬癸子丑寅卯辰巳午未",
    "一二三四五六七八九十甲乙丙丁对戊己庚辛壬癸子丑寅卯辰巳午未",
    "…三四五六七八九十甲乙丙丁[错]{对}戊己庚辛壬癸子丑寅卯辰巳…",
  ],
])("%j to %j changes in one place", (before, after, difference) => {
  expect(drawn(before, after)).toBe(difference);
});

test.each([
  ["做好村(居)务公开和村(居)民自治。", "做好村（居）务公开和村（居）民自治。", "做好村[(居)]{（居）}务公开和村[(居)]{（居）}民自治。"],
  ["县直各部门，\n各乡镇人民政府,县医院", "县直各部门、各乡镇人民政府、县医院", "县直各部门[，\n]{、}各乡镇人民政府[,]{、}县医院"],
  // What is the same in between is shortened like what stands around.
  [
    "头;一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十;尾",
    "头；一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十；尾",
    "头[;]{；}一二三四五六七八九十一二…九十一二三四五六七八九十[;]{；}尾",
  ],
  // Fewer than four characters in a row are the same by chance.
  ["甲县人民乙", "丙县人民丁", "[甲县人民乙]{丙县人民丁}"],
])("%j to %j changes in several places", (before, after, difference) => {
  expect(drawn(before, after)).toBe(difference);
});

test("what is struck through and what stays are the text before; what stays and what comes, the text after", () => {
  const texts = ["县政局", "1．县(市)局，医院。", "", "县（市）局、医院", "1.县（市）财政局"];
  for (const before of texts)
    for (const after of texts) {
      const pieces = textDifference(before, after);
      const without = (id: string): string => pieces.flatMap((piece) => (piece.id === id ? [] : [piece.text])).join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }
});

test("two long texts that have little in common take no longer than others", () => {
  const [before, after] = ["甲乙".repeat(16_000), "丙丁".repeat(16_000)];
  expect(textDifference(before, after)).toEqual([
    { id: "removed", text: before },
    { id: "added", text: after },
  ]);
});
