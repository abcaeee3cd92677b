import { Workbook } from "../model/workbook";
import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

const text = (length: number): string => "字".repeat(length);

/** What just fits, and what just does not. */
const limits: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown, (sheet: Excel.Worksheet) => unknown, string])[] = [
  [
    "32,767 characters in a cell",
    (sheet) => (sheet.getRange("A1").values = [[text(32_767)]]),
    (sheet) => (sheet.getRange("A1").values = [[text(32_768)]]),
    "InvalidArgument",
  ],
  [
    "253 line breaks",
    (sheet) => (sheet.getRange("A1").values = [["\n".repeat(253)]]),
    (sheet) => (sheet.getRange("A1").values = [["\n".repeat(254)]]),
    "InvalidArgument",
  ],
  [
    "8,192 characters of a formula",
    (sheet) => (sheet.getRange("A1").values = [[`=1${"+1".repeat(4_095)}`]]),
    (sheet) => (sheet.getRange("A1").values = [[`=1${"+1".repeat(4_096)}`]]),
    "FormulaLengthExceedsLimit",
  ],
  [
    "a row of 409 points",
    (sheet) => (sheet.getRange("1:1").format.rowHeight = 409),
    (sheet) => (sheet.getRange("1:1").format.rowHeight = 409.5),
    "InvalidArgument",
  ],
  [
    "255 characters of a footer",
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = text(255)),
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = text(256)),
    "InvalidArgument",
  ],
  [
    "255 characters of a list in the cell",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = list(255)),
    (sheet) => (sheet.getRange("A1").dataValidation.rule = list(256)),
    "InvalidArgument",
  ],
  [
    "8,192 characters of an address",
    (sheet) => sheet.getRanges(addresses(8_192)).format.fill.clear(),
    (sheet) => sheet.getRanges(addresses(8_193)).format.fill.clear(),
    "InvalidArgument",
  ],
  [
    "the last row",
    (sheet) => (sheet.getRange("A1048576").values = [["末"]]),
    (sheet) => (sheet.getRange("A1048577").values = [["外"]]),
    "InvalidArgument",
  ],
  ["255 characters of a text in a rule's formula", (sheet) => rule(sheet, 255), (sheet) => rule(sheet, 256), "InvalidArgument"],
];

function list(length: number): Excel.DataValidationRule {
  return { list: { inCellDropDown: true, source: text(length) } };
}

function rule(sheet: Excel.Worksheet, length: number): void {
  sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = `=$A1="${text(length)}"`;
}

/** Addresses with commas, of that many characters together. */
function addresses(length: number): string {
  const cells = "A1,".repeat(Math.floor((length - 3) / 3));
  return cells + "A1".padEnd(length - cells.length, "0");
}

describe("a limit", () => {
  it.each(limits)("%s", async (_, fits, exceeds, code) => {
    openExcel();
    await Excel.run(onSheet(fits));
    expect((await refused(onSheet(exceeds))).code).toBe(code);
  });

  it("of 512 merged areas per query", async () => {
    const excel = openExcel();
    const sheet = excel.workbook.sheet("Sheet1");
    sheet.merges = Array.from({ length: 513 }, (_, index) => ({ top: 2 * index, left: 0, rows: 2, columns: 1 }));
    expect((await refused(onSheet((all) => all.getRange("A1:A1026").getMergedAreasOrNullObject().load("address")))).code).toBe(
      "GeneralException",
    );
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A1024").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      expect(areas.areaCount).toBe(512);
    });
  });

  it("of 1,026 page breaks", async () => {
    const excel = openExcel();
    excel.workbook.sheet("Sheet1").rowBreaks = Array.from({ length: 1_025 }, (_, index) => index + 1);
    await Excel.run(onSheet((sheet) => sheet.horizontalPageBreaks.add("A2000")));
    expect((await refused(onSheet((sheet) => sheet.horizontalPageBreaks.add("A2001")))).code).toBe("GeneralException");
  });

  it("of 65,530 links on a sheet", async () => {
    const excel = openExcel();
    const link = { address: "https://excel.test/", documentReference: null, screenTip: null };
    excel.workbook.sheet("Sheet1").links = Array.from({ length: 65_529 }, (_, row) => ({
      area: { top: row, left: 9, rows: 1, columns: 1 },
      link,
    }));
    const add = (address: string) => onSheet((sheet) => (sheet.getRange(address).hyperlink = { documentReference: "'Sheet1'!A1" }));
    await Excel.run(add("A1"));
    expect((await refused(add("A2"))).code).toBe("GeneralException");
  });

  it.each<readonly [string, (range: Excel.Range) => unknown]>([
    ["values", (range) => (range.values = "满" as never)],
    ["number formats", (range) => (range.numberFormat = "@" as never)],
    ["fills", (range) => (range.format.fill.color = "red")],
  ])("of 33,554,000 cells for one operation: %s", async (_, change) => {
    openExcel();
    expect((await refused(onSheet((sheet) => change(sheet.getRangeByIndexes(0, 0, 1_000_000, 34))))).code).toBe(
      "OperationCellsExceedLimit",
    );
  });

  it("of 5 MB per request, of which nothing is done", async () => {
    const excel = openExcel();
    const values = Array.from({ length: 60 }, () => [text(30_000)]);
    expect((await refused(onSheet((sheet) => (sheet.getRange("A1:A60").values = values)))).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.workbook.flags.isDirty).toBe(false);
    await Excel.run(onSheet((sheet) => (sheet.getRange("A1:A50").values = values.slice(0, 50))));
    expect(excel.requests.work[1]?.bytesSent).toBeGreaterThan(4_500_000);
  });

  it("of 5 MB per answer, after all of it was done", async () => {
    const workbook = new Workbook();
    for (let row = 0; row < 60; row += 1) workbook.sheet("Sheet1").grid.update(row, 0, { value: text(30_000) });
    openExcel(workbook);
    const read = onSheet((sheet) => {
      sheet.getRange("C1").values = [["写了"]];
      sheet.getRange("A1:A60").load("values");
    });
    expect((await refused(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(workbook.sheet("Sheet1").grid.cell(0, 2)?.value).toBe("写了");
  });

  it("of 5,000,000 cells, past which there is null and no error", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 1_000_001, 5).load("values,cellCount");
      await context.sync();
      expect([range.values, range.cellCount]).toEqual([null, 5_000_005]);
    });
  });
});
