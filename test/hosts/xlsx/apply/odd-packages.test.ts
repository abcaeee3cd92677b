import { strToU8, unzipSync, zipSync } from "fflate";
import { ownFormulaMark } from "../../../../src/core/plan/ownership";
import type { PlanStep } from "../../../../src/core/plan/plan-step";
import { applyPlan } from "../../../../src/hosts/xlsx/apply/apply-plan";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { mainNamespace, minimalParts, minimalWorkbook } from "../../../contract/minimal-workbook";
import { otherRule, someStyle, textCell } from "../../../contract/step-cases";
import { fillSheet, markSheet } from "./own-sheet-plan";
import { partTexts, structureFaults } from "./structure-faults";

const area = { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 1 };
const everything: readonly PlanStep[] = [
  { step: "add-sheet", sheet: "总览" },
  ...fillSheet("总览", "overview"),
  ...markSheet("台账", area),
];

const apply = (file: Uint8Array, steps: readonly PlanStep[]): Uint8Array => applyPlan(openPackage(file), { steps });
const textsOf = (file: Uint8Array, steps: readonly PlanStep[]): ((part: string) => string) => {
  const texts = partTexts(apply(file, steps));
  return (part) => texts.get(part) ?? "";
};

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const minimal = (part: string): string => minimalParts[part] ?? "";
const sheetXml = (inside: string): string => `<worksheet xmlns="${mainNamespace}">${inside}</worksheet>`;
const withStyles = (styles: string): Readonly<Record<string, string>> => ({
  "xl/styles.xml": styles,
  ...linked("styles", "styles.xml"),
});
/** A second relationship of the workbook. */
function linked(type: string, target: string): Readonly<Record<string, string>> {
  const added = `<Relationship Id="rId7" Type="${relationshipTypes}/${type}" Target="${target}"/></Relationships>`;
  return { "xl/_rels/workbook.xml.rels": minimal("xl/_rels/workbook.xml.rels").replace("</Relationships>", added) };
}
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)([a-zA-Z]+)/g, "<$1x:$2").replace(`xmlns="${mainNamespace}"`, `xmlns:x="${mainNamespace}"`);

describe("packages that are written otherwise", () => {
  it.each([
    ["no styles", {}],
    ["an empty style part", withStyles(`<styleSheet xmlns="${mainNamespace}"/>`)],
    ["styles without cell formats", withStyles(`<styleSheet xmlns="${mainNamespace}"><dxfs/><tableStyles count="0"/></styleSheet>`)],
    [
      "lists that close themselves",
      withStyles(`<styleSheet xmlns="${mainNamespace}"><numFmts count="0"/><fonts count="1"><font/></fonts><dxfs count="0"/></styleSheet>`),
    ],
    [
      "an empty list of names",
      { "xl/workbook.xml": minimal("xl/workbook.xml").replace("</sheets>", "</sheets><definedNames/><calcPr calcId='1'/>") },
    ],
    [
      "a sheet without cells",
      {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${mainNamespace}"><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></worksheet>`,
      },
    ],
    [
      "prefixes",
      {
        "xl/workbook.xml": prefixed(minimal("xl/workbook.xml")),
        "xl/worksheets/sheet1.xml": prefixed(minimal("xl/worksheets/sheet1.xml")),
        ...withStyles(`<x:styleSheet xmlns:x="${mainNamespace}"/>`),
      },
    ],
    ["absolute targets", { "xl/_rels/workbook.xml.rels": minimal("xl/_rels/workbook.xml.rels").replace("worksheets/", "/xl/worksheets/") }],
    [
      "no relationship prefix on the root",
      {
        "xl/workbook.xml": `<workbook xmlns="${mainNamespace}"><sheets><sheet name='台账' sheetId='1' q:id='rId1' xmlns:q='${relationshipTypes}'/></sheets></workbook>`,
      },
    ],
  ] as const)("carries out a whole plan where there are %s", (_, parts) => {
    const result = apply(minimalWorkbook(parts), everything);
    expect(structureFaults(result)).toEqual([]);
    expect(apply(result, [{ step: "clear-sheet", sheet: "总览" }, ...everything.slice(1)])).toEqual(result);
  });

  it("writes with the prefix of the part", () => {
    const prefixedParts = {
      "xl/workbook.xml": prefixed(minimal("xl/workbook.xml")),
      "xl/worksheets/sheet1.xml": prefixed(minimal("xl/worksheets/sheet1.xml")),
    };
    const text = textsOf(minimalWorkbook(prefixedParts), everything);
    expect(text("xl/worksheets/sheet1.xml")).toContain('<x:cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><x:formula>');
    expect(text("xl/workbook.xml")).toContain(
      '<x:sheet name="总览" sheetId="2" r:id="rId2"/></x:sheets><x:definedNames><x:definedName name="_xlnm.Print_Area"',
    );
  });

  it("writes a part that came as UTF-16 as UTF-8 and says so", () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml("<sheetData/>")}`;
    const parts = unzipSync(minimalWorkbook());
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(`\uFEFF${xml}`, "utf16le"));
    const text = textsOf(zipSync(parts), markSheet("台账", area));
    expect(text("xl/worksheets/sheet1.xml")).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><worksheet /);
  });

  it("never reuses a part name, in whatever case", () => {
    const content = { "xl/worksheets/SHEET2.xml": sheetXml("<sheetData/>") };
    const text = textsOf(minimalWorkbook(content), [{ step: "add-sheet", sheet: "新" }]);
    expect(text("xl/worksheets/sheet3.xml")).toContain("<worksheet ");
  });

  it("keeps macros and their sheet names to the letter", () => {
    const types = minimal("[Content_Types].xml")
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace("<Override", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override');
    const file = minimalWorkbook({
      "[Content_Types].xml": types,
      ...linked("vbaProject", "vbaProject.bin"),
      "xl/vbaProject.bin": "\u0000macros",
    });
    const result = apply(file, everything);
    const entry = (bytes: Uint8Array) => openPackage(bytes).entries.find(({ name }) => name === "xl/vbaProject.bin");
    expect(entry(result)?.compressed).toEqual(entry(file)?.compressed);
    expect(openPackage(result).macros).toBe(true);
    expect(structureFaults(result)).toEqual([]);
  });
});

describe("conditional formats that others wrote", () => {
  const rule = (priority: number, formula: string, more = ""): string =>
    `<cfRule type="expression" priority="${priority}"${more}><formula>${formula}</formula></cfRule>`;
  const ours = `AND(A1=1,${ownFormulaMark.replace(/"/g, "&quot;")})`;
  const before = (content: string): string =>
    sheetXml(`<sheetData/>${content}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`);
  const changed = (content: string, steps: readonly PlanStep[]): string =>
    textsOf(minimalWorkbook({ "xl/worksheets/sheet1.xml": before(content) }), steps)("xl/worksheets/sheet1.xml");
  const remove: readonly PlanStep[] = [{ step: "remove-own-conditional-formats", sheet: "台账" }];

  it.each([
    [
      "ours among others of one element",
      `<conditionalFormatting sqref="A1">${rule(2, ours)}${rule(1, "A1=2")}${rule(3, "A1=3")}</conditionalFormatting>`,
      `<conditionalFormatting sqref="A1">${rule(1, "A1=2")}${rule(2, "A1=3")}</conditionalFormatting>`,
    ],
    [
      "an element of ours alone",
      `<conditionalFormatting sqref="A1">${rule(1, ours)}</conditionalFormatting>\n<conditionalFormatting sqref="A2">${rule(4, "A2=1")}</conditionalFormatting>`,
      `\n<conditionalFormatting sqref="A2">${rule(3, "A2=1")}</conditionalFormatting>`,
    ],
    [
      "none of ours",
      `<conditionalFormatting sqref="A1">${rule(7, "N(&quot;responsibility-table&quot;)=0")}</conditionalFormatting>`,
      `<conditionalFormatting sqref="A1">${rule(7, "N(&quot;responsibility-table&quot;)=0")}</conditionalFormatting>`,
    ],
  ])("removes exactly ours: %s", (_, content, expected) => {
    expect(changed(content, remove)).toBe(before(expected));
  });

  it("counts rules of the list of extensions too", () => {
    const extension = (rules: string): string =>
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>${rules}</x14:conditionalFormattings></ext></extLst>`;
    const x14 = (priority: number, formula: string): string =>
      `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="${priority}"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
    const sheet = (rules: string): string => sheetXml(`<sheetData/>${extension(rules)}`);
    const text = (rules: string, steps: readonly PlanStep[]): string =>
      textsOf(minimalWorkbook({ "xl/worksheets/sheet1.xml": sheet(rules) }), steps)("xl/worksheets/sheet1.xml");
    expect(text(x14(1, ours) + x14(2, "A1=2"), remove)).toBe(sheet(x14(1, "A1=2")));
    expect(text(x14(1, ours), remove)).toBe(sheetXml("<sheetData/><extLst></extLst>"));
    expect(text(x14(1, "A1=2"), markSheet("台账", area))).toContain('<x14:cfRule type="expression" priority="3">');
  });

  it("keeps a pivot table's rules in step", () => {
    const file = minimalWorkbook({
      "xl/worksheets/sheet1.xml": before(
        `<conditionalFormatting pivot="1" sqref="A1">${rule(1, "A1=2", ' pivot="1"')}</conditionalFormatting>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipTypes}/pivotTable" Target="../pivotTables/p.xml"/></Relationships>`,
      "xl/pivotTables/p.xml": `<pivotTableDefinition xmlns="${mainNamespace}"><conditionalFormats count="1"><conditionalFormat priority="1"><pivotAreas/></conditionalFormat></conditionalFormats></pivotTableDefinition>`,
    });
    expect(textsOf(file, markSheet("台账", area))("xl/pivotTables/p.xml")).toContain('<conditionalFormat priority="3">');
  });

  it("uses a look again that the file has already", () => {
    const steps: readonly PlanStep[] = [{ step: "conditional-format", sheet: "台账", area, rules: [otherRule] }];
    const once = apply(minimalWorkbook(), steps);
    const twice = partTexts(apply(once, steps));
    expect(twice.get("xl/styles.xml")).toBe(partTexts(once).get("xl/styles.xml"));
  });
});

describe("emptying and removing this add-in's sheets", () => {
  const made = apply(minimalWorkbook(), [
    { step: "add-sheet", sheet: "甲" },
    { step: "own-sheet-mark", sheet: "甲", key: "overview" },
    { step: "tab-color", sheet: "甲", color: "C00000" },
    { step: "add-sheet", sheet: "It's" },
    ...fillSheet("It's", "unit:乙"),
  ]);
  /** The file made, with some of its parts edited as a person would in Excel. */
  const edited = (change: (text: (part: string) => string) => Readonly<Record<string, string>>): Uint8Array => {
    const parts = partTexts(made);
    const changed = change((part) => parts.get(part) ?? "");
    return zipSync({ ...unzipSync(made), ...Object.fromEntries(Object.entries(changed).map(([part, text]) => [part, strToU8(text)])) });
  };

  it("renumbers the sheets behind and their names, and brings a neighbour to the front", () => {
    const file = edited((text) => ({
      "xl/workbook.xml": text("xl/workbook.xml")
        .replace("<sheets>", '<bookViews><workbookView firstSheet="2" activeTab="1"/></bookViews><sheets>')
        .replace("</definedNames>", "<definedName name=\"全局\">甲!$A$1+'甲'!$B$1+某甲!$A$1</definedName></definedNames>"),
    }));
    const result = apply(file, [{ step: "remove-sheet", sheet: "甲" }]);
    const workbook = partTexts(result).get("xl/workbook.xml") ?? "";
    expect(structureFaults(result)).toEqual([]);
    expect(workbook).toContain('<workbookView firstSheet="1" activeTab="1"/>');
    expect(workbook).toContain('<definedName name="_rt_unit" comment="unit:乙" localSheetId="1" hidden="1">\'It\'\'s\'!$A$1</definedName>');
    expect(workbook).toContain('<definedName name="全局">#REF!$A$1+#REF!$B$1+某甲!$A$1</definedName>');
    expect([...partTexts(result).keys()]).not.toContain("xl/worksheets/sheet2.xml");
  });

  it("keeps a person's name, the tab's colour, the selection and the macros' name on an emptied sheet", () => {
    const file = edited((text) => ({
      "xl/worksheets/sheet2.xml": text("xl/worksheets/sheet2.xml")
        .replace("<sheetPr>", '<sheetPr codeName="Sheet2">')
        .replace("<sheetView ", '<sheetView tabSelected="1" '),
      "xl/workbook.xml": text("xl/workbook.xml").replace(
        "</definedNames>",
        '<definedName name="我的" localSheetId="1">甲!$A$1</definedName></definedNames>',
      ),
    }));
    const text = textsOf(file, [{ step: "clear-sheet", sheet: "甲" }]);
    expect(text("xl/worksheets/sheet2.xml")).toContain('<sheetPr codeName="Sheet2"><tabColor rgb="FFC00000"/></sheetPr>');
    expect(text("xl/worksheets/sheet2.xml")).toContain('<sheetView tabSelected="1" workbookViewId="0"/>');
    expect(text("xl/workbook.xml")).toContain('name="我的"');
    expect(text("xl/workbook.xml")).toContain('name="_rt_overview"');
  });

  it("drops what only the emptied sheet led to, and the order of calculation where a formula goes", () => {
    const drawing = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipTypes}/`;
    const file = edited((text) => ({
      "xl/worksheets/sheet2.xml": text("xl/worksheets/sheet2.xml").replace(
        /<sheetData>.*<\/sheetData>|<sheetData\/>/,
        '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>',
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": `${drawing}drawing" Target="../drawings/d2.xml"/></Relationships>`,
      "xl/worksheets/_rels/sheet1.xml.rels": `${drawing}drawing" Target="../drawings/d1.xml"/></Relationships>`,
      "xl/drawings/d1.xml": "<d/>",
      "xl/drawings/d2.xml": "<d/>",
      "xl/drawings/_rels/d1.xml.rels": `${drawing}image" Target="../media/shared.xml"/></Relationships>`,
      "xl/drawings/_rels/d2.xml.rels": `${drawing}image" Target="../media/shared.xml"/><Relationship Id="rId2" Type="${relationshipTypes}/image" Target="../media/own.xml"/></Relationships>`,
      "xl/media/shared.xml": "<i/>",
      "xl/media/own.xml": "<i/>",
      "xl/calcChain.xml": `<calcChain xmlns="${mainNamespace}"><c r="A1" i="2"/></calcChain>`,
      "xl/_rels/workbook.xml.rels": text("xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId90" Type="${relationshipTypes}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
      "[Content_Types].xml": text("[Content_Types].xml").replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
    }));
    const result = apply(file, [{ step: "clear-sheet", sheet: "甲" }]);
    const gone = [...partTexts(file).keys()].filter((part) => !partTexts(result).has(part));
    expect(gone.sort()).toEqual([
      "xl/calcChain.xml",
      "xl/drawings/_rels/d2.xml.rels",
      "xl/drawings/d2.xml",
      "xl/media/own.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
    ]);
    expect(structureFaults(result)).toEqual([]);
  });

  it("refuses to remove a sheet on which a formula elsewhere depends", () => {
    const file = edited(() => ({
      "xl/worksheets/sheet1.xml": sheetXml("<sheetData><row><c><f>SUM('甲'!A1:A9)</f></c></row></sheetData>"),
    }));
    expect(() => apply(file, [{ step: "remove-sheet", sheet: "甲" }])).toThrow("A formula on 台账 refers to 甲: SUM('甲'!A1:A9)");
  });
});

describe("steps that do not fit the workbook", () => {
  const cells = [textCell(1, 1, "x")];
  it.each<[string, readonly PlanStep[]]>([
    ["remove a sheet of the office", [{ step: "remove-sheet", sheet: "台账" }]],
    ["empty a sheet of the office", [{ step: "clear-sheet", sheet: "台账" }]],
    ["change the layout of a sheet of the office", [{ step: "style", sheet: "台账", area, style: someStyle }]],
    ["mark a sheet of the office as ours", [{ step: "own-sheet-mark", sheet: "台账", key: "overview" }]],
    ["write to a sheet that is not there", [{ step: "write-cells", sheet: "没有", cells }]],
    ["add a name that Excel forbids", [{ step: "add-sheet", sheet: "甲/乙" }]],
    ["add a name of 32 characters", [{ step: "add-sheet", sheet: "甲".repeat(32) }]],
    [
      "merge over merged cells",
      [
        { step: "add-sheet", sheet: "甲" },
        { step: "merge", sheet: "甲", area },
        { step: "merge", sheet: "甲", area },
      ],
    ],
    [
      "offer choices with a comma",
      [
        { step: "add-sheet", sheet: "甲" },
        { step: "data-validation", sheet: "甲", area, list: ["a,b"], prompt: "" },
      ],
    ],
    ["store more than a cell holds", [{ step: "write-cells", sheet: "台账", cells: [textCell(1, 1, "字".repeat(32_768))] }]],
  ])("throws instead of trying to %s", (_, steps) => {
    expect(() => apply(minimalWorkbook(), steps)).toThrow();
  });

  it("takes names that differ in case only for the same", () => {
    expect(() =>
      apply(minimalWorkbook(), [
        { step: "add-sheet", sheet: "Abc" },
        { step: "add-sheet", sheet: "aBC" },
      ]),
    ).toThrow("already");
  });
});
