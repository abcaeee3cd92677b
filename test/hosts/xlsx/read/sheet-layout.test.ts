import { refusalOf } from "../refusal-of";
import { readMade, readSheetOf } from "./read-made";

describe("what a sheet is besides its cells", () => {
  it("has merged areas", () => {
    const { merges } = readSheetOf("", {
      after: '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A4:A9"/><mergeCell ref="B2"/></mergeCells>',
    });
    expect(merges).toEqual([
      { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 6 },
      { firstRow: 4, firstColumn: 1, lastRow: 9, lastColumn: 1 },
    ]);
  });

  it("has hidden rows and columns, by mark or by a size of nothing", () => {
    const rows =
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" hidden="true"/><row r="4" hidden="0"><c><v>1</v></c></row>';
    const sheet = readSheetOf(rows, {
      before: '<cols><col min="2" max="4" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols>',
    });
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([
      [1, 2, 3],
      [2, 3, 4, 5],
    ]);
  });

  it("has row heights that differ from the default, down to the last row that holds anything", () => {
    const rows =
      '<row r="1" ht="30"/><row r="2" ht="14.25"/><row r="3" ht="41.5"><c><v>1</v></c></row><row r="4" ht="20"/><row r="5" ht="21"/><row r="9" ht="99"/>';
    const sheet = readSheetOf(rows, {
      before: '<sheetFormatPr defaultRowHeight="14.25"/>',
      after: '<mergeCells><mergeCell ref="A3:A5"/></mergeCells>',
    });
    expect([sheet.defaultRowHeight, [...sheet.rowHeights]]).toEqual([
      14.25,
      [
        [1, 30],
        [3, 41.5],
        [4, 20],
        [5, 21],
      ],
    ]);
  });

  it("has Excel's default height where it states none", () => {
    expect(readSheetOf("").defaultRowHeight).toBe(15);
  });

  it("has a filter of its own, not that of a saved view", () => {
    const view = '<customSheetViews><customSheetView guid="{0}"><autoFilter ref="A1:B2"/></customSheetView></customSheetViews>';
    expect(readSheetOf("", { after: view }).filter).toBeNull();
    expect(readSheetOf("", { after: `<autoFilter ref="A3:F35"/>${view}` }).filter).toEqual({
      firstRow: 3,
      firstColumn: 1,
      lastRow: 35,
      lastColumn: 6,
    });
  });

  it.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection sheet="0"/>', false],
    ["<sheetProtection/>", false],
    ["", false],
  ])("%s: locked %s", (after, locked) => {
    expect(readSheetOf("", { after }).locked).toBe(locked);
  });

  it.each([
    ['<workbookProtection lockStructure="1"/>', true],
    ['<workbookProtection lockStructure="true" lockWindows="1"/>', true],
    ['<workbookProtection lockWindows="1"/>', false],
    ['<workbookProtection lockStructure="0"/>', false],
    ["", false],
  ])("%s: structure locked %s", (workbookBefore, locked) => {
    expect(readMade({ sheets: [{ name: "表" }], workbookBefore }).structureLocked).toBe(locked);
  });

  it("costs nothing where 200,000 rows hold only formats", () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 1}" ht="30"><c r="A${index + 1}" s="1"/></row>`).join("");
    const sheet = readSheetOf(rows);
    expect([sheet.rows.length, sheet.rowHeights.size]).toEqual([0, 0]);
  });
});

describe("which sheets are read", () => {
  const workbook = {
    sheets: [
      { name: "封面", type: "chartsheet" },
      { name: "责任分解表", rows: "<row><c><v>1</v></c></row>" },
      { name: "总览", rows: "<row><c><v>2</v></c></row>" },
      { name: "旧表", attributes: 'state="hidden"' },
      { name: "参数", attributes: 'state="veryHidden"' },
      { name: "县发改局" },
    ],
    workbookAfter: `<definedNames>
      <definedName name="_xlnm.Print_Titles" localSheetId="1">责任分解表!$1:$3</definedName>
      <definedName name="_rt_overview" localSheetId="2" hidden="1" comment="overview">1</definedName>
      <definedName name="_rt_unit" localSheetId="5" hidden="1" comment="unit:县发改局">1</definedName>
      <definedName name="_rt_unit" localSheetId="3" comment="unit:可见的名称">1</definedName>
      <definedName name="_rt_state" hidden="1">1</definedName></definedNames>`,
  };

  it("all but this add-in's own, which are read beside them", () => {
    const read = readMade(workbook);
    expect(read.entries).toEqual([
      { name: "封面", visibility: "visible", ownKey: null },
      { name: "责任分解表", visibility: "visible", ownKey: null },
      { name: "总览", visibility: "visible", ownKey: "overview" },
      { name: "旧表", visibility: "hidden", ownKey: null },
      { name: "参数", visibility: "very-hidden", ownKey: null },
      { name: "县发改局", visibility: "visible", ownKey: "unit:县发改局" },
    ]);
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["责任分解表", "visible"],
      ["旧表", "hidden"],
      ["参数", "very-hidden"],
    ]);
    expect(read.ownSheets.map(({ name, ownKey }) => [name, ownKey])).toEqual([
      ["总览", "overview"],
      ["县发改局", "unit:县发改局"],
    ]);
    expect([...read.fingerprints.keys()]).toEqual(["责任分解表", "总览", "旧表", "参数", "县发改局"]);
  });

  it("those that are asked for, and this add-in's own", () => {
    const read = readMade(workbook, { sheets: ["旧表"] });
    expect(read.sheets.map(({ name }) => name)).toEqual(["旧表"]);
    expect(read.ownSheets.map(({ name }) => name)).toEqual(["总览", "县发改局"]);
    expect(readMade(workbook, { sheets: ["总览"] }).sheets).toEqual([]);
  });

  it.each(["没有", "封面"])("%s is none that can be asked for", (sheet) => {
    expect(refusalOf(() => readMade(workbook, { sheets: [sheet] }))).toEqual({
      id: "sheet-missing",
      sheet,
      sheets: ["责任分解表", "总览", "旧表", "参数", "县发改局"],
    });
  });
});
