import { cellAt, textAt } from "../../../../src/core/sheet/cell-lookup";
import { stylesWith } from "../make-package";
import { readCellOf, readMade, readSheetOf } from "./read-made";

const bold = "<rPr><b/></rPr>";

describe("strings", () => {
  it.each<[string, string, string, boolean]>([
    ["a plain text", "<t>县发展改革局</t>", "县发展改革局", false],
    ["runs without formats", "<r><t>2021年</t></r><r><t>底前</t></r>", "2021年底前", false],
    ["runs of two formats", `<r>${bold}<t>一、</t></r><r><rPr><i/></rPr><t>公开</t></r>`, "一、公开", true],
    ["a run that differs from the cell's own format", `<r><t>一、</t></r><r>${bold}<t>公开</t></r>`, "一、公开", true],
    ["runs that all look alike", `<r>${bold}<t>一、</t></r><r>${bold}<t>公开</t></r>`, "一、公开", false],
    ["one run", `<r>${bold}<t>公开</t></r>`, "公开", false],
    ["a format on an empty run", `<r><t>公开</t></r><r>${bold}<t></t></r>`, "公开", false],
    ["phonetic runs", '<t>课</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>', "课", false],
    ["blanks that are kept", '<t xml:space="preserve">  公开 </t>', "  公开 ", false],
    ["blanks that are not kept", "<t> \n公开 </t>", "公开", false],
    ["full-width blanks", "<t>\u3000公开\u3000</t>", "\u3000公开\u3000", false],
    ["entities", "<t>&lt;&#20844;&#x5F00;&gt; &amp;amp; &quot;&apos;</t>", "<公开> &amp; \"'", false],
    ["CDATA", "<t>甲<![CDATA[<乙> &amp; ]]>丙</t>", "甲<乙> &amp; 丙", false],
    ["comments and instructions", "<!-- <t>无</t> --><t>甲<!-- 无 -->乙<?note 无?></t>", "甲乙", false],
    ["escaped characters", "<t>甲_x000A_乙_x000d_</t>", "甲\n乙\r", false],
    ["an escaped underline", "<t>_x005F_x000D_ _X000A_ _x00G0_</t>", "_x000D_ _X000A_ _x00G0_", false],
    ["line ends", "<t>甲\r\n乙\r丙\n丁</t>", "甲\n乙\n丙\n丁", false],
    ["characters beyond the basic plane", "<t>𠮷龘😀</t>", "𠮷龘😀", false],
    ["a long text of ASCII characters", `<t>${"abc ".repeat(30)}end</t>`, `${"abc ".repeat(30)}end`, false],
  ])("%s", (_, item, text, mixedFormats) => {
    const expected = { kind: "text", value: text, text, numberFormat: "General", formula: false, mixedFormats };
    expect(readCellOf('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: [item] })).toEqual(expected);
    expect(readCellOf(`<c r="A1" t="inlineStr"><is>${item}</is></c>`)).toEqual(expected);
  });

  it.each([
    ["an empty shared string", '<c r="A1" t="s"><v>0</v></c>'],
    ["an empty inline string", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["a cell with nothing but a format", '<c r="A1" s="1"/>'],
    ["an empty value", '<c r="A1"><v></v></c>'],
    ["an empty formula text without its formula", '<c r="A1" t="str"><v/></c>'],
  ])("%s is no cell", (_, cell) => {
    expect(readCellOf(cell, { sharedStrings: ["<t/>"] })).toBeUndefined();
  });

  it("keeps the blanks of a whole part that asks for it", () => {
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xml:space="preserve"><si><t> 甲 </t></si></sst>';
    const cell = readCellOf('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: [""], parts: { "xl/sharedStrings.xml": strings } });
    expect(cell?.text).toBe(" 甲 ");
  });

  it("gives equal cells as one object", () => {
    const sheet = readSheetOf('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c><v>5</v></c><c><v>5</v></c></row>', {
      sharedStrings: ["<t>甲</t>"],
    });
    expect(cellAt(sheet, 1, 2)).toBe(cellAt(sheet, 1, 1));
    expect(cellAt(sheet, 1, 4)).toBe(cellAt(sheet, 1, 3));
  });
});

describe("other values", () => {
  it.each<[string, string, object]>([
    ["a number", "<c><v>12.5</v></c>", { kind: "number", value: 12.5, text: "12.5" }],
    ["a number with an exponent", '<c t="n"><v>1.5E-3</v></c>', { kind: "number", value: 0.0015, text: "0.0015" }],
    ["a share", '<c s="1"><v>0.8</v></c>', { kind: "number", value: 0.8, text: "80.00%", numberFormat: "0.00%" }],
    ["true", '<c t="b"><v>1</v></c>', { kind: "boolean", value: true, text: "TRUE" }],
    ["false", '<c t="b"><v>0</v></c>', { kind: "boolean", value: false, text: "FALSE" }],
    ["an error", '<c t="e"><v>#DIV/0!</v></c>', { kind: "error", value: "#DIV/0!", text: "#DIV/0!" }],
    ["a date", '<c s="2"><v>44469</v></c>', { kind: "date", value: 44469, text: "2021年9月30日", numberFormat: 'yyyy"年"m"月"d"日"' }],
    ["an ISO date", '<c s="2" t="d"><v>2021-09-30T12:00:00</v></c>', { kind: "date", value: 44469.5, text: "2021年9月30日" }],
    [
      "a text in text format",
      '<c s="3" t="inlineStr"><is><t>007</t></is></c>',
      { kind: "text", value: "007", text: "007", numberFormat: "@" },
    ],
    ["a text whose format adds words", '<c s="4" t="inlineStr"><is><t>年底</t></is></c>', { kind: "text", value: "年底", text: "年底" }],
    ["a number whose format hides it", '<c s="5"><v>7</v></c>', { kind: "number", value: 7, text: "" }],
    ["a style that the file lacks", '<c s="99"><v>7</v></c>', { kind: "number", text: "7", numberFormat: "General" }],
  ])("%s", (_, cell, expected) => {
    const styles = stylesWith([10, 31, 49, '0;0;0;"▲逾期 "@', ";;;"]);
    expect(readCellOf(cell, { styles })).toMatchObject({ formula: false, mixedFormats: false, ...expected });
  });

  it("counts days from 1904 where the workbook says so", () => {
    const options = { styles: stylesWith([14]), workbookBefore: '<workbookPr date1904="1"/>' };
    // 1 January 1904 is day 0 of that system; 30 September 2021 is day 44469 - 1462.
    const sheet = readSheetOf('<row><c s="1"><v>0</v></c><c s="1"><v>43007</v></c></row>', options);
    expect([sheet.dateSystem, textAt(sheet, 1, 1), textAt(sheet, 1, 2), cellAt(sheet, 1, 2)?.value]).toEqual([
      "1904",
      "1904/1/1",
      "2021/9/30",
      43007,
    ]);
  });

  it("reads a workbook without styles, and styles without cell formats", () => {
    expect(readCellOf("<c s='3'><v>1</v></c>", { styles: "<fonts/>" })?.numberFormat).toBe("General");
    expect(readCellOf("<c s='3'><v>1</v></c>")?.numberFormat).toBe("General");
  });
});

describe("formulas", () => {
  it.each<[string, string, object]>([
    ["a number", "<c><f>1+1</f><v>2</v></c>", { kind: "number", value: 2, text: "2" }],
    ["a text", '<c t="str"><f>A2</f><v>甲_x000A_乙 </v></c>', { kind: "text", text: "甲\n乙 " }],
    ["an empty text", '<c t="str"><f>""</f><v></v></c>', { kind: "text", text: "" }],
    ["an error", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: "error", text: "#DIV/0!" }],
    ["one that was never calculated", "<c><f>A2</f></c>", { kind: "text", text: "" }],
    ["one that shares another's formula", '<c><f t="shared" si="0"/><v>3</v></c>', { kind: "number", value: 3 }],
    ["a shared string", '<c t="s"><f>A2</f><v>0</v></c>', { kind: "text", text: "公开" }],
  ])("%s", (_, cell, expected) => {
    expect(readCellOf(cell, { sharedStrings: ["<t>公开</t>"] })).toMatchObject({ formula: true, ...expected });
  });

  it("does not take a plain cell for a formula because an equal cell is one", () => {
    const sheet = readSheetOf("<row><c><f>5</f><v>5</v></c><c><v>5</v></c><c><f>5</f><v>5</v></c></row>");
    expect(sheet.rows[0]?.map((cell) => cell?.formula)).toEqual([true, false, true]);
  });

  it.each(["array", "dataTable"])("cells that a formula of type %s fills are formulas", (type) => {
    const rows = [1, 2, 3].map((row) => {
      const formula = row === 1 ? `<f t="${type}" ref="A1:B2">X</f>` : "";
      return `<row r="${row}"><c r="A${row}">${formula}<v>1</v></c><c r="B${row}"><v>2</v></c><c r="C${row}"><v>3</v></c></row>`;
    });
    const formulas = readSheetOf(rows.join("")).rows.map((row) => row?.map((cell) => cell?.formula));
    expect(formulas).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ]);
  });
});

describe("where cells stand", () => {
  it("counts on where rows and cells do not say", () => {
    const sheet = readSheetOf(
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(
      [
        [1, 1],
        [1, 3],
        [1, 4],
        [5, 1],
        [6, 1],
      ].map(([row, column]) => textAt(sheet, row ?? 0, column ?? 0)),
    ).toEqual(["1", "2", "3", "4", "5"]);
    expect(cellAt(sheet, 1, 2)).toBeUndefined();
  });

  it("reads the last cell that a sheet has", () => {
    const sheet = readSheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { before: '<dimension ref="A1"/>' });
    expect(textAt(sheet, 1048576, 16384)).toBe("1");
    expect(Object.keys(sheet.rows)).toEqual(["1048575"]);
  });

  it("reads elements that have a namespace prefix", () => {
    const sheet = readMade({
      sheets: [{ name: "表" }],
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
    }).sheets[0];
    expect(sheet?.rows[0]?.[0]?.text).toBe("甲");
  });

  it("reads a sheet in UTF-16", () => {
    const xml = '\uFEFF<worksheet><sheetData><row><c t="inlineStr"><is><t>规划</t></is></c></row></sheetData></worksheet>';
    const bytes = new Uint8Array(Buffer.from(xml, "utf16le"));
    const sheet = readMade({ sheets: [{ name: "表" }], parts: { "xl/worksheets/sheet1.xml": bytes } }).sheets[0];
    expect(sheet?.rows[0]?.[0]?.text).toBe("规划");
  });
});
