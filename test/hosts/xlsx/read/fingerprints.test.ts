import { SheetFingerprints } from "../../../../src/hosts/xlsx/read/fingerprint";
import { stylesWith } from "../make-package";
import { readMade } from "./read-made";

const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>';
const styles = stylesWith([14, 31]);

function fingerprint(rows: string, sharedStrings: readonly string[] = ["<t>甲</t>", "<t>乙</t>"], after = ""): string {
  return readMade({ sheets: [{ name: "表", rows, after }], sharedStrings, styles }).fingerprints.get("表") ?? "";
}

describe("the fingerprint of a sheet", () => {
  it("is the same for the same cells", () => {
    expect(fingerprint(cells)).toBe(fingerprint(cells));
    expect(fingerprint(cells)).toMatch(/^[0-9a-f]{16}$/);
  });

  it("is the same where another program numbered the strings anew or wrote formats on blank cells", () => {
    expect(fingerprint(cells.replace("<v>0</v>", "<v>1</v>"), ["<t>乙</t>", "<t>甲</t>"])).toBe(fingerprint(cells));
    expect(fingerprint(cells.replace("</row>", '<c r="C1" s="1"/></row><row r="2" ht="30"/>'))).toBe(fingerprint(cells));
  });

  it.each([
    ["which text", cells.replace("<v>0</v>", "<v>1</v>")],
    ["a number", cells.replace("5", "6")],
    ["a number format", cells.replace('r="B1"', 'r="B1" s="1"')],
    ["a formula in place of a number", cells.replace("<v>5", "<f>2+3</f><v>5")],
    ["the place", cells.replaceAll("B1", "C1")],
    ["the row", cells.replace('r="1"', 'r="2"').replaceAll(/([AB])1/g, "$12")],
    ["the kind", cells.replace('r="B1"', 'r="B1" t="str"')],
    ["a cell more", cells.replace("</row>", "<c><v>1</v></c></row>")],
  ])("changes with %s", (_, rows) => {
    expect(fingerprint(rows)).not.toBe(fingerprint(cells));
  });

  it("changes with a shared string and with a merged area", () => {
    expect(fingerprint(cells, ["<t>丙</t>"])).not.toBe(fingerprint(cells));
    expect(fingerprint(cells, undefined, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>')).not.toBe(fingerprint(cells));
  });

  it("changes with a formula whose result stays", () => {
    const formula = (text: string): string => fingerprint(cells.replace("<v>5", `<f>${text}</f><v>5`));
    expect(formula("2+3")).not.toBe(formula("1+4"));
  });
});

describe("the fingerprints of a workbook", () => {
  it("are worked out once, when they are asked for", () => {
    const asked: string[] = [];
    const fingerprints = new SheetFingerprints();
    for (const name of ["甲", "乙"]) fingerprints.add(name, () => `${name}${asked.push(name)}`);
    expect([fingerprints.size, fingerprints.has("乙"), [...fingerprints.keys()], asked]).toEqual([2, true, ["甲", "乙"], []]);
    expect([fingerprints.get("乙"), fingerprints.get("乙"), fingerprints.get("丙"), asked]).toEqual(["乙1", "乙1", undefined, ["乙"]]);
    expect(new Map(fingerprints)).toEqual(
      new Map([
        ["甲", "甲2"],
        ["乙", "乙1"],
      ]),
    );
    expect([...fingerprints.values()].sort()).toEqual(["乙1", "甲2"]);
    const seen: string[] = [];
    fingerprints.forEach((fingerprint, name) => seen.push(`${name}:${fingerprint}`));
    expect(seen.sort()).toEqual(["乙:乙1", "甲:甲2"]);
  });
});
