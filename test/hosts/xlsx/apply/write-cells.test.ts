import fc from "fast-check";
import type { CellChange, PlanStep } from "../../../../src/core/plan/plan-step";
import { applyPlan } from "../../../../src/hosts/xlsx/apply/apply-plan";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { mainNamespace, minimalWorkbook } from "../../../contract/minimal-workbook";
import { textCell } from "../../../contract/step-cases";
import { partTexts } from "./structure-faults";

const sheetXml = (inside: string): string => `<worksheet xmlns="${mainNamespace}">${inside}</worksheet>`;
const inline = (text: string): string => `<is><t>${text}</t></is>`;
const inlineWithBlanks = (text: string): string => `<is><t xml:space="preserve">${text}</t></is>`;

function written(sheet: string, cells: readonly CellChange[], parts: Readonly<Record<string, string>> = {}): string {
  const steps: readonly PlanStep[] = [{ step: "write-cells", sheet: "台账", cells }];
  const file = minimalWorkbook({ "xl/worksheets/sheet1.xml": sheetXml(sheet), ...parts });
  return partTexts(applyPlan(openPackage(file), { steps })).get("xl/worksheets/sheet1.xml") ?? "";
}

describe("writing cells into a sheet of the office", () => {
  it.each([
    [
      "keeps the format of a cell",
      '<sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row></sheetData>',
      '<sheetData><row r="1"><c r="A1" s="3" t="inlineStr">',
      1,
      1,
    ],
    [
      "takes over the format of the column",
      '<cols><col min="2" max="4" style="5"/></cols><sheetData><row r="1"/></sheetData>',
      '<row r="1"><c r="C1" s="5" t="inlineStr">',
      1,
      3,
    ],
    [
      "takes over the format of the row",
      '<cols><col min="2" max="4" style="5"/></cols><sheetData><row r="1" s="6" customFormat="1"/></sheetData>',
      '<c r="C1" s="6" t="inlineStr">',
      1,
      3,
    ],
    [
      "finds cells that do not say where they are",
      "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>",
      '<row><c><v>2</v></c><c r="B2" t="inlineStr">',
      2,
      2,
    ],
    [
      "puts a new row between others",
      '<sheetData><row r="1"/><row r="5"/></sheetData>',
      '<row r="1"/><row r="3"><c r="A3" t="inlineStr"><is><t>新</t></is></c></row><row r="5"/>',
      3,
      1,
    ],
    [
      "puts a new cell between others",
      '<sheetData><row r="1"><c r="A1"/><c r="D1"/></row></sheetData>',
      '<c r="A1"/><c r="B1" t="inlineStr"><is><t>新</t></is></c><c r="D1"/>',
      1,
      2,
    ],
    [
      "drops a hint that leaves out the new cell",
      '<sheetData><row r="1" spans="1:2" ht="20"/></sheetData>',
      '<row r="1" ht="20"><c r="E1" t="inlineStr">',
      1,
      5,
    ],
    ["widens the stated extent", '<dimension ref="A1:B2"/><sheetData/>', '<dimension ref="A1:C4"/>', 4, 3],
  ])("%s", (_, sheet, expected, row, column) => {
    expect(written(sheet, [textCell(row, column, "新")])).toContain(expected);
  });

  it("changes nothing else in the sheet", () => {
    const [before, after] = [
      "<sheetData><row r='1'><c r='A1'><v>1</v></c><!-- 注 --><c r='B1' x='y'  ><v>2</v></c>",
      "</row></sheetData>\n<pageMargins/>",
    ];
    expect(written(`${before}<c r="C1"><v>3</v></c>${after}`, [textCell(1, 3, "新")])).toBe(
      sheetXml(`${before}<c r="C1" t="inlineStr">${inline("新")}</c>${after}`),
    );
  });

  it("writes text as text, numbers as numbers, and blank as nothing", () => {
    const at = { row: 1, column: 1 };
    const cell = (after: CellChange["after"]): CellChange => ({ position: at, before: { kind: "blank" }, after });
    const row = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    expect(written(row, [cell({ kind: "number", number: 1.5 })])).toBe(
      sheetXml('<sheetData><row r="1"><c r="A1"><v>1.5</v></c></row></sheetData>'),
    );
    expect(written(row, [cell({ kind: "blank" })])).toBe(sheetXml('<sheetData><row r="1"><c r="A1"/></row></sheetData>'));
    expect(written(row, [cell({ kind: "text", text: "_x0041_\u0001\r\n<&>\uD800" })])).toContain(
      inlineWithBlanks("_x005F_x0041__x0001__x000D_\n&lt;&amp;&gt;_xD800_"),
    );
  });

  it.each([" 前", "后 ", "中  间", "一\n二", "\t", "　"])("keeps the blanks of %j", (text) => {
    const steps: readonly PlanStep[] = [{ step: "write-cells", sheet: "台账", cells: [textCell(1, 1, text)] }];
    const texts = partTexts(applyPlan(openPackage(minimalWorkbook()), { steps }));
    // U+3000 is a character like any other to XML.
    expect(texts.get("xl/worksheets/sheet1.xml")).toContain(text === "　" ? inline(text) : inlineWithBlanks(text));
  });

  // Half a pair or a control character becomes an escape, whose underscore would end what looks like another one before it.
  it.each([
    ["_xD0F0\uDFB7", "_x005F_xD0F0_xDFB7_"],
    ["_x0041\u0001", "_x005F_x0041_x0001_"],
    ["_x0041\r", "_x005F_x0041_x000D_"],
    ["_x0041\uFFFE", "_x005F_x0041_xFFFE_"],
    ["_x0041\uD83D\uDE00", "_x0041\uD83D\uDE00"],
    ["_x0041字", "_x0041字"],
  ])("does not let an escape complete what only looks like one: %j", (text, markup) => {
    const steps: readonly PlanStep[] = [{ step: "write-cells", sheet: "台账", cells: [textCell(1, 1, text)] }];
    const file = applyPlan(openPackage(minimalWorkbook()), { steps });
    expect(partTexts(file).get("xl/worksheets/sheet1.xml")).toContain(`>${markup}</t></is>`);
    expect(readWorkbook(openPackage(file), { sheets: "all" }).sheets[0]?.rows[0]?.[0]?.value).toBe(text);
  });

  it("writes any text so that it is read back as it was", () => {
    const awkward = fc.constantFrom(
      "_x000D_",
      "_x0041",
      "\uDFB7",
      "_",
      "x0041_",
      "\r\n",
      "\n",
      "\t",
      "\u0000",
      "\u001F",
      "\uFFFE",
      "&lt;",
      "]]>",
      " ",
      "𠮷",
      "é",
    );
    const texts = fc.array(fc.oneof(awkward, fc.string({ unit: "binary" })), { minLength: 1 }).map((pieces) => `字${pieces.join("")}`);
    fc.assert(
      fc.property(texts, (text) => {
        const steps: readonly PlanStep[] = [{ step: "write-cells", sheet: "台账", cells: [textCell(2, 2, text)] }];
        const { sheets } = readWorkbook(openPackage(applyPlan(openPackage(minimalWorkbook()), { steps })), { sheets: "all" });
        expect(sheets[0]?.rows[1]?.[1]?.value).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it.each(["=1+1", "+86", "-- ", "@甲", "'引"])("marks %s so that editing it leaves it a text", (text) => {
    const steps: readonly PlanStep[] = [{ step: "write-cells", sheet: "台账", cells: [textCell(1, 1, text)] }];
    const texts = partTexts(applyPlan(openPackage(minimalWorkbook()), { steps }));
    const inside = text === "-- " ? inlineWithBlanks(text) : inline(text);
    expect(texts.get("xl/worksheets/sheet1.xml")).toContain(`<c r="A1" s="1" t="inlineStr">${inside}</c>`);
    expect(texts.get("xl/styles.xml")).toContain(
      '<xf quotePrefix="1" numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    );
  });

  it.each([
    ["a formula", '<c r="A1"><f>1+1</f><v>2</v></c>', 1, 1],
    ["a shared formula", '<c r="A1"><f t="shared" si="0"/><v>2</v></c>', 1, 1],
    ["a cell over which an array formula spills", '<c r="A1"><f t="array" ref="A1:B9">X()</f></c>', 5, 2],
  ])("refuses %s", (_, cell, row, column) => {
    expect(() => written(`<sheetData><row r="1">${cell}</row></sheetData>`, [textCell(row, column, "新")])).toThrow("holds a formula");
  });

  it.each([
    ["header", 3],
    ["totals", 9],
  ])("refuses the %s row of a table, whose text stands in the table part too", (_, row) => {
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      "xl/tables/table1.xml": `<table xmlns="${mainNamespace}" ref="A3:B9" totalsRowCount="1"/>`,
    };
    expect(() => written("<sheetData/>", [textCell(row, 2, "新")], parts)).toThrow("table");
    expect(written("<sheetData/>", [textCell(8, 2, "新")], parts)).toContain("新");
  });
});
