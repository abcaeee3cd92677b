import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import path from "node:path";
import { inputOf } from "./input-of";
import { mutateState } from "./mutate-state";
import { type Original, originals } from "./originals";
import { Random } from "./random";
import { survive } from "./survive";

jest.setTimeout(60_000);

let all: readonly Original[];
beforeAll(async () => {
  all = await originals(path.join(__dirname, "../fixtures"));
});

/** A workbook with a part changed by hand as a fuzz run had changed it. */
function changed(name: string, part: string, change: (text: string) => string): Uint8Array {
  const original = all.find((each) => each.name === name);
  const parts = unzipSync(original?.bytes ?? new Uint8Array());
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const small = "two small tables";

describe("what fuzz runs have found stays mended", () => {
  it.each<[string, string, string, (text: string) => string, string]>([
    [
      "a stranger among the sheets of the workbook",
      small,
      "xl/workbook.xml",
      (text) => text.replace("</sheets>", '<mergeCell ref="C4:C6"/></sheets>'),
      "written",
    ],
    [
      "a stranger in the place of a cell format: later cells name a format that the file lacks",
      small,
      "xl/styles.xml",
      (text) => text.replace('<xf numFmtId="0"/>', '<numFmt numFmtId="9" formatCode="0"/>'),
      "written",
    ],
    [
      "a cell of a format far beyond the last",
      small,
      "xl/worksheets/sheet1.xml",
      (text) => text.replace('s="1"', 's="4294967295"'),
      "written",
    ],
    [
      "an array formula that begins elsewhere, over the whole sheet",
      small,
      "xl/worksheets/sheet1.xml",
      (text) => text.replace("<f>A4+1</f>", '<f t="array" ref="A1:XFD1048576">1</f>'),
      "refused: damaged",
    ],
    [
      "a cell inside a cell, with an array formula over the whole sheet: no reader sees it",
      small,
      "xl/worksheets/sheet1.xml",
      (text) => text.replace("<f>A4+1</f>", '<c t="str"><f t="array" ref="A1:XFD1048576">1</f><v>x</v></c>'),
      "written",
    ],
    [
      "a formula inside the value of a cell: no reader sees it",
      "tables/chizhou.xlsx",
      "xl/worksheets/sheet1.xml",
      (text) => text.replace("<v>6</v>", '<v>6<f t="shared" si="0">A1</f></v>'),
      "written",
    ],
    [
      "the end of the cells as mere text between the formats of a word, which a fix takes along into the sheet",
      "tables/jiangmen.xlsx",
      "xl/sharedStrings.xml",
      (text) => text.replaceAll('<family val="1"/>', '<![CDATA[</sheetData>]]><family val="1"/>'),
      "written",
    ],
    [
      "properties of the document that break off, which nothing reads before all traces go",
      "tables/chizhou.xlsx",
      "docProps/app.xml",
      (text) => text.slice(0, text.indexOf("<Properties") + 9),
      "refused: damaged",
    ],
    [
      "a remembered sheet without its print",
      "marked and summed up",
      "customXml/item1.xml",
      (text) => text.replaceAll('"print":', '"prince":'),
      "written",
    ],
  ])("%s", async (_, name, part, change, end) => {
    expect(await survive(changed(name, part, change))).toContain(end);
  });

  it("words of ours in a font of the office's own text, which a fix carries from the shared strings to the sheet", async () => {
    const { name, bytes } = inputOf(30056, all);
    expect(name).toBe("tables/chizhou.xlsx");
    expect(strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain(
      '<family val="urn:responsibility-table:state:1"/>',
    );
    expect(await survive(bytes)).toContain("written");
  });

  it.each(Array.from({ length: 6 }, (_, index) => index))("a remembered value of another kind, %i", async (seed) => {
    const bytes = changed("marked and summed up", "customXml/item1.xml", (text) => {
      for (let next = seed * 100; ; next++) {
        const mutated = mutateState(text, new Random(next));
        if (mutated !== text) return mutated;
      }
    });
    expect(await survive(bytes)).toContain("written");
  });
});
