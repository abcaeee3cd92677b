import { unzipSync } from "fflate";
import {
  type PackedPart,
  changesPackedAtOnce,
  packPart,
  writePackage,
} from "../../../../src/hosts/xlsx/apply/package-changes/write-package";
import { readZipEntries } from "../../../../src/hosts/xlsx/package/zip-entries";
import { minimalParts, minimalWorkbook } from "../../../contract/minimal-workbook";

const none = { changed: new Map<string, PackedPart>(), removed: new Set<string>(), added: new Map<string, PackedPart>() };
const entries = readZipEntries(minimalWorkbook());
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("writing the zip", () => {
  it("keeps all entries, their order and their bytes", () => {
    const written = readZipEntries(writePackage(entries, none));
    expect(written.map(({ name }) => name)).toEqual(Object.keys(minimalParts));
    expect(written).toEqual(entries);
  });

  it("writes sizes before the data where they followed it", () => {
    const streamed = entries.map((entry) => ({ ...entry, flags: entry.flags | 8 }));
    expect(readZipEntries(writePackage(streamed, none)).map(({ flags }) => flags & 8)).toEqual(entries.map(() => 0));
  });

  it("changes in place, removes, and appends, whatever the case of the name", () => {
    const changes = {
      changed: new Map([["xl/workbook.xml", packPart(bytes("改"))]]),
      removed: new Set(["xl/worksheets/sheet1.xml"]),
      added: new Map([["xl/新.xml", packPart(bytes("新"))]]),
    };
    const upper = entries.map((entry) => (entry.name === "xl/workbook.xml" ? { ...entry, name: "XL\\Workbook.xml" } : entry));
    const written = unzipSync(writePackage(upper, changesPackedAtOnce(changes)));
    expect(Object.keys(written)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/新.xml",
    ]);
    expect(written["xl/workbook.xml"]).toEqual(bytes("改"));
    expect(written["xl/新.xml"]).toEqual(bytes("新"));
  });

  it("gives new entries the first day that the format knows", () => {
    const written = readZipEntries(writePackage([], changesPackedAtOnce({ ...none, added: new Map([["a", packPart(bytes("a"))]]) })));
    // Year 0 (1980) in the high 7 bits, month 1, day 1; no time.
    expect(written[0]?.modified).toBe(((0 << 9) | (1 << 5) | 1) << 16);
  });
});
