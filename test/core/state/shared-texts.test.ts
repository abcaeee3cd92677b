import { fromSharedTexts, withSharedTexts } from "../../../src/core/state/shared-texts";

describe("texts that stand once", () => {
  it.each([
    ["in lists and records", { a: ["县财政局牵头", "县财政局牵头"], b: { 县财政局牵头: 1, c: [null, true, 2.5, ""] } }],
    ["beside texts that look like places in the list", { a: "\u00010", b: "\u00017", c: "县财政局牵头" }],
    ["with every kind of character", ["“引号”\\\n\t", "\ud800", "😀😀😀😀"]],
    ["alone", "县财政局牵头"],
  ])("are where they were, %s", (_, value) => {
    expect(fromSharedTexts(withSharedTexts(value))).toEqual(value);
  });

  it("take their place once", () => {
    const text = "认真落实县委、县政府决策部署";
    expect(withSharedTexts(Array.from({ length: 100 }, () => text)).split(text)).toHaveLength(2);
  });

  it.each(["", "{}", "[]", '["县"]', '[[],"[\\"\\\\u00010\\"]"]', '[["县"],"["]'])("are not made up from %s", (text) => {
    expect(() => fromSharedTexts(text)).toThrow();
  });
});
