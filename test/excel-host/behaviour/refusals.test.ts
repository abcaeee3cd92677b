import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

/** Every kind of change to a sheet. */
const changes: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
  ["values", (sheet) => (sheet.getRange("A1").values = [["改"]])],
  ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
  ["number format", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
  ["fill", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
  ["font", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
  ["border", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["row height", (sheet) => (sheet.getRange("1:1").format.rowHeight = 20)],
  ["column width", (sheet) => (sheet.getRange("A:A").format.columnWidth = 20)],
  ["hidden row", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
  ["merge", (sheet) => sheet.getRange("A1:B1").merge()],
  ["clear", (sheet) => sheet.getRange("A1").clear()],
  ["inserted row", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["deleted row", (sheet) => sheet.getRange("1:1").delete("Up")],
  ["sort", (sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0 }])],
  ["conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "是" } })],
  ["link", (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "'Sheet1'!A1" })],
  ["page setup", (sheet) => (sheet.pageLayout.centerHorizontally = true)],
  ["page break", (sheet) => sheet.horizontalPageBreaks.add("A9")],
  ["chart", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns")],
  ["text box", (sheet) => sheet.shapes.addTextBox("注")],
];

/** Those that do not touch a sheet's content and go through on a protected one. */
const besides: readonly (readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown])[] = [
  ["name", (sheet) => sheet.names.add("名", sheet.getRange("A1"))],
  ["XML part", (_, context) => context.workbook.customXmlParts.add("<a/>")],
  ["frozen panes", (sheet) => sheet.freezePanes.freezeRows(1)],
  ["new sheet", (_, context) => context.workbook.worksheets.add()],
  ["setting", (_, context) => context.workbook.settings.add("k", "v")],
];

describe("a protected sheet", () => {
  it.each(changes)("refuses a change: %s", async (_, change) => {
    const excel = openExcel();
    excel.workbook.sheet("Sheet1").protection.protect([], "密码");
    expect((await refused(onSheet(change))).code).toBe("AccessDenied");
    expect(excel.workbook.flags.isDirty).toBe(false);
  });

  it.each(changes)("that was unprotected takes it: %s", async (_, change) => {
    const excel = openExcel();
    await Excel.run(onSheet(change));
    expect(excel.workbook.flags.isDirty).toBe(true);
  });

  it.each(besides)("lets through what is not its content: %s", async (_, change) => {
    const excel = openExcel();
    excel.workbook.sheet("Sheet1").protection.protect([], null);
    await Excel.run(onSheet(change));
    expect(excel.workbook.flags.isDirty).toBe(true);
  });

  it("takes values in cells that are not locked", async () => {
    const excel = openExcel();
    await Excel.run(onSheet((sheet) => (sheet.getRange("B:B").format.protection.locked = false)));
    excel.workbook.sheet("Sheet1").protection.protect([], null);
    await Excel.run(onSheet((sheet) => (sheet.getRange("B2").values = [["填报"]])));
    expect((await refused(onSheet((sheet) => (sheet.getRange("A2:B2").values = [["一", "二"]])))).code).toBe("AccessDenied");
    expect(excel.workbook.sheet("Sheet1").grid.cell(1, 1)?.value).toBe("填报");
  });

  it("takes what its options allow", async () => {
    const excel = openExcel();
    excel.workbook.sheet("Sheet1").protection.protect(["allowFormatCells", "allowFormatRows"], null);
    await Excel.run(
      onSheet((sheet) => {
        sheet.getRange("A1").format.fill.color = "red";
        sheet.getRange("1:1").format.rowHeight = 30;
      }),
    );
    expect((await refused(onSheet((sheet) => (sheet.getRange("A:A").format.columnWidth = 30)))).code).toBe("AccessDenied");
  });

  it("is not protected twice, nor unprotected where it is not, nor by a wrong password", async () => {
    const excel = openExcel();
    expect((await refused(onSheet((sheet) => sheet.protection.unprotect()))).code).toBe("AccessDenied");
    expect(excel.workbook.flags.isDirty).toBe(false);
    await Excel.run(onSheet((sheet) => sheet.protection.protect({ allowSort: true }, "对")));
    expect((await refused(onSheet((sheet) => sheet.protection.protect()))).code).toBe("AccessDenied");
    expect((await refused(onSheet((sheet) => sheet.protection.unprotect("错")))).code).toBe("AccessDenied");
    await Excel.run(onSheet((sheet) => sheet.protection.unprotect("对")));
  });
});

describe("a read-only workbook", () => {
  it.each([...changes, ...besides])("refuses every change: %s", async (_, change) => {
    const excel = openExcel();
    excel.workbook.flags.readOnly = true;
    expect((await refused(onSheet(change))).code).toBe("AccessDenied");
    expect(excel.workbook.flags.isDirty).toBe(false);
  });
});

describe("another window in front", () => {
  it.each<readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["select", (sheet) => sheet.getRange("A1").select()],
    ["activate", (sheet) => sheet.activate()],
    ["add", (_, context) => context.workbook.worksheets.add()],
    ["freeze", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["headings", (sheet) => (sheet.showHeadings = false)],
    ["delete", (sheet) => sheet.delete()],
  ])("stops %s", async (_, change) => {
    const excel = openExcel();
    excel.workbook.addSheet("乙");
    excel.workbook.flags.inactive = true;
    expect((await refused(onSheet(change))).code).toBe("InactiveWorkbook");
  });

  it("lets values be written", async () => {
    const excel = openExcel();
    excel.workbook.flags.inactive = true;
    await Excel.run(onSheet((sheet) => (sheet.getRange("A1").values = [["写"]])));
  });
});

describe("merging", () => {
  it.each<readonly [string, (excel: ReturnType<typeof openExcel>) => void, string]>([
    ["while a chart is selected", ({ workbook }) => void (workbook.flags.chartSelected = true), "GeneralException"],
    [
      "within a table",
      ({ workbook }) => void workbook.sheet("Sheet1").tables.push({ top: 0, left: 0, rows: 5, columns: 5 }),
      "MergedRangeConflict",
    ],
    [
      "across the edge of a merged area",
      ({ workbook }) => void workbook.sheet("Sheet1").merges.push({ top: 1, left: 1, rows: 3, columns: 1 }),
      "GeneralException",
    ],
  ])("%s is refused", async (_, prepare, code) => {
    const excel = openExcel();
    prepare(excel);
    expect((await refused(onSheet((sheet) => sheet.getRange("A1:B2").merge()))).code).toBe(code);
    expect(excel.workbook.flags.isDirty).toBe(false);
  });

  it("after a cell was selected goes on", async () => {
    const excel = openExcel();
    excel.workbook.flags.chartSelected = true;
    await Excel.run(
      onSheet((sheet) => {
        sheet.getRange("A1").select();
        sheet.getRange("A1:B2").merge();
      }),
    );
    expect(excel.workbook.sheet("Sheet1").merges).toHaveLength(1);
  });

  it("keeps the first value only, and writes into covered cells are lost", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        ["一", "二"],
        ["三", "四"],
      ];
      range.merge();
      range.values = [
        ["五", "六"],
        ["七", "八"],
      ];
      range.load("values");
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["五", ""],
        ["", ""],
      ]);
    });
  });

  it("is found only where its first cell lies inside the query", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A5").merge();
      const [above, below] = ["A1:B2", "A3:B9"].map((address) => sheet.getRange(address).getMergedAreasOrNullObject().load("address"));
      await context.sync();
      expect([above?.address, below?.isNullObject]).toEqual(["Sheet1!A1:A5", true]);
    });
  });
});

describe("what may fail for no reason of ours", () => {
  it.each<readonly [string, "pageLayoutFails" | "freezePanesFails", (sheet: Excel.Worksheet) => unknown]>([
    ["page setup", "pageLayoutFails", (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 })],
    ["page breaks", "pageLayoutFails", (sheet) => sheet.horizontalPageBreaks.add("A9")],
    ["frozen panes", "freezePanesFails", (sheet) => sheet.freezePanes.freezeRows(3)],
  ])("%s", async (_, flag, change) => {
    const excel = openExcel();
    excel.workbook.flags[flag] = true;
    expect((await refused(onSheet(change))).code).toBe("GeneralException");
  });
});

describe("a value of the wrong kind", () => {
  it.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ["a colour", (sheet) => (sheet.getRange("A1").format.fill.color = "浅红")],
    ["an alignment", (sheet) => Object.assign(sheet.getRange("A1").format, { horizontalAlignment: "Middle" })],
    ["a border", (sheet) => Object.assign(sheet.getRange("A1").format.borders.getItem("EdgeTop"), { style: "Thin" })],
    [
      "a border's side",
      (sheet) =>
        sheet
          .getRange("A1")
          .format.borders.getItem("Top" as "EdgeTop")
          .load("style"),
    ],
    ["a font size", (sheet) => (sheet.getRange("A1").format.font.size = 0)],
    ["an orientation", (sheet) => Object.assign(sheet.pageLayout, { orientation: "landscape" })],
    ["a zoom", (sheet) => (sheet.pageLayout.zoom = {})],
    ["title rows", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B3")],
    ["an address", (sheet) => sheet.getRange("A0").load("address")],
    ["a rule", (sheet) => Object.assign(sheet.getRange("A1").dataValidation, { rule: { list: { source: "是" } } })],
    ["two rules", (sheet) => Object.assign(sheet.getRange("A1").dataValidation, { rule: { list: {}, custom: {} } })],
    ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { textToDisplay: "无处" })],
    ["a chart's kind", (sheet) => sheet.charts.add("Bar" as "Pie", sheet.getRange("A1:B3"))],
    ["a name", (sheet) => sheet.names.add("A1", sheet.getRange("A1"))],
    ["XML", (sheet) => sheet.context.workbook.customXmlParts.add("<a><b></a>")],
    ["XML with a control character", (sheet) => sheet.context.workbook.customXmlParts.add("<a>\u0001</a>")],
    ["properties of cells", (sheet) => sheet.getRange("A1:A2").setCellProperties([[{ format: { fill: { color: "red" } } }]])],
    ["an unknown property of cells", (sheet) => sheet.getRange("A1").getCellProperties({ nonsense: true } as never)],
  ])("is refused: %s", async (_, change) => {
    openExcel();
    expect((await refused(onSheet(change))).code).toBe("InvalidArgument");
  });

  it("as an address with another sheet's name is refused, one with commas in its quotes is not", async () => {
    const excel = openExcel();
    excel.workbook.addSheet("甲,乙");
    expect((await refused(onSheet((sheet) => sheet.getRange("'甲,乙'!A1").load("address")))).code).toBe("InvalidArgument");
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("甲,乙").getRanges("'甲,乙'!A1,'甲,乙'!C3").load("areaCount");
      await context.sync();
      expect(areas.areaCount).toBe(2);
    });
  });
});
