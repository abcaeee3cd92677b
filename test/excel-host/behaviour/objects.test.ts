import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

describe("names", () => {
  it("belong to the workbook or to a sheet, side by side", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("区", sheet.getRange("A1:B2"));
      sheet.names.add("区", "=1+1", "说明");
      const [global, local] = [context.workbook.names.getItem("区"), sheet.names.getItem("区")].map((name) =>
        name.load("formula,scope,type,comment"),
      );
      const range = context.workbook.names.getItem("区").getRange().load("address");
      const none = sheet.names.getItem("区").getRangeOrNullObject().load("address");
      await context.sync();
      expect([global?.formula, global?.scope, global?.type, range.address]).toEqual([
        "=Sheet1!$A$1:$B$2",
        "Workbook",
        "Range",
        "Sheet1!A1:B2",
      ]);
      expect([local?.formula, local?.scope, local?.comment, none.isNullObject]).toEqual(["=1+1", "Worksheet", "说明", true]);
    });
  });

  it("are unique in their place, whatever the case", async () => {
    openExcel();
    await Excel.run(onSheet((sheet) => sheet.names.add("_rt_unit", "=1")));
    expect((await refused(onSheet((sheet) => sheet.names.add("_RT_UNIT", "=1")))).code).toBe("ItemAlreadyExists");
  });
});

describe("custom XML parts", () => {
  it("are found by namespace, one or none at a time", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      for (const xml of ['<a xmlns="urn:x"/>', '<p:b xmlns:p="urn:x"/>', '<?xml version="1.0"?><c xmlns="urn:y">文 &amp; 字</c>'])
        parts.add(xml);
      const counts = ["urn:x", "urn:y", "urn:z"].map((uri) => parts.getByNamespace(uri).getCount());
      const [two, one] = ["urn:x", "urn:y"].map((uri) => parts.getByNamespace(uri).getOnlyItemOrNullObject().load("id,namespaceUri"));
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([2, 1, 0]);
      expect([two?.isNullObject, one?.namespaceUri]).toEqual([true, "urn:y"]);
      one?.setXml('<c xmlns="urn:y">新</c>');
      const again = parts.getItem(one?.id ?? "").getXml();
      await context.sync();
      expect(again.value).toBe('<c xmlns="urn:y">新</c>');
      one?.delete();
      const left = parts.getCount();
      await context.sync();
      expect(left.value).toBe(2);
    });
  });
});

describe("validation", () => {
  it("is of the cells that it was set on, and of no others", async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      sheet.getRange("A3:A4").dataValidation.clear();
      sheet.getRange("A1:A9").dataValidation.load("type,rule");
      const [first, gone, mixed] = ["A1:A2", "A3", "A1:A9"].map((address) => sheet.getRange(address).dataValidation.load("type,rule"));
      await context.sync();
      expect([first?.type, gone?.type, mixed?.type, mixed?.rule]).toEqual(["List", "None", "Inconsistent", null]);
    });
    expect(excel.workbook.sheet("Sheet1").validations.flatMap(({ areas }) => areas.map(({ rows }) => rows))).toEqual([2, 5]);
  });
});

describe("charts and shapes", () => {
  it("are found by name and go one by one", async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns");
      chart.name = "完成情况";
      chart.title.text = "各单位完成情况";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.series.getItemAt(1).format.fill.setSolidColor("#C00000");
      chart.setPosition("E2", "K20");
      sheet.shapes.addTextBox("甲").name = "注";
      await context.sync();
      const found = sheet.charts.getItemOrNullObject("完成情况").load("name,title/text,series/items/name");
      const charts = sheet.charts.load("items/name");
      const shapes = sheet.shapes.load("items/name");
      await context.sync();
      expect([found.title.text, found.series.items.length, shapes.items.map(({ name }) => name)]).toEqual(["各单位完成情况", 2, ["注"]]);
      for (const item of [...charts.items, ...shapes.items]) item.delete();
      await context.sync();
    });
    expect([excel.workbook.sheet("Sheet1").charts, excel.workbook.sheet("Sheet1").shapes]).toEqual([[], []]);
  });
});

describe("page breaks and panes", () => {
  it("are listed, removed and said", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const row of [20, 10, 10]) sheet.horizontalPageBreaks.add(`A${row}`);
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.freezeAt("A1:B3");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([none.isNullObject, frozen.address, breaks.items.map(({ rowIndex }) => rowIndex)]).toEqual([true, "Sheet1!A1:B3", [9, 19]]);
      breaks.items[0]?.delete();
      await context.sync();
      const count = sheet.horizontalPageBreaks.getCount();
      sheet.freezePanes.unfreeze();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});

describe("settings and properties", () => {
  it("keep what they are given, document properties 255 characters of it", async () => {
    openExcel();
    await Excel.run(async (context) => {
      context.workbook.settings.add("s", { deep: [1, "二"] });
      context.workbook.properties.custom.add("p", "长".repeat(300));
      context.workbook.worksheets.getItem("Sheet1").customProperties.add("k", "v");
      const setting = context.workbook.settings.getItem("s").load("value");
      const property = context.workbook.properties.custom.getItem("P").load("value");
      const ofSheet = context.workbook.worksheets.getItem("Sheet1").customProperties.load("items/key,items/value");
      await context.sync();
      expect([setting.value, (property.value as string).length, ofSheet.items.map(({ value }) => value)]).toEqual([
        { deep: [1, "二"] },
        255,
        ["v"],
      ]);
    });
  });
});

describe("several areas", () => {
  it("are formatted, counted and named together", async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets
        .getItem("Sheet1")
        .getRanges("A1:A2,C4,E5:F6")
        .load("address,areaCount,cellCount,areas/items/address");
      areas.format.fill.color = "#FF0000";
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:A2,Sheet1!C4,Sheet1!E5:F6", 3, 7]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:A2", "Sheet1!C4", "Sheet1!E5:F6"]);
      areas.areas.items[1]?.clear();
      await context.sync();
    });
    const { grid } = excel.workbook.sheet("Sheet1");
    expect([grid.styleAt(1, 0).fill, grid.styleAt(3, 2).fill, grid.styleAt(5, 5).fill]).toEqual(["#FF0000", null, "#FF0000"]);
  });
});

describe("the way from range to range", () => {
  it.each<readonly [string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(5, 0), "Sheet1!B7"],
    ["getRow", (range) => range.getRow(1), "Sheet1!B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "Sheet1!D2:D4"],
    ["getEntireRow", (range) => range.getEntireRow(), "Sheet1!2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Sheet1!B:D"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "Sheet1!A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(2, 0), "Sheet1!B2:D6"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "Sheet1!B2"],
    ["getLastCell", (range) => range.getLastCell(), "Sheet1!D4"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "Sheet1!B5:D6"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "Sheet1!E2:E4"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "Sheet1!B2:F9"],
    ["getIntersection", (range) => range.getIntersection("C3:Z9"), "Sheet1!C3:D4"],
  ])("%s", async (_, step, address) => {
    openExcel();
    await Excel.run(async (context) => {
      const range = step(context.workbook.worksheets.getItem("Sheet1").getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it.each<readonly [string, (range: Excel.Range) => Excel.Range, string]>([
    ["off the sheet", (range) => range.getOffsetRange(-5, 0), "InvalidArgument"],
    ["to nothing", (range) => range.getResizedRange(-5, 0), "InvalidArgument"],
    ["to what is not shared", (range) => range.getIntersection("Z9"), "ItemNotFound"],
    ["to another sheet", (range) => range.getBoundingRect("Sheet9!A1"), "InvalidArgument"],
  ])("does not lead %s", async (_, step, code) => {
    openExcel();
    expect((await refused(onSheet((sheet) => step(sheet.getRange("B2:D4")).load("address")))).code).toBe(code);
  });
});
