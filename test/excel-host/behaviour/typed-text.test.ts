import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

/** What a text becomes in a cell of format General: value, formula, number format. */
const typed: readonly (readonly [string, unknown, string | null, string])[] = [
  ["县教育局", "县教育局", null, "General"],
  ["", undefined, null, "General"],
  ["=1+1", 0, "=1+1", "General"],
  ["+A1", 0, "=+A1", "General"],
  ["-A1", 0, "=-A1", "General"],
  ["@SUM(A1)", 0, "=SUM(A1)", "General"],
  ["-无", "#NAME?", "=-无", "General"],
  ["@各单位", "#NAME?", "=各单位", "General"],
  ["=SUM(A1:B2)&TRUE", 0, "=SUM(A1:B2)&TRUE", "General"],
  ["+5", 5, null, "General"],
  ["-5", -5, null, "General"],
  ["00123", 123, null, "General"],
  ["12.50", 12.5, null, "General"],
  ["1,234", 1234, null, "#,##0"],
  ["80%", 0.8, null, "0%"],
  ["(12)", -12, null, "General"],
  // 44197 is 1 January 2021.
  ["2021-1-1", 44197, null, "yyyy/m/d"],
  ["2021/1/1", 44197, null, "yyyy/m/d"],
  ["2021年1月1日", 44197, null, 'yyyy"年"m"月"d"日"'],
  ["1-2", 44198, null, 'm"月"d"日"'],
  ["3/4", 44259, null, 'm"月"d"日"'],
  ["2021-2-30", "2021-2-30", null, "General"],
  ["2021.3.1", "2021.3.1", null, "General"],
  ["2021年底前", "2021年底前", null, "General"],
  ["8:30", 8.5 / 24, null, "h:mm"],
  ["true", true, null, "General"],
  ["#N/A", "#N/A", null, "General"],
  ["'00123", "00123", null, "General"],
  ["'=1", "=1", null, "General"],
  ["-", "-", null, "General"],
  ["=", "=", null, "General"],
  ["1.", 1, null, "General"],
  ["（一）", "（一）", null, "General"],
];

describe("a text written as a value", () => {
  it.each(typed)("%j", async (text, value, formula, format) => {
    openExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
      cell.values = [[text]];
      cell.load("values,formulas,numberFormat");
      await context.sync();
      expect([cell.values, cell.formulas, cell.numberFormat]).toEqual([[[value ?? ""]], [[formula ?? value ?? ""]], [[format]]]);
    });
  });

  it.each(typed.map(([text]) => text))("stays text in a cell of format @: %j", async (text) => {
    openExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
      cell.load("values,valueTypes,text");
      await context.sync();
      expect([cell.values, cell.valueTypes, cell.text]).toEqual([[[text]], [[text === "" ? "Empty" : "String"]], [[text]]]);
    });
  });

  it("is a formula where the format @ comes after it", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
      cell.values = [["=1+1"]];
      cell.numberFormat = [["@"]];
      cell.load("formulas,valueTypes");
      await context.sync();
      expect([cell.formulas, cell.valueTypes]).toEqual([[["=1+1"]], [["Double"]]]);
    });
  });

  it.each(["=县教育局、县财政局", "-完成（一）", "=1+", "=(1", '=A1&"未完', "@单位，其他", "=A1 B1"])(
    "that is no formula is refused: %s",
    async (text) => {
      const excel = openExcel();
      expect(await refused(onSheet((sheet) => (sheet.getRange("A1:B1").values = [["先", text]])))).toMatchObject({
        code: "InvalidArgument",
        location: "Range.values",
      });
      expect(excel.workbook.sheet("Sheet1").grid.cell(0, 0)).toBeUndefined();
    },
  );

  it("keeps the number format that the cell has", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [["2021/1/1"]];
      cell.load("text,numberFormat");
      await context.sync();
      expect([cell.text, cell.numberFormat]).toEqual([[["2021-01-01"]], [["yyyy-mm-dd"]]]);
    });
  });
});
