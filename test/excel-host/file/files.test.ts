import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pictureOf, type SheetPicture } from "../../contract/workbook-picture";
import { pictureOfExcel } from "../picture";
import { openExcel } from "../transport/open-excel";
import { openFile } from "./open-file";
import { saveFile } from "./save-file";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../fixtures", name)));
const rongjiang = fixture("rongjiang-2021.xlsx");
const rich = fixture("fidelity-original.xlsx");

describe("a file in the simulated Excel", () => {
  it("shows the table of Rongjiang county to the client", async () => {
    openExcel(openFile(rongjiang));
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true).load("address,values");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:F35");
      expect((used.values as unknown[][])[34]?.[5]).toBe("2021年6月30日前制定工作方案");
    });
  });

  // Of a file the picture sees only heights marked by "1", which this file does not write: they are compared by hand.
  it("looks as the table of Rongjiang county does to another library", async () => {
    const [seen, expected] = [pictureOfExcel(openFile(rongjiang)).Sheet1, (await pictureOf(rongjiang)).Sheet1];
    expect({ ...seen, rowHeights: {} }).toEqual(expected);
    expect(seen?.rowHeights).toMatchObject({ "1": 12.8, "14": 169.4, "30": 68.65 });
  });

  // Styles differ by what a file leaves out: the colour of the theme, the standard alignment.
  it.each<keyof SheetPicture>(["cells", "merges", "columnWidths", "rowHeights", "links", "frozen", "page", "names"])(
    "finds the same as another library in a workbook of many features: %s",
    async (field) => {
      const [seen, expected] = [pictureOfExcel(openFile(rich)), await pictureOf(rich)];
      const only = (picture: typeof seen): unknown => Object.entries(picture).map(([name, sheet]) => [name, sheet[field]]);
      expect(only(seen)).toEqual(only(expected));
    },
  );

  it.each([
    ["the table of Rongjiang county", rongjiang],
    ["a workbook of many features", rich],
  ])("is the same after saving and opening: %s", (_, file) => {
    const opened = openFile(file);
    expect(pictureOfExcel(openFile(saveFile(opened)))).toEqual(pictureOfExcel(opened));
  });

  it("keeps what was written through the client", async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").numberFormat = [
        ["@", "@"],
        ["@", "@"],
      ];
      sheet.getRange("A1:B2").values = [
        ["=不是公式", "二\t三"],
        ["行\n二", "<&>\"'"],
      ];
      sheet.getRange("A1:B2").format.borders.getItem("EdgeLeft").style = "Continuous";
      sheet.getRange("A1:B2").format.horizontalAlignment = "Center";
      sheet.getRange("A1:B2").format.verticalAlignment = "Center";
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("1:1").format.rowHeight = 40;
      sheet.getRange("D1:D9").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      sheet.getRange("E1").hyperlink = { documentReference: "'Sheet1'!A1", textToDisplay: "回", screenTip: "跳" };
      const format = sheet.getRange("F1:F9").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=AND($F1="x",N("responsibility-table/1")=0)';
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.bold = true;
      format.custom.format.borders.bottom.style = "Continuous";
      sheet.names.add("_rt_overview", sheet.getRange("A1"), "overview").visible = false;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:F9");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      sheet.horizontalPageBreaks.add("A5");
      sheet.freezePanes.freezeRows(2);
      context.workbook.customXmlParts.add('<state xmlns="urn:s">值</state>');
      await context.sync();
    });
    const saved = saveFile(excel.workbook);
    const reopened = openFile(saved);
    expect(pictureOfExcel(reopened)).toEqual(pictureOfExcel(excel.workbook));
    expect(await pictureOf(saved)).toEqual(pictureOfExcel(excel.workbook));
    expect(reopened.customXmlParts).toEqual(excel.workbook.customXmlParts);
  });
});
