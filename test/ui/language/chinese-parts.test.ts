import fc from "fast-check";
import { chineseParts, hasChinese } from "../../../src/ui/language/chinese-parts";

/** The text with its Chinese parts in square brackets. */
const shown = (text: string): string =>
  chineseParts(text)
    .map(({ text: part, isChinese }) => (isChinese ? `⟦${part}⟧` : part))
    .join("");

it.each([
  ["Read 32 tasks, 15 units.", "Read 32 tasks, 15 units."],
  ["", ""],
  ["县财政局", "⟦县财政局⟧"],
  ['Sheet "任务分解" · header in row 3', 'Sheet "⟦任务分解⟧" · header in row 3'],
  // The comma between two units is the list's, the one inside a name is the name's.
  ["县财政局, 县教育局", "⟦县财政局⟧, ⟦县教育局⟧"],
  ["各县（市、区）人民政府", "⟦各县（市、区）人民政府⟧"],
  // Digits that count a Chinese word are read with it; those of an address, or of a count in the sentence, are not.
  ['C4 "2021年9月30日前" is past', 'C4 "⟦2021年9月30日前⟧" is past'],
  ["C4县", "C4⟦县⟧"],
  ["6 项", "6 ⟦项⟧"],
  ["完成率100%以上 in F4", "⟦完成率100%以上⟧ in F4"],
  ["Put 单位, 简称/别名 and 排序", "Put ⟦单位⟧, ⟦简称/别名⟧ and ⟦排序⟧"],
  // Wide punctuation alone is no Chinese.
  ["Date done：none，or later", "Date done：none，or later"],
  ["text-halfwidth “,” beside 政府", "text-halfwidth “,” beside ⟦政府⟧"],
  // Characters beyond the first plane.
  ["the unit 𠮷田局 is new", "the unit ⟦𠮷田局⟧ is new"],
])("%s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it("leaves no Chinese character outside, and loses nothing", () => {
  const characters = fc.constantFrom(...'县局年，、（）　０ aZ9.-/“”"…\n\ud842', "𠮷", "C4", "100%");
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const parts = chineseParts(text);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(parts.filter(({ isChinese, text: part }) => hasChinese(part) !== isChinese)).toEqual([]);
    }),
  );
});

it.each([
  ["digits", "1"],
  ["wide commas", "，"],
  ["digits after one character", "年1"],
  ["quotation marks", "“"],
])("takes one step for each of many %s", (_, piece) => {
  // A search that began anew at every place would take hours.
  const text = `年${piece.repeat(1_000_000)}a`;
  expect(
    chineseParts(text)
      .map((part) => part.text)
      .join(""),
  ).toHaveLength(text.length);
});
