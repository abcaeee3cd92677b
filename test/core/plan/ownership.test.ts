import fc from "fast-check";
import { ownSheetKey } from "../../../src/core/plan/ownership";
import { escapeAttribute, unescapeMarkup } from "../../../src/hosts/xlsx/apply/markup/escaping";

describe("the key of a generated sheet", () => {
  it("is the unit's own name where that is a usual one", () => {
    expect(ownSheetKey("unit", "县财政局（国资局）")).toBe("unit:县财政局（国资局）");
  });

  it("comes back from a file as it was written, fits into a comment, and differs where units do", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("局".repeat(300), `${"局".repeat(299)}科`, "公\uD842开", "公\uDFB7开"),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [key, otherKey] = [ownSheetKey("unit", one), ownSheetKey("unit", other)];
        expect(unescapeMarkup(escapeAttribute(key))).toBe(key);
        expect(key.length).toBeLessThanOrEqual(255);
        expect(key === otherKey).toBe(one === other);
      }),
      { numRuns: 300 },
    );
  });
});
