import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

type Values = unknown[][];

/** As JavaScript would send it: the type definitions allow anything here. */
function write(address: string, values: unknown): (context: Excel.RequestContext) => Promise<void> {
  return onSheet((sheet) => (sheet.getRange(address).values = values as Values));
}

describe("an array of values", () => {
  it.each([
    ["ragged", [["a", "b"], ["c"]]],
    ["of one dimension", ["a", "b"]],
    ["of too few rows", [["a", "b"]]],
    [
      "of too many rows",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    ],
    [
      "of too many columns",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "of objects",
      [
        [{ x: 1 }, "b"],
        ["c", "d"],
      ],
    ],
    [
      "of arrays",
      [
        [["a"], "b"],
        ["c", "d"],
      ],
    ],
    ["that is an object", { a: 1 }],
  ])("%s is refused", async (_, values) => {
    const excel = openExcel();
    expect((await refused(write("A1:B2", values))).code).toBe("InvalidArgument");
    expect(excel.workbook.flags.isDirty).toBe(false);
  });

  it("leaves a cell alone where it says null and clears it where it says nothing", async () => {
    const excel = openExcel();
    await Excel.run(write("A1:C1", [["一", "二", "三"]]));
    await Excel.run(write("A1:C1", [[null, "", "3"]]));
    const { grid } = excel.workbook.sheet("Sheet1");
    expect([0, 1, 2].map((column) => grid.cell(0, column)?.value)).toEqual(["一", null, 3]);
  });

  it("of one value fills the range", async () => {
    const excel = openExcel();
    await Excel.run(write("A1:B2", "满"));
    const { grid } = excel.workbook.sheet("Sheet1");
    expect([grid.cell(0, 0)?.value, grid.cell(1, 1)?.value]).toEqual(["满", "满"]);
  });

  it("does not fit entire columns", async () => {
    openExcel();
    expect((await refused(write("A:B", [["a", "b"]]))).code).toBe("InvalidArgument");
    await Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getItem("Sheet1").getRange("A:B").load("values");
      await context.sync();
      expect(columns.values).toBeNull();
    });
  });

  it("that the client splits into bands is measured whole", async () => {
    openExcel();
    const values = Array.from({ length: 2_000 }, () => ["a", "b"]);
    expect((await refused(write("A1:B1999", values))).code).toBe("InvalidArgument");
  });

  it.each([
    ["ragged", [["@"], ["@", "@"]]],
    [
      "no text",
      [
        [1, "@"],
        ["@", "@"],
      ],
    ],
    [
      "unclosed",
      [
        ['0"月', "@"],
        ["@", "@"],
      ],
    ],
  ])("of number formats that is %s is refused", async (_, formats) => {
    openExcel();
    expect((await refused(onSheet((sheet) => (sheet.getRange("A1:B2").numberFormat = formats as Values)))).code).toBe("InvalidArgument");
  });
});
