import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { nodeCompression } from "../../../src/entry/cli/node-compression";
import { portableCompression } from "../../../src/hosts/xlsx/package/compression";
import { inflateEntry, readZipEntries } from "../../../src/hosts/xlsx/package/zip-entries";
import { refusalOf } from "../../hosts/xlsx/refusal-of";

const entryOf = (content: Uint8Array) => {
  const [entry] = readZipEntries(zipSync({ "a.xml": content }));
  if (!entry) throw new Error("no entry");
  return entry;
};

describe("Node's own zlib", () => {
  it("reads what the portable one reads", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
        const entry = entryOf(content);
        expect(new Uint8Array(inflateEntry(entry, nodeCompression))).toEqual(inflateEntry(entry, portableCompression));
      }),
    );
  });

  const entry = entryOf(strToU8("公开年度预算。".repeat(200)));
  const half = entry.compressed.subarray(0, entry.compressed.length >> 1);

  it.each([
    ["cut off", { ...entry, compressed: half }],
    ["longer than the zip says", { ...entry, size: entry.size - 1 }],
    ["shorter than the zip says", { ...entry, size: entry.size + 1 }],
    ["not what the checksum says", { ...entry, crc: entry.crc ^ 1 }],
    ["no deflated bytes", { ...entry, compressed: new Uint8Array(half.length).fill(0xff) }],
  ])("refuses content that is %s, as the portable one does", (_, damaged) => {
    for (const compression of [nodeCompression, portableCompression]) {
      expect(refusalOf(() => inflateEntry(damaged, compression))).toMatchObject({ id: "damaged", part: "a.xml" });
    }
  });
});
