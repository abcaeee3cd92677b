import { strToU8, zipSync } from "fflate";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { inflateEntry, readZipEntries } from "../../../../src/hosts/xlsx/package/zip-entries";
import { makePackage, makeParts } from "../make-package";
import { refusalOf } from "../refusal-of";
import { type BuiltEntry, buildZip } from "./build-zip";

const content = strToU8("一、紧扣“十四五”开好局");
const entry = { name: "a.xml", content };

describe("every kind of zip that programs write is read", () => {
  it.each<[string, Uint8Array]>([
    ["stored", buildZip([entry])],
    ["deflated", zipSync({ "a.xml": content })],
    ["with data descriptors", buildZip([{ ...entry, dataDescriptor: true }])],
    ["zip64", buildZip([{ ...entry, zip64: true }], { zip64: true })],
    ["with something before it", new Uint8Array([...strToU8("#!/bin/sh\n"), ...buildZip([entry])])],
    ["zip64 with something before it", new Uint8Array([...strToU8("#!/bin/sh\n"), ...buildZip([entry], { zip64: true })])],
    ["with something behind it", new Uint8Array([...buildZip([entry]), 0, 0, 0])],
  ])("%s", (_, bytes) => {
    const entries = readZipEntries(bytes);
    expect(entries.map(({ name }) => name)).toEqual(["a.xml"]);
    expect(entries.map((entry) => inflateEntry(entry))).toEqual([content]);
  });

  it("gives the entry as it stands in the zip", () => {
    const [deflated] = readZipEntries(zipSync({ "表.xml": [content, { level: 9, mtime: new Date(2021, 9, 15, 8, 30, 0) }] }));
    expect(deflated).toMatchObject({ name: "表.xml", method: 8, size: content.length });
    // DOS date: years since 1980, month, day; DOS time: hours, minutes, seconds / 2.
    expect(deflated?.modified).toBe((((2021 - 1980) << 25) | (10 << 21) | (15 << 16) | (8 << 11) | (30 << 5)) >>> 0);
    expect(deflated?.nameBytes).toEqual(strToU8("表.xml"));
  });

  it("keeps folders among the entries but not among the parts", () => {
    const pkg = openPackage(zipSync({ "xl/": new Uint8Array(), ...makeParts({ sheets: [{ name: "表" }] }) }));
    expect(pkg.entries.map(({ name }) => name)).toContain("xl/");
    expect(pkg.partNames).not.toContain("xl/");
  });

  it("reads names with backslashes and a leading slash as part names", () => {
    const parts = makeParts({ sheets: [{ name: "表" }] });
    const entries = Object.entries(parts).map(([name, part]) => ({ name: `\\${name.replaceAll("/", "\\")}`, content: part }));
    const pkg = openPackage(buildZip(entries));
    expect(pkg.partNames).toEqual(Object.keys(parts));
  });
});

describe("a zip that lies is refused", () => {
  const inflateAll = (entries: readonly BuiltEntry[]) =>
    refusalOf(() => readZipEntries(buildZip(entries)).map((entry) => inflateEntry(entry)));

  it.each<[string, readonly BuiltEntry[], string]>([
    ["a wrong checksum", [{ ...entry, statedCrc: 1 }], "damaged"],
    ["a size that is too small", [{ ...entry, statedSize: content.length - 1 }], "damaged"],
    ["a size that is too large", [{ ...entry, statedSize: content.length + 1 }], "damaged"],
    ["content that is no deflate stream", [{ ...entry, content: new Uint8Array(40).fill(255), method: 8 }], "damaged"],
    ["a method other than stored and deflated", [{ ...entry, method: 12 }], "damaged"],
    ["a place outside the file", [{ ...entry, statedOffset: 1e6 }], "damaged"],
    ["two entries in the same place", [entry, { ...entry, name: "b.xml", statedOffset: 0 }], "damaged"],
    ["a password on an entry", [{ ...entry, flags: 1 }], "encrypted"],
    ["a size no deflate stream of that length can have", [{ ...entry, method: 8, statedSize: content.length * 2000 }], "damaged"],
  ])("%s", (_, entries, id) => {
    expect(inflateAll(entries)?.id).toBe(id);
  });

  it("a part larger than 400 MB is too large, and is not inflated", () => {
    expect(inflateAll([{ ...entry, statedSize: 400 * 2 ** 20 + 1 }])).toEqual({ id: "too-large", part: "a.xml", limit: 400 * 2 ** 20 });
  });

  it.each(["../a.xml", "xl/../../a.xml", "xl//a.xml", "C:/a.xml", "./a.xml", "..\\a.xml"])("a part named %s", (name) => {
    expect(refusalOf(() => openPackage(buildZip([{ name, content }])))).toMatchObject({ id: "damaged" });
  });

  it("a part that stands twice, though in other letter case", () => {
    const bytes = buildZip([entry, { ...entry, name: "A.xml" }]);
    expect(refusalOf(() => openPackage(bytes))).toMatchObject({ id: "damaged", part: "A.xml" });
  });

  it.each([22, 40, 60, 100])("a directory with its first bytes from the end cut short by %i bytes", (length) => {
    const bytes = makePackage({ sheets: [{ name: "表" }] });
    const end = bytes.slice(bytes.length - 22);
    expect(refusalOf(() => openPackage(new Uint8Array([...bytes.subarray(0, bytes.length - 22 - length), ...end])))).toMatchObject({
      id: "damaged",
    });
  });
});
