import fc from "fast-check";
import { MarkupBytes } from "../../../../../src/hosts/xlsx/apply/markup/markup-bytes";
import { NumberedBytes } from "../../../../../src/hosts/xlsx/apply/markup/numbered-bytes";

const decoder = new TextDecoder();

function textOf(markup: MarkupBytes): string {
  return decoder.decode(markup.view());
}

describe("markup in bytes", () => {
  it("is the text that was added, in UTF-8", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "<", "é", "县", "𠮷", " ", "0"), maxLength: 80 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const markup = new MarkupBytes();
        for (const each of texts) markup.add(each);
        expect(textOf(markup)).toBe(texts.join(""));
      }),
    );
  });

  it.each([0, 1, 9, 10, 99, 100, 1_048_576, 2_147_483_647])("writes the number %d", (number) => {
    const markup = new MarkupBytes();
    markup.addNumber(number);
    expect(textOf(markup)).toBe(String(number));
  });

  it("grows as far as it must", () => {
    const markup = new MarkupBytes();
    const piece = "责任分解表".repeat(9_000);
    for (let count = 0; count < 5; count++) markup.add(piece);
    expect(textOf(markup)).toBe(piece.repeat(5));
  });

  it.each([1, 12, 13, 400])("copies %d bytes", (length) => {
    const markup = new MarkupBytes();
    markup.add("前");
    markup.addBytes(new TextEncoder().encode("x".repeat(length)));
    markup.add("后");
    expect(textOf(markup)).toBe(`前${"x".repeat(length)}后`);
  });

  it("leaves what it handed over alone until that is given back", () => {
    const markup = new MarkupBytes();
    markup.add("第一张");
    const first = markup.handOver();
    markup.add("第二张");
    const second = markup.handOver();
    expect(decoder.decode(first)).toBe("第一张");
    markup.giveBack(first);
    markup.add("第三张表");
    expect(decoder.decode(second)).toBe("第二张");
    markup.handOver();
    // The room of the first was free: it is the one that is used again.
    markup.add("甲");
    expect(decoder.decode(second)).toBe("第二张");
    expect(textOf(markup)).toBe("甲");
  });

  it("takes back what was added last", () => {
    const markup = new MarkupBytes();
    markup.add("留");
    const { size } = markup;
    markup.add("去");
    markup.shorten(size);
    expect(textOf(markup)).toBe("留");
  });
});

/** Keeps `<r n><c n>…` of one row. */
function kept(bytes: NumberedBytes, pieces: readonly string[], number: number): number {
  const markup = new MarkupBytes();
  pieces.forEach((piece, index) => {
    if (index > 0) markup.addNumberToChange(number);
    markup.add(piece);
  });
  return bytes.keep(markup.view(), markup.places, String(number).length);
}

describe("bytes kept for another number", () => {
  it.each([
    ["one piece, no number", ["县"], 7, 12, "县"],
    ["a number at the start", ["", "尾"], 7, 12, "12尾"],
    ["a longer number", ["头", "中", "尾"], 9, 1_048_576, "头1048576中1048576尾"],
    ["a shorter number", ["头", "尾"], 123_456, 1, "头1尾"],
    ["nothing at all", [""], 1, 2, ""],
  ])("%s", (_, pieces, before, after, expected) => {
    const bytes = new NumberedBytes();
    const place = kept(bytes, pieces, before);
    const markup = new MarkupBytes();
    markup.addNumbered(bytes, place, after);
    expect(textOf(markup)).toBe(expected);
  });

  it("stay apart over several arrays", () => {
    const bytes = new NumberedBytes();
    // 60 pieces of 300,000 bytes do not fit into one array of 4 MB.
    const places = Array.from({ length: 60 }, (_, index) => kept(bytes, [`${index}:`, "字".repeat(100_000)], 5));
    places.forEach((place, index) => {
      const markup = new MarkupBytes();
      markup.addNumbered(bytes, place, 88);
      expect(textOf(markup)).toBe(`${index}:88${"字".repeat(100_000)}`);
    });
  });

  it("are not looked for where nothing is kept", () => {
    expect(() => {
      new MarkupBytes().addNumbered(new NumberedBytes(), 0, 1);
    }).toThrow(RangeError);
  });
});
