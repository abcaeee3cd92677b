import { refusalOf } from "../refusal-of";
import { readMade, readSheetOf } from "./read-made";

const part = "xl/worksheets/sheet1.xml";
const whole = '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>规划</t></is></c></row></sheetData></worksheet>';
const readText = (text: string | Uint8Array) => refusalOf(() => readMade({ sheets: [{ name: "表" }], parts: { [part]: text } }));

describe("a sheet part that is not whole is damaged", () => {
  it("whole, it is read", () => {
    expect(readText(whole)).toBeUndefined();
    expect(readText(`\uFEFF<?xml version="1.0"?><!-- 注 -->\n${whole}\n<!-- 注 -->`)).toBeUndefined();
  });

  it.each(Array.from({ length: whole.length - 1 }, (_, index) => index + 1))("cut off after %i characters", (length) => {
    expect(readText(whole.slice(0, length))).toMatchObject({ id: "damaged", part });
  });

  it.each([
    ["nothing at all", ""],
    ["another root", "<chartsheet/>"],
    ["a second root", `${whole}<worksheet/>`],
    ["text outside the root", `${whole}甲`],
    ["CDATA outside the root", `<![CDATA[甲]]>${whole}`],
    ["an element closed by another's name", whole.replace("</row>", "</rows>")],
    ["elements closed in the wrong order", whole.replace("</is></c>", "</c></is>")],
    ["a closing tag too many", whole.replace("</row>", "</row></row>")],
    ["an attribute without quotes", whole.replace('r="A1"', "r=A1")],
    ["an attribute that never ends", whole.replace('"A1"', '"A1')],
    ["an attribute without a value", whole.replace('r="A1"', "r")],
    ["attributes without a gap", whole.replace('"A1" t', '"A1"t')],
    ["a tag without a name", whole.replace("<is>", "<>")],
    ["a document type", `<!DOCTYPE worksheet>${whole}`],
    ["an entity of its own", whole.replace("规划", "&plan;")],
    ["an ampersand that is none", whole.replace("规划", "甲 & 乙")],
    ["a reference to no character", whole.replace("规划", "&#x110000;")],
    ["a control character", whole.replace("规划", "甲\u0001")],
    ["a comment that never ends", whole.replace("</row>", "<!-- ")],
    ["an instruction that never ends", whole.replace("</row>", "<?x ")],
    ["CDATA that never ends", whole.replace("规划", "<![CDATA[甲")],
    ["damage after the last cell", whole.replace("</worksheet>", "<legacyDrawing></worksheet>")],
  ])("%s", (_, text) => {
    expect(readText(text)).toMatchObject({ id: "damaged", part });
  });

  it("bytes that are no characters", () => {
    expect(readText(new Uint8Array(Buffer.from(whole.replace("规划", "\u00B9\u00E6"), "latin1")))).toMatchObject({ id: "damaged", part });
  });
});

describe("values and places that no sheet has are damage", () => {
  it.each([
    ["a shared string that the file lacks", '<row><c t="s"><v>3</v></c></row>'],
    ["a number that is none", "<row><c><v>甲</v></c></row>"],
    ["an unknown type", '<row><c t="x"><v>1</v></c></row>'],
    ["a row after the last", '<row r="1048577"/>'],
    ["a row before the first", '<row r="0"/>'],
    ["a row that is no number", '<row r="1a"/>'],
    ["a row counted past the last", '<row r="1048576"/><row/>'],
    ["a column after the last", '<row r="1"><c r="XFE1"/></row>'],
    ["a column counted past the last", '<row r="1"><c r="XFD1"/><c/></row>'],
    ["a cell of another row", '<row r="1"><c r="A2"/></row>'],
    ["a cell without a column", '<row r="1"><c r="1"/></row>'],
  ])("%s", (_, rows) => {
    expect(refusalOf(() => readSheetOf(rows))).toMatchObject({ id: "damaged", part });
  });

  it.each([
    ["a merged area after the last row", '<mergeCells><mergeCell ref="A1:B1048577"/></mergeCells>'],
    ["a merged area that is none", '<mergeCells><mergeCell ref="A:B"/></mergeCells>'],
    ["columns after the last", '<cols><col min="1" max="16385"/></cols>'],
    ["columns before the first", '<cols><col min="0" max="1"/></cols>'],
  ])("%s", (_, after) => {
    expect(refusalOf(() => readSheetOf("", { after }))).toMatchObject({ id: "damaged", part });
  });

  it("a sheet that the workbook names and the file lacks", () => {
    expect(refusalOf(() => readMade({ sheets: [{ name: "表" }], parts: { [part]: null } }))).toMatchObject({ id: "damaged", part });
  });
});
