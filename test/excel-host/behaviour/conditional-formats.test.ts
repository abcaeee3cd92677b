import { areaAddress } from "../model/address";
import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

describe("a conditional format", () => {
  it("comes before the others when it is added, and where its priority says", async () => {
    const excel = openExcel();
    await Excel.run(
      onSheet((sheet) => {
        for (const text of ["一", "二", "三"])
          sheet.getRange("F4:F9").conditionalFormats.add("Custom").custom.rule.formula = `=$F4="${text}"`;
      }),
    );
    const formulas = () => excel.workbook.sheet("Sheet1").conditionalFormats.map(({ formula }) => formula);
    expect(formulas()).toEqual(['=$F4="三"', '=$F4="二"', '=$F4="一"']);
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("F4").conditionalFormats.load("items/priority");
      await context.sync();
      expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
      const last = formats.items[2];
      if (last) last.priority = 0;
      await context.sync();
    });
    expect(formulas()).toEqual(['=$F4="一"', '=$F4="三"', '=$F4="二"']);
  });

  it("reads as from the range it is fetched by", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F4:F9").conditionalFormats.add("Custom").custom.rule.formula = '=AND($F4="x",G$1>E4,$A$1)';
      await context.sync();
      const read = async (address: string): Promise<unknown> => {
        const formats = sheet.getRange(address).conditionalFormats.load("items/custom/rule/formula");
        await context.sync();
        return formats.items[0]?.custom.rule.formula;
      };
      expect(await read("F4:F9")).toBe('=AND($F4="x",G$1>E4,$A$1)');
      expect(await read("F6:F7")).toBe('=AND($F6="x",G$1>E6,$A$1)');
      expect(await read("A1:Z99")).toBe('=AND($F1="x",B$1>XFD1,$A$1)');
    });
  });

  it("is written as from the range it is fetched by", async () => {
    const excel = openExcel();
    await Excel.run(onSheet((sheet) => sheet.getRange("F4:F9").conditionalFormats.add("Custom")));
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("F6").conditionalFormats.load("items/id");
      await context.sync();
      const [format] = formats.items;
      if (format) format.custom.rule.formula = '=$F6="x"';
      await context.sync();
    });
    expect(excel.workbook.sheet("Sheet1").conditionalFormats[0]?.formula).toBe('=$F4="x"');
  });

  it("is found by any cell of its range, and cleared from the cells of a range", async () => {
    const excel = openExcel();
    await Excel.run(
      onSheet((sheet) => {
        sheet.getRange("A1:A5").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>B1";
        sheet.getRange("C1:C5").conditionalFormats.add("Custom");
        sheet.getRange("A1:B3").conditionalFormats.clearAll();
      }),
    );
    const formats = excel.workbook.sheet("Sheet1").conditionalFormats.map(({ areas, formula }) => [areas.map(areaAddress).join(), formula]);
    expect(formats).toEqual([
      ["C1:C5", ""],
      ["A4:A5", "=$A4>B4"],
    ]);
    await Excel.run(async (context) => {
      const counts = ["C3", "D3"].map((address) =>
        context.workbook.worksheets.getItem("Sheet1").getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
    });
  });

  it("of several areas has ranges and no range", async () => {
    const excel = openExcel();
    await Excel.run(onSheet((sheet) => sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom")));
    expect(excel.workbook.sheet("Sheet1").conditionalFormats[0]?.areas).toHaveLength(2);
    const error = await refused(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.load("items/id");
      await context.sync();
      formats.items[0]?.getRange().load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("of another type has no custom view", async () => {
    openExcel();
    await Excel.run(onSheet((sheet) => sheet.getRange("A1:A9").conditionalFormats.add("DataBar")));
    const read = (names: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.load(names);
      await context.sync();
    };
    expect((await refused(read("items/custom/rule/formula"))).code).toBe("InvalidOperation");
    await Excel.run(read("items/type,items/customOrNullObject/rule/formula"));
  });

  it("is refused a formula that is none", async () => {
    openExcel();
    const write = onSheet((sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=AND(县局"));
    expect((await refused(write)).code).toBe("InvalidArgument");
  });

  it("is found again by its id", async () => {
    openExcel(undefined, "1.14");
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
      const added = conditionalFormats.add("Custom").load("id");
      await context.sync();
      const [again, none] = [conditionalFormats.getItemOrNullObject(added.id), conditionalFormats.getItemOrNullObject("{没有}")];
      await context.sync();
      expect([again.isNullObject, none.isNullObject]).toEqual([false, true]);
    });
  });
});
