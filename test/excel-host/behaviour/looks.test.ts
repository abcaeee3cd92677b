import { onSheet } from "../refused";
import { openExcel } from "../transport/open-excel";

describe("the look of cells", () => {
  it("reads as null where cells differ, each property by itself", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").format.set({ fill: { color: "#ff0000" }, font: { bold: true, size: 14 }, wrapText: true });
      const range = sheet
        .getRange("A1:B1")
        .load("format/wrapText,format/horizontalAlignment,format/fill/color,format/font/bold,format/font/size,format/font/name");
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        wrapText: null,
        horizontalAlignment: "General",
        fill: { color: null },
        font: { bold: null, size: null, name: "宋体" },
      });
    });
  });

  it("of a text in several fonts has no font of its own", async () => {
    const excel = openExcel();
    excel.workbook.sheet("Sheet1").grid.update(0, 0, { value: "甲局（牵头）", mixedFormats: true });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("format/font/name,format/font/bold,format/fill/color");
      const properties = cell.getCellProperties({ format: { font: { name: true, size: true }, fill: { color: true } } });
      await context.sync();
      expect([cell.format.font.name, cell.format.font.bold, cell.format.fill.color]).toEqual([null, null, "#FFFFFF"]);
      expect(properties.value).toEqual([[{ format: { font: { name: null, size: null }, fill: { color: "#FFFFFF" } } }]]);
    });
  });

  it("has its lines on the sides of the range and inside it", async () => {
    const excel = openExcel();
    await Excel.run(
      onSheet((sheet) => {
        const { borders } = sheet.getRange("B2:D4").format;
        borders.getItem("EdgeTop").style = "Double";
        borders.getItem("EdgeRight").set({ style: "Continuous", weight: "Medium", color: "#00FF00" });
        borders.getItem("InsideHorizontal").weight = "Hairline";
        borders.getItem("InsideVertical").color = "red";
      }),
    );
    const { grid } = excel.workbook.sheet("Sheet1");
    expect(grid.styleAt(1, 1).borders).toEqual({
      EdgeTop: { style: "Double", weight: "Thin", color: "#000000" },
      EdgeBottom: { style: "Continuous", weight: "Hairline", color: "#000000" },
      EdgeRight: { style: "Continuous", weight: "Thin", color: "#FF0000" },
    });
    expect(Object.keys(grid.styleAt(3, 3).borders).sort()).toEqual(["EdgeLeft", "EdgeRight", "EdgeTop"]);
    expect(grid.styleAt(3, 3).borders.EdgeRight).toEqual({ style: "Continuous", weight: "Medium", color: "#00FF00" });
    expect(grid.styleAt(0, 1).borders).toEqual({});
    await Excel.run(onSheet((sheet) => (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "None")));
    expect(Object.keys(grid.styleAt(1, 1).borders).sort()).toEqual(["EdgeBottom", "EdgeRight"]);
  });

  it("is set cell by cell and row by row", async () => {
    const excel = openExcel();
    await Excel.run(
      onSheet((sheet) => {
        sheet.getRange("A1:B2").setCellProperties([
          [{ format: { fill: { color: "#FF0000" } } }, {}],
          [{}, { format: { font: { bold: true }, borders: { bottom: { style: "Continuous" } } } }],
        ]);
        sheet.getRange("A4:C5").setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
        sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 99 } }, { columnHidden: true }]);
      }),
    );
    const { grid } = excel.workbook.sheet("Sheet1");
    expect([grid.styleAt(0, 0).fill, grid.styleAt(0, 1).fill, grid.styleAt(1, 1).bold]).toEqual(["#FF0000", null, true]);
    expect(grid.styleAt(1, 1).borders.EdgeBottom?.style).toBe("Continuous");
    expect([grid.peekRow(3)?.height, grid.peekRow(4)?.hidden, grid.columns.get(0)?.width, grid.columns.get(1)?.hidden]).toEqual([
      30,
      true,
      99,
      true,
    ]);
  });

  it("of entire columns is that of cells not yet there, and no cells are made for it", async () => {
    const excel = openExcel();
    await Excel.run(
      onSheet((sheet) => {
        sheet.getRange("A1").values = [["先"]];
        sheet.getRange("A:B").format.fill.color = "#FFF2CC";
        sheet.getRange("A:A").numberFormat = "@" as never;
        sheet.getRange("A2").values = [["=后"]];
        sheet.getRange("3:3").format.font.bold = true;
      }),
    );
    const { grid } = excel.workbook.sheet("Sheet1");
    expect(grid.cell(1, 0)).toMatchObject({ value: "=后", formula: null, style: { fill: "#FFF2CC", numberFormat: "@" } });
    expect(grid.styleAt(99, 1).fill).toBe("#FFF2CC");
    expect(grid.styleAt(2, 25).bold).toBe(true);
    let cells = 0;
    grid.eachCell({ top: 0, left: 0, rows: 1_000, columns: 100 }, () => (cells += 1));
    expect(cells).toBe(2);
  });

  it("goes with formats, contents stay, and the other way about", async () => {
    const excel = openExcel();
    const { grid } = excel.workbook.sheet("Sheet1");
    const prepare = onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["一", "二"]];
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
    });
    await Excel.run(prepare);
    await Excel.run(onSheet((sheet) => sheet.getRange("A1").clear("Formats")));
    expect([grid.cell(0, 0)?.value, grid.styleAt(0, 0).fill]).toEqual(["一", null]);
    await Excel.run(onSheet((sheet) => sheet.getRange("B1").clear("Contents")));
    expect([grid.cell(0, 1)?.value, grid.styleAt(0, 1).fill]).toEqual([null, "#FF0000"]);
    await Excel.run(onSheet((sheet) => sheet.getRange().clear()));
    expect([grid.cell(0, 0), grid.cell(0, 1)]).toEqual([undefined, undefined]);
  });

  it("of a whole sheet that is cleared leaves what is no cell", async () => {
    const excel = openExcel();
    await Excel.run(
      onSheet((sheet) => {
        sheet.getRange("A1:B2").merge();
        sheet.getRange("A1").conditionalFormats.add("Custom");
        sheet.getRange("A1").hyperlink = { documentReference: "'Sheet1'!B9" };
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "是" } };
        sheet.getRange("1:1").format.rowHeight = 44;
        sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns");
        sheet.shapes.addTextBox("注");
        sheet.freezePanes.freezeRows(2);
        sheet.horizontalPageBreaks.add("A9");
        sheet.pageLayout.setPrintArea("A1:B9");
        sheet.getRange().clear();
      }),
    );
    const { merges, conditionalFormats, links, validations, charts, shapes, frozen, rowBreaks, pageLayout, grid } =
      excel.workbook.sheet("Sheet1");
    expect([merges, conditionalFormats, links]).toEqual([[], [], []]);
    expect([validations.length, charts.length, shapes.length, frozen?.rows, rowBreaks, pageLayout.printArea.length]).toEqual([
      1,
      1,
      1,
      2,
      [8],
      1,
    ]);
    expect(grid.peekRow(0)?.height).toBe(44);
  });

  it("of a link is the link's, over what was there before", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["旧"]];
      cell.format.font.color = "#123456";
      cell.hyperlink = { documentReference: "'Sheet1'!B9", textToDisplay: "新", screenTip: "去" };
      cell.load("values,hyperlink,format/font/color,format/font/underline");
      await context.sync();
      expect([cell.values, cell.format.font.color, cell.format.font.underline]).toEqual([[["新"]], "#0563C1", "Single"]);
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "'Sheet1'!B9", screenTip: "去", textToDisplay: "新" });
    });
  });
});
