import { onSheet, refused } from "../refused";
import { asOneTest, openExcel } from "../transport/open-excel";

describe("a request", () => {
  it("stops at the first action that fails and keeps what was done before it", async () => {
    const excel = openExcel();
    const error = await refused(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("E1").values = [["前"]];
      context.workbook.worksheets.getItem("没有").activate();
      sheet.getRange("E2").values = [["后"]];
      await context.sync();
    });
    expect(error).toEqual({
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
      statement: "var worksheet1 = worksheets.getItem(...);",
    });
    const { grid } = excel.workbook.sheet("Sheet1");
    expect([grid.cell(0, 4)?.value, grid.cell(1, 4)?.value]).toEqual(["前", undefined]);
  });

  it("names the member that failed", async () => {
    openExcel();
    expect(await refused(onSheet((sheet) => (sheet.getRange("A1:B1").values = [["只有一个"]])))).toMatchObject({
      code: "InvalidArgument",
      location: "Range.values",
    });
  });

  it("refuses a member that is not simulated", async () => {
    openExcel();
    expect(await refused(onSheet((sheet) => sheet.getRange("A1").flashFill()))).toMatchObject({
      code: "ApiNotFound",
      location: "Range.flashFill",
    });
  });

  it.each(["nonsense", "format/fill/nonsense", "values/nonsense", "Address2"])("refuses to load %s", async (names) => {
    openExcel();
    expect(await refused(onSheet((sheet) => sheet.getRange("A1").load(names)))).toMatchObject({ code: "InvalidArgument" });
  });

  it("refuses to set what is only read", async () => {
    openExcel();
    const write = onSheet((sheet) => Object.assign(sheet.getRange("A1"), { text: [["x"]] }));
    await expect(Excel.run(write)).rejects.toThrow();
  });

  it("gives nothing that was not loaded", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
      await context.sync();
      expect(() => range.values).toThrow("'values'");
    });
  });

  it("gives null objects, and null objects below them", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
    const error = await refused(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      await context.sync();
      sheet.name = "新";
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("adds a sheet once, however often it is named", async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("总览").load("name,id");
      sheet.getRange("A1").values = [["一"]];
      sheet.getRange("A2").values = [["二"]];
      await context.sync();
      sheet.getRange("A3").values = [["三"]];
      await context.sync();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "总览"]);
    expect(excel.workbook.sheet("总览").grid.cell(2, 0)?.value).toBe("三");
  });

  it("that does nothing but look at the root counts as work too", async () => {
    const excel = openExcel();
    await Excel.run(() => Promise.resolve());
    expect(excel.requests.work).toHaveLength(1);
  });

  it("above the claimed version is refused by the client itself", async () => {
    openExcel(undefined, "1.13");
    expect(await refused(onSheet((sheet) => sheet.getRange("A1").getPrecedents()))).toMatchObject({
      code: "ApiNotFound",
      location: "Range.getPrecedents",
    });
    openExcel(undefined, "1.14");
    // Here the client lets it pass, and the simulated Excel does not know it.
    expect(await refused(onSheet((sheet) => sheet.getRange("A1").getPrecedents().load("address")))).toMatchObject({
      code: "ApiNotFound",
      location: "Range.getPrecedents",
    });
  });

  it("keeps no reference after the run", async () => {
    const excel = openExcel();
    await Excel.run(onSheet((sheet) => sheet.getRange("A1:B2").format.fill.clear()));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(excel.requests.all.map(({ kind }) => kind)).toEqual(["work", "clean-up"]);
    expect(excel.keptReferences).toBe(0);
  });

  it("that breaks the simulation itself says so, and is no error of Excel's", async () => {
    const excel = openExcel();
    excel.workbook.calculate = () => {
      throw new Error("broken");
    };
    expect((await refused(onSheet((sheet) => (sheet.getRange("A1").formulas = [["=1"]])))).code).toBe("SimulationFault");
  });
});

describe("what a test that ran out of time goes on with", () => {
  it("is the workbook that it opened itself", async () => {
    const name = "A1";
    const write = (text: string): Promise<void> => Excel.run(onSheet((sheet) => (sheet.getRange(name).values = [[text]])));
    const read = (): Promise<string> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange(name).load("values");
        await context.sync();
        return String(cell.values[0]?.[0]);
      });
    const oneTest = async (text: string, other: Promise<void>): Promise<unknown> => {
      // A test is called by itself, not by another one.
      await Promise.resolve();
      asOneTest();
      await Promise.resolve();
      const excel = openExcel();
      await other;
      await write(text);
      return [await read(), excel.workbook.sheet("Sheet1").grid.cell(0, 0)?.value];
    };
    let open = (): void => undefined;
    const later = new Promise<void>((resolve) => (open = resolve));
    const earlier = oneTest("先", later);
    const second = oneTest("后", Promise.resolve());
    expect(await second).toEqual(["后", "后"]);
    open();
    expect(await earlier).toEqual(["先", "先"]);
  });
});
