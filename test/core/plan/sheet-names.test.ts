import fc from "fast-check";
import { sheetNames } from "../../../src/core/plan/sheet-names";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";

const names = (wishes: readonly string[], taken: readonly string[] = []): string[] => sheetNames(wishes, taken, sheetWords.sheetNames);

describe("names of generated sheets", () => {
  it.each<[wish: string, name: string]>([
    ["县财政局", "县财政局"],
    ["财政/税务[组]", "财政-税务-组-"],
    ["财政：税务？＊", "财政-税务--"],
    ["'财政局'", "财政局"],
    ["  ", "未命名"],
    ["", "未命名"],
    ["History", "History（2）"],
    ["ｈｉｓｔｏｒｙ", "ｈｉｓｔｏｒｙ（2）"],
    ["历史记录", "历史记录（2）"],
    ["局".repeat(40), "局".repeat(31)],
    [`${"局".repeat(30)}𠮷`, "局".repeat(30)],
    [`${"局".repeat(30)}'末`, "局".repeat(30)],
    ["公\uD842开", "公-开"],
    ["公\uFFFF开\u0000", "公-开-"],
  ])("%j becomes %j", (wish, name) => {
    expect(names([wish])).toEqual([name]);
  });

  it("numbers names that are taken, whatever their case and width", () => {
    expect(names(["总览", "ABC局", "abc局", "ＡＢＣ局"], ["总览"])).toEqual(["总览（2）", "ABC局", "abc局（2）", "ＡＢＣ局（3）"]);
  });

  it("keeps the number where the name had to be cut", () => {
    const long = "局".repeat(40);
    expect(names([long, long])).toEqual(["局".repeat(31), `${"局".repeat(28)}（2）`]);
  });

  it("gives legal and unique names to any wishes", () => {
    const wish = fc.oneof(
      fc.string({ unit: "binary", maxLength: 50 }),
      fc.constantFrom("总览", "History", "局", "'", "［", "ＡＢＣ", "abc"),
    );
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 20 }), fc.array(fc.constantFrom("总览", "局", "ABC")), (wishes, taken) => {
        const given = names(wishes, taken);
        expect(given).toHaveLength(wishes.length);
        for (const name of given) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\［］：＊？／＼]|^'|'$|^history$|^历史记录$/i);
          expect(name).not.toMatch(/[\p{Cs}\p{Cc}\uFFFE\uFFFF]/u);
        }
        const folded = [...taken.filter((each, index) => taken.indexOf(each) === index), ...given].map((name) =>
          name.normalize("NFKC").toLowerCase(),
        );
        expect(new Set(folded).size).toBe(folded.length);
      }),
      { numRuns: 200 },
    );
  });
});
