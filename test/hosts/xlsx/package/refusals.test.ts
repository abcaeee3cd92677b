import { strToU8, zipSync } from "fflate";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { contentTypes, makePackage, makeParts, plainWorkbookType, relationships } from "../make-package";
import { refusalOf } from "../refusal-of";

const sheets = [{ name: "表" }];

/** A compound file of three sectors of 512 bytes: header, allocation table, and a directory with one stream besides the root (MS-CFB). */
function compoundFile(stream: string): Uint8Array {
  const file = Buffer.alloc(512 * 3);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file, 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xfffffffe, 512 + 4);
  ["Root Entry", stream].forEach((name, index) => {
    file.write(name, 1024 + index * 128, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, 1024 + index * 128 + 64);
  });
  return new Uint8Array(file);
}

describe("a file that is no workbook this add-in can read is refused by what it is", () => {
  const workbook = makePackage({ sheets });
  const withType = (type: string): Uint8Array => makePackage({ sheets, parts: { "[Content_Types].xml": contentTypes(type) } });
  const document = zipSync({
    "[Content_Types].xml": strToU8(contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
    "_rels/.rels": strToU8(relationships([["r1", "officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": strToU8("<document/>"),
  });
  const strict = makePackage({
    sheets,
    parts: {
      "_rels/.rels": relationships([["r1", "officeDocument", "xl/workbook.xml"]]).replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/",
        "http://purl.oclc.org/ooxml/officeDocument/",
      ),
      "xl/workbook.xml": '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" conformance="strict"/>',
    },
  });

  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "empty-file"],
    ["plain text", strToU8("序号,具体任务\n1,公开规划\n"), "not-a-workbook"],
    ["one byte", new Uint8Array([0x50]), "not-a-workbook"],
    ["an empty zip", zipSync({}), "not-a-workbook"],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("hello") }), "not-a-workbook"],
    ["a Word document", document, "not-a-workbook"],
    ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
    ["an old .doc", compoundFile("WordDocument"), "not-a-workbook"],
    [".xlsb", withType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "binary-format"],
    ["Strict Open XML", strict, "strict-format"],
    ["the first half of a workbook", workbook.subarray(0, workbook.length / 2), "damaged"],
    ["all but the last bytes of a workbook", workbook.subarray(0, workbook.length - 4), "damaged"],
  ])("%s", (_, bytes, id) => {
    expect(refusalOf(() => openPackage(bytes))?.id).toBe(id);
  });

  it.each(["Workbook", "Book"])("a compound file with the stream %s is the old .xls", (stream) => {
    expect(refusalOf(() => openPackage(compoundFile(stream)))).toEqual({ id: "old-format", extension: ".xls" });
  });

  it("a compound file that ends after its header is damaged", () => {
    expect(refusalOf(() => openPackage(compoundFile("Workbook").subarray(0, 512)))?.id).toBe("damaged");
  });

  it("names the workbook part where it is missing", () => {
    const bytes = makePackage({ sheets, parts: { "xl/workbook.xml": null } });
    expect(refusalOf(() => openPackage(bytes))).toEqual({ id: "damaged", part: "xl/workbook.xml", detail: "it is missing" });
  });

  it.each([
    ["an entity bomb", '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>'],
    ["a part that ends too early", "<workbook><sheets>"],
    ["an unknown entity", "<workbook>&nbsp;</workbook>"],
  ])("names the part that has %s", (_, text) => {
    const bytes = makePackage({ sheets, parts: { "xl/workbook.xml": text } });
    expect(refusalOf(() => openPackage(bytes))).toMatchObject({ id: "damaged", part: "xl/workbook.xml" });
  });
});

describe("a workbook that can be read", () => {
  it.each([
    [plainWorkbookType, false],
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", false],
    ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", true],
    ["application/vnd.ms-excel.template.macroEnabled.main+xml", true],
  ])("of type %s: macros %s", (type, macros) => {
    const pkg = openPackage(makePackage({ sheets, parts: { "[Content_Types].xml": contentTypes(type) } }));
    expect([pkg.macros, pkg.signed, pkg.workbookPart]).toEqual([macros, false, "xl/workbook.xml"]);
  });

  it("says that it is signed", () => {
    const rels = relationships([["r1", "officeDocument", "xl/workbook.xml"]]).replace(
      "</Relationships>",
      '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const bytes = makePackage({ sheets, parts: { "_rels/.rels": rels, "_xmlsignatures/origin.sigs": "" } });
    expect(openPackage(bytes).signed).toBe(true);
  });

  it("finds parts without regard to upper and lower case", () => {
    const { "xl/workbook.xml": workbook, ...parts } = makeParts({ sheets });
    const pkg = openPackage(zipSync({ ...parts, "XL/Workbook.xml": workbook ?? new Uint8Array() }));
    expect([pkg.workbookPart, pkg.has("xl/WORKBOOK.xml"), pkg.has("xl/other.xml")]).toEqual(["XL/Workbook.xml", true, false]);
  });

  it.each<[string, (text: string) => Buffer]>([
    ["UTF-8 with a byte order mark", (text) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, little end first", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, big end first", (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
  ])("decodes %s", (_, encode) => {
    const pkg = openPackage(makePackage({ sheets, parts: { "docProps/note.xml": new Uint8Array(encode("<a>规划</a>")) } }));
    expect(pkg.text("docProps/note.xml")).toBe("<a>规划</a>");
  });

  it("does not guess at bytes that are no text", () => {
    const pkg = openPackage(makePackage({ sheets, parts: { "docProps/note.xml": new Uint8Array([0x3c, 0x61, 0xb9, 0xe6]) } }));
    expect(refusalOf(() => pkg.text("docProps/note.xml"))).toMatchObject({ id: "damaged", part: "docProps/note.xml" });
  });
});

describe("relationships", () => {
  it.each([
    ["relative to the folder of the source", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["absolute", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["with steps upwards", "../xl/./worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["with backslashes", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["in other letter case", "Worksheets/Sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["with escaped characters", "worksheets/sheet%31.xml", "xl/worksheets/sheet1.xml"],
    ["to a part that is missing", "worksheets/sheet9.xml", "xl/worksheets/sheet9.xml"],
  ])("%s", (_, target, part) => {
    const bytes = makePackage({ sheets, parts: { "xl/_rels/workbook.xml.rels": relationships([["s1", "worksheet", target]]) } });
    expect(openPackage(bytes).relationshipsOf("xl/workbook.xml")).toEqual([
      {
        id: "s1",
        type: "worksheet",
        typeUri: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
        target: part,
        external: false,
      },
    ]);
  });

  it("to something outside keep their address", () => {
    const link = relationships([["h1", "hyperlink", "file:///D:\\表.xlsx#A1"]]).replace("/></", ' TargetMode="External"/></');
    const pkg = openPackage(makePackage({ sheets, parts: { "xl/worksheets/_rels/sheet1.xml.rels": link } }));
    expect(pkg.relationshipsOf("xl/worksheets/sheet1.xml")).toMatchObject([{ target: "file:///D:\\表.xlsx#A1", external: true }]);
    expect(pkg.relationshipsOf("xl/styles.xml")).toEqual([]);
  });
});
