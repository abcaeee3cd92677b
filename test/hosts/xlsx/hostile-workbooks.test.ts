import { zipSync } from "fflate";
import { survive } from "../../fuzz/survive";
import { type MadeWorkbook, makePackage, makeParts, relationships, stylesWith } from "./make-package";

jest.setTimeout(60_000);

const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const table = [
  `<row r="1">${text("A1", "序号")}${text("B1", "工作任务")}${text("C1", "责任单位")}${text("D1", "完成时限")}</row>`,
  `<row r="2"><c r="A2"><v>1</v></c>${text("B2", "公开规划")}${text("C2", "县财政局")}${text("D2", "2021年9月底前")}</row>`,
  `<row r="3"><c r="A3"><v>2</v></c>${text("B3", "整治环境。")}${text("C3", "县教育局")}${text("D3", "持续推进")}</row>`,
].join("");
const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");
const withTable = (
  rows: string,
  rest: { readonly before?: string; readonly after?: string } = {},
  more: Omit<MadeWorkbook, "sheets"> = {},
): Uint8Array => makePackage({ sheets: [{ name: "表", rows: table + rows, ...rest }], ...more });
const withPart = (part: string, content: string): Uint8Array => withTable("", {}, { parts: { [part]: content } });
const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const sheetPart = "xl/worksheets/sheet1.xml";

/** Each ends: worked on in full, or refused with a sentence that says what to do. None hangs, none takes the memory. */
const cases: readonly (readonly [name: string, make: () => Uint8Array, end: string])[] = [
  [
    "a cell in the last row and column",
    () => withTable('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { before: '<dimension ref="A1:XFD1048576"/>' }),
    "written",
  ],
  [
    "rows that reach to the last column, more cells than are worked on",
    () => withTable(repeated(800, (index) => `<row r="${index + 9}"><c r="XFD${index + 9}"><v>1</v></c></row>`)),
    "refused: over-limit",
  ],
  [
    "50,000 blank formatted rows",
    () =>
      withTable(
        repeated(50_000, (index) => `<row r="${index + 9}" s="1" customFormat="1"><c r="A${index + 9}" s="1"/></row>`),
        {},
        { styles: stylesWith(["@"]) },
      ),
    "written",
  ],
  [
    "5,000 merged areas",
    () =>
      withTable("", {
        after: `<mergeCells>${repeated(5_000, (index) => `<mergeCell ref="F${index * 2 + 1}:G${index * 2 + 2}"/>`)}</mergeCells>`,
      }),
    "written",
  ],
  [
    "1,000 merged areas over one another",
    () =>
      withTable("", {
        after: `<mergeCells>${repeated(1_000, (index) => `<mergeCell ref="A1:${"ABCD"[index % 4] ?? ""}${(index % 9) + 2}"/>`)}</mergeCells>`,
      }),
    "refused: no-table",
  ],
  [
    "every column hidden 16,384 times",
    () => withTable("", { before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_384)}</cols>` }),
    "written",
  ],
  [
    "more column settings than columns",
    () => withTable("", { before: `<cols>${'<col min="1" max="1"/>'.repeat(16_385)}</cols>` }),
    "refused: damaged",
  ],
  [
    "array formulas over the whole sheet",
    () =>
      withTable(
        repeated(
          1_100,
          (index) => `<row r="${index + 9}"><c r="A${index + 9}"><f t="array" ref="A${index + 9}:XFD1048576">1</f></c></row>`,
        ),
      ),
    "refused: damaged",
  ],
  ["elements nested 400 deep among the cells", () => withTable(`<row r="9">${"<a>".repeat(400)}${"</a>".repeat(400)}</row>`), "written"],
  [
    "elements nested 100,000 deep in the workbook",
    () => withTable("", {}, { workbookAfter: `<extLst>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</extLst>` }),
    "refused: damaged",
  ],
  [
    "more sheets than are worked on",
    () => makePackage({ sheets: [{ name: "表", rows: table }, ...Array.from({ length: 2_000 }, (_, index) => ({ name: `页${index}` }))] }),
    "refused: over-limit",
  ],
  [
    "two sheets of one name, told apart by case only",
    () =>
      makePackage({
        sheets: [
          { name: "Table", rows: table },
          { name: "TABLE", rows: table },
        ],
      }),
    "refused: damaged",
  ],
  [
    "one part as two sheets",
    () =>
      withPart(
        "xl/workbook.xml",
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="甲" sheetId="1" r:id="s1"/><sheet name="乙" sheetId="2" r:id="s1"/></sheets></workbook>',
      ),
    "refused: damaged",
  ],
  [
    "5,000 of our own marks",
    () =>
      withTable("", {
        after: repeated(
          5_000,
          (index) =>
            `<conditionalFormatting sqref="A${index + 1}"><cfRule type="expression" priority="${index + 1}"><formula>AND(TRUE,N("responsibility-table/1")=0)</formula></cfRule></conditionalFormatting>`,
        ),
      }),
    "written",
  ],
  ["an entity bomb in the sheet", () => withPart(sheetPart, `${bomb}<worksheet>&c;</worksheet>`), "refused: damaged"],
  [
    "an entity bomb in the relationships",
    () => withPart("xl/_rels/workbook.xml.rels", `${bomb}<Relationships>&c;</Relationships>`),
    "refused: damaged",
  ],
  ["an entity bomb in the content types", () => withPart("[Content_Types].xml", `${bomb}<Types>&c;</Types>`), "refused: damaged"],
  [
    "a file from outside as an entity",
    () => withPart("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><workbook>&f;</workbook>'),
    "refused: damaged",
  ],
  [
    "a workbook that is its own sheet",
    () => withPart("xl/_rels/workbook.xml.rels", relationships([["s1", "worksheet", "workbook.xml"]])),
    "refused: damaged",
  ],
  [
    "a sheet that leads to itself",
    () =>
      withPart(
        "xl/worksheets/_rels/sheet1.xml.rels",
        relationships([
          ["r1", "drawing", "sheet1.xml"],
          ["r2", "worksheet", "../workbook.xml"],
        ]),
      ),
    "written",
  ],
  ["a workbook without relationships", () => withTable("", {}, { parts: { "xl/_rels/workbook.xml.rels": null } }), "refused: damaged"],
  [
    "20,000 parts that nothing leads to",
    () =>
      zipSync(
        {
          ...makeParts({ sheets: [{ name: "表", rows: table }] }),
          ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`x/${index}.bin`, new Uint8Array()])),
        },
        { level: 0 },
      ),
    "written",
  ],
  [
    "dates counted from 1904",
    () =>
      withTable(
        '<row r="4"><c r="A4"><v>3</v></c><c r="B4" t="str"><v>甲</v></c><c r="C4" t="str"><v>县民政局</v></c><c r="D4" s="1"><v>43007</v></c></row>',
        {},
        { workbookBefore: '<workbookPr date1904="1"/>', styles: stylesWith([14]) },
      ),
    "written",
  ],
  [
    "errors in every cell",
    () =>
      withTable(
        repeated(
          5,
          (index) =>
            `<row r="${index + 4}">${[..."ABCD"].map((column) => `<c r="${column}${index + 4}" t="e"><v>#REF!</v></c>`).join("")}</row>`,
        ),
      ),
    "written",
  ],
  [
    "a number format of 60,000 signs",
    () => withTable('<row r="9"><c r="A9" s="1"><v>44444.5</v></c></row>', {}, { styles: stylesWith(["yyyy[h]0#?,".repeat(6_000)]) }),
    "written",
  ],
];

describe("a workbook made to break its reader", () => {
  it.each(cases)("%s", async (_, make, end) => {
    expect(await survive(make())).toContain(end);
  });
});
