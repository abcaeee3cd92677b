import fc from "fast-check";
import { escaped } from "../make-package";
import { readSheetOf } from "./read-made";

/** What a writer makes of a text: characters that XML cannot hold are written as `_xHHHH_`, and so is every underline, for it might start an escape. */
function xstring(text: string): string {
  const unit = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  // Lone surrogates are matched by themselves under the u flag, pairs are not.
  return escaped(text.replace(/[_\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu, unit));
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("_", "x", "0", "0", "D", "5", "F", "&", "<", ">", "]", ";", "\r", "\n", " ", "规", "\uD842", "\uDFB7", "é"),
  }),
);

describe("any text", () => {
  it("comes back from shared and from inline strings as it was written", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), (texts) => {
        const items = texts.map((text) => `<t xml:space="preserve">${xstring(text)}</t>`);
        const shared = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("");
        const inline = items.map((item) => `<c t="inlineStr"><is>${item}</is></c>`).join("");
        const { rows } = readSheetOf(`<row>${shared}</row><row>${inline}</row>`, { sharedStrings: items });
        for (const row of [0, 1]) expect(texts.map((_, column) => rows[row]?.[column]?.text ?? "")).toEqual(texts);
      }),
    );
  });
});
