import { Workbook } from "../model/workbook";
import { openExcel } from "../transport/open-excel";

describe("what a cell says", () => {
  it("by value, text, kind and formula", async () => {
    const workbook = new Workbook();
    const { grid } = workbook.sheet("Sheet1");
    grid.update(0, 0, { value: 44_197, style: { ...grid.normal, numberFormat: 'yyyy"年"m"月"d"日"' } });
    grid.update(0, 1, { value: { error: "#REF!" }, formula: "=#REF!" });
    grid.update(0, 2, { value: 0.5, style: { ...grid.normal, numberFormat: "0%" } });
    grid.update(0, 3, { value: false });
    grid.update(0, 4, { value: "2021.3.1" });
    openExcel(workbook);
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem("Sheet1").getRange("A1:F1").load("values,text,valueTypes,formulas,numberFormat");
      await context.sync();
      expect(row.values).toEqual([[44_197, "#REF!", 0.5, false, "2021.3.1", ""]]);
      expect(row.text).toEqual([["2021年1月1日", "#REF!", "50%", "FALSE", "2021.3.1", ""]]);
      expect(row.valueTypes).toEqual([["Double", "Error", "Double", "Boolean", "String", "Empty"]]);
      expect(row.formulas).toEqual([[44_197, "=#REF!", 0.5, false, "2021.3.1", ""]]);
    });
  });

  it("of a date is 1,462 less in a workbook of 1904, and its text the same", async () => {
    const workbook = new Workbook();
    workbook.date1904 = true;
    const { grid } = workbook.sheet("Sheet1");
    grid.update(0, 0, { value: 44_197 - 1_462, style: { ...grid.normal, numberFormat: "yyyy-mm-dd" } });
    openExcel(workbook);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values,text");
      await context.sync();
      expect([cell.values, cell.text]).toEqual([[[42_735]], [["2021-01-01"]]]);
    });
  });

  it("is calculated by whom the test sets", async () => {
    const workbook = new Workbook();
    workbook.calculate = (formula) => formula.length;
    openExcel(workbook);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=12345"]];
      cell.load("values");
      await context.sync();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
    });
  });

  it("in several fonts says it in one after it was written", async () => {
    const workbook = new Workbook();
    const { grid } = workbook.sheet("Sheet1");
    grid.update(0, 0, { value: "甲局（牵头）", mixedFormats: true, apostrophe: true });
    openExcel(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["乙局"]];
      await context.sync();
    });
    expect(grid.cell(0, 0)).toEqual({ value: "乙局", formula: null, style: grid.normal });
  });
});
