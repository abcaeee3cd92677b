import { strFromU8, strToU8 } from "fflate";
import { cutSheet, frameText, rowsHold } from "../../../../src/hosts/xlsx/package/sheet-frame";

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

describe("a worksheet part cut apart", () => {
  it.each([
    [
      "plain",
      '<worksheet><cols/><sheetData><row r="1"><c r="A1"/></row></sheetData><mergeCells/></worksheet>',
      "<worksheet><cols/><sheetData></sheetData><mergeCells/></worksheet>",
      '<row r="1"><c r="A1"/></row>',
    ],
    [
      "with a declaration",
      '<?xml version="1.0"?>\n<worksheet><sheetData><row/></sheetData></worksheet>',
      '<?xml version="1.0"?>\n<worksheet><sheetData></sheetData></worksheet>',
      "<row/>",
    ],
    [
      "with a prefix",
      "<x:worksheet><x:sheetData><x:row/></x:sheetData ><x:a/></x:worksheet>",
      "<x:worksheet><x:sheetData></x:sheetData ><x:a/></x:worksheet>",
      "<x:row/>",
    ],
    [
      "with attributes that hold signs of markup",
      "<worksheet><sheetData a=\">\" b='/>'><row/></sheetData></worksheet>",
      "<worksheet><sheetData a=\">\" b='/>'></sheetData></worksheet>",
      "<row/>",
    ],
    [
      "beside names that begin or end alike",
      "<worksheet><sheetDataX/><mysheetData/><sheetData><row></sheetDataX></row></sheetData></worksheet>",
      "<worksheet><sheetDataX/><mysheetData/><sheetData></sheetData></worksheet>",
      "<row></sheetDataX></row>",
    ],
    ["without any row", "<worksheet><sheetData></sheetData></worksheet>", "<worksheet><sheetData></sheetData></worksheet>", ""],
    [
      "with a comment after the rows",
      "<worksheet><sheetData><row/></sheetData><!-- </sheetData> --></worksheet>",
      "<worksheet><sheetData></sheetData><!-- </sheetData> --></worksheet>",
      "<row/>",
    ],
    [
      "with Chinese",
      "<worksheet><sheetData><c>县财政局</c></sheetData><f>牵头</f></worksheet>",
      "<worksheet><sheetData></sheetData><f>牵头</f></worksheet>",
      "<c>县财政局</c>",
    ],
  ])("%s", (_, xml, frame, rows) => {
    for (const bytes of [strToU8(xml), strToU8(`\uFEFF${xml}`), utf16(xml)]) {
      const cut = cutSheet(bytes, "sheet");
      expect(cut && { frame: cut.frame, rows: strFromU8(cut.rows) }).toEqual({ frame, rows });
    }
  });

  it.each([
    ["the rows close themselves", "<worksheet><sheetData/></worksheet>"],
    ["there are none", "<chartsheet><drawing/></chartsheet>"],
    ["a comment stands before them", "<worksheet><!-- <sheetData> --><sheetData><row/></sheetData></worksheet>"],
    ["a comment stands among them", "<worksheet><sheetData><!-- </sheetData> --><row/></sheetData></worksheet>"],
    ["a CDATA section stands among them", "<worksheet><sheetData><t><![CDATA[</sheetData>]]></t></sheetData></worksheet>"],
    ["an instruction stands before them", "<worksheet><?mso <sheetData>?><sheetData><row/></sheetData></worksheet>"],
    ["they do not end", "<worksheet><sheetData><row/></worksheet>"],
    ["their tag does not end", "<worksheet><sheetData a='>"],
  ])("stays whole where %s", (_, xml) => {
    expect(cutSheet(strToU8(xml), "sheet")).toBeNull();
    expect(frameText(strToU8(xml), "sheet")).toBe(xml);
  });
});

it.each([
  ["a formula", "<row><c><f>A1</f></c></row>", true],
  ["one that says nothing", "<row><c><f/></c></row>", true],
  ["one that shares another's", '<row><c><f t="shared" si="0"/></c></row>', true],
  ["one with a prefix", "<x:row><x:c><x:f>A1</x:f></x:c></x:row>", true],
  ["names that begin or end alike", "<row><c><ff/><rf/><is><t>&lt;f></t></is></c></row>", false],
  ["nothing", "", false],
])("a formula is found, or not, where the rows hold %s", (_, rows, expected) => {
  const cut = cutSheet(strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`), "sheet");
  expect(cut && rowsHold(cut, "f")).toBe(expected);
});
