import { apiLevels } from "./transport/api-levels";
import { openExcel } from "./transport/open-excel";

describe.each(apiLevels)("the real client over the simulated Excel, ExcelApi %s", (level) => {
  it("writes and reads cells in one request", async () => {
    const excel = openExcel(undefined, level);
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("责任表");
      sheet.getRange("A1:B2").values = [
        ["任务", 1],
        ["=1+1", true],
      ];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,formulas,address,valueTypes");
      await context.sync();
      return [used.address, used.formulas, used.valueTypes];
    });
    expect(seen).toEqual([
      "责任表!A1:B2",
      [
        ["任务", 1],
        ["=1+1", true],
      ],
      [
        ["String", "Double"],
        ["Double", "Boolean"],
      ],
    ]);
    expect(excel.requests.work).toHaveLength(1);
    expect(excel.workbook.flags.isDirty).toBe(true);
  });

  it("leaves the workbook clean where it only reads", async () => {
    const excel = openExcel(undefined, level);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/id,items/position,items/visibility,items/tabColor");
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load("values");
      await context.sync();
      expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([["Sheet1", 0]]);
      expect(used.isNullObject).toBe(true);
    });
    expect(excel.workbook.flags.isDirty).toBe(false);
    expect(excel.workbook.undo.list).toEqual([]);
  });

  it("keeps what a proxy wrote over several requests", async () => {
    const excel = openExcel(undefined, level);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:C3");
      range.merge();
      range.format.fill.color = "#FFF2CC";
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      await context.sync();
      range.format.rowHeight = 30;
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=AND($A1="x",N("responsibility-table/1")=0)';
      format.custom.format.fill.color = "#FF0000";
      format.stopIfTrue = true;
      await context.sync();
      format.custom.format.font.bold = true;
      range.load("format/rowHeight,format/fill/color,format/font/bold");
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address,areas/items/address");
      const formats = range.conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula");
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({ rowHeight: 30, fill: { color: "#FFF2CC" }, font: { bold: true } });
      expect(merged.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:C3"]);
      expect(formats.items.map((item) => item.custom.rule.formula)).toEqual(['=AND($A1="x",N("responsibility-table/1")=0)']);
    });
    const [format] = excel.workbook.sheet("Sheet1").conditionalFormats;
    expect(format?.look).toMatchObject({ fill: "#FF0000", bold: true });
    expect(excel.requests.work).toHaveLength(3);
  });

  it("holds names, XML parts, validation, links, page setup, panes, breaks and charts", async () => {
    const excel = openExcel(undefined, level);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const name = sheet.names.add("_rt_overview", sheet.getRange("A1"), "overview");
      name.visible = false;
      context.workbook.customXmlParts.add('<state xmlns="urn:state"/>');
      sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "未启动,已完成" } };
      sheet.getRange("A3").hyperlink = { documentReference: "'Sheet1'!B9", textToDisplay: "看", screenTip: "跳转" };
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintArea("A1:F20");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      sheet.horizontalPageBreaks.add("A9");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A3"));
      const chart = sheet.charts.add(Excel.ChartType.barStacked, sheet.getRange("A1:B3"), Excel.ChartSeriesBy.columns);
      chart.title.text = "完成情况";
      chart.setPosition("H1", "N12");
      sheet.shapes.addTextBox("说明");
      await context.sync();
      const part = context.workbook.customXmlParts.getByNamespace("urn:state").getOnlyItemOrNullObject();
      const xml = part.getXml();
      sheet.names.load("items/name,items/comment,items/visible,items/formula");
      await context.sync();
      expect(xml.value).toBe('<state xmlns="urn:state"/>');
      expect(sheet.names.items.map((item) => [item.comment, item.visible, String(item.formula)])).toEqual([
        ["overview", false, "=Sheet1!$A$1"],
      ]);
    });
    const sheet = excel.workbook.sheet("Sheet1");
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
    expect(sheet.rowBreaks).toEqual([8]);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
  });

  it("takes arrays that the client splits into bands", async () => {
    const excel = openExcel(undefined, level);
    const values = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 20 }, (__, column) => `${row}·${column}`));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 5_000, 20).values = values;
      await context.sync();
    });
    expect(excel.requests.work).toHaveLength(1);
    expect(excel.requests.work[0]?.actions.filter((action) => action === "set Values")).toHaveLength(67);
    expect(excel.workbook.sheet("Sheet1").grid.cell(4_999, 19)?.value).toBe("4999·19");
  });

  it("tells of changed cells", async () => {
    const excel = openExcel(undefined, level);
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [["改"]];
      await context.sync();
    });
    expect(addresses).toEqual(["C3"]);
    expect(excel.requests.work).toHaveLength(1);
  });
});
