import fc from "fast-check";
import { fitsHighestRow, highestRow, textHeight } from "../../../src/core/plan/text-height";

/** The same measure put plainly, piece by piece: words of Latin letters stay whole, every other character may end a line. */
function plainHeight(text: string, width: number, size: number): number {
  const room = Math.max((width - 6) / 1.04 / size, 1);
  const closing = new Set("，。、；：？！）》」』】〕”’…—,.;:?!)]}%％");
  const emsOf = (piece: string): number =>
    Array.from(piece).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.56 : 1), 0);
  let lines = 0;
  for (const paragraph of text.split(/\r?\n/)) {
    lines++;
    let [used, before] = [0, 0];
    for (const piece of paragraph.match(/[\w'-]+|[^]/gu) ?? []) {
      const ems = emsOf(piece);
      if (used + ems > room && used > 0) {
        lines++;
        used = closing.has(piece) ? before : 0;
      }
      used += ems;
      before = ems;
      const more = Math.ceil(used / room) - 1;
      if (more > 0) [lines, used] = [lines + more, used - more * room];
    }
  }
  return Math.ceil(lines * size * 1.4 + 4);
}

const piece = fc.oneof(
  fc.constantFrom(
    "推进",
    "政务公开",
    "，",
    "。",
    "）",
    "…",
    "\n",
    "\r\n",
    "\r",
    " ",
    "2021年",
    "3.5%",
    "word-by-word",
    "it's",
    "😀",
    "\uD83D",
    "\u2000",
    "é",
  ),
  fc.string({ maxLength: 6, unit: "binary" }),
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const sizes = fc.constantFrom(8, 9, 10.5, 12, 20);

test("any text is as high as it is when measured piece by piece", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 400 }), sizes, (text, width, size) => {
      expect(textHeight(text, width, size)).toBe(plainHeight(text, width, size));
    }),
    { numRuns: 2000 },
  );
});

test("a text is said to fit exactly where it does", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 12 }), fc.integer({ min: 20, max: 300 }), sizes, (parts, width, size) => {
      const text = parts.join("");
      expect(fitsHighestRow(text, width, size)).toBe(textHeight(text, width, size) <= highestRow);
    }),
    { numRuns: 1000 },
  );
});
