import { textHeight } from "../../../src/core/plan/text-height";

describe("the height of wrapped text", () => {
  // 10 pt type: a line is 14 pt, and 4 pt are added once. 110 pt leave 104 pt, which hold ten full-width characters.
  it.each<[text: string, lines: number]>([
    ["", 1],
    ["县财政局", 1],
    ["一二三四五六七八九十", 1],
    ["一二三四五六七八九十一", 2],
    ["一二三\n四五六", 2],
    ["一二三\r\n\r\n四五六", 3],
    // The full stop may not begin a line and takes the tenth character with it.
    ["一二三四五六七八九十。", 2],
    ["abcdefghijabcdefg", 1],
    ["a".repeat(40), 3],
  ])("%j takes %i lines", (text, lines) => {
    expect(textHeight(text, 110, 10)).toBe(lines * 14 + 4);
  });

  it("is finite in a column narrower than a character", () => {
    expect(textHeight("一二三", 2, 10)).toBe(3 * 14 + 4);
  });
});
