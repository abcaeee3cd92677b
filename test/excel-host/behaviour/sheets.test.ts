import { Workbook } from "../model/workbook";
import { refused } from "../refused";
import { openExcel } from "../transport/open-excel";

type Sheets = Excel.WorksheetCollection;

/** Runs something on the sheets and sends it. */
function onSheets(work: (sheets: Sheets) => unknown): (context: Excel.RequestContext) => Promise<void> {
  return async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  };
}

function workbookOf(...names: string[]): Workbook {
  const workbook = new Workbook(names[0]);
  for (const name of names.slice(1)) workbook.addSheet(name);
  return workbook;
}

const badNames: readonly (readonly [string, string, string])[] = [
  ["blank", "   ", "InvalidArgument"],
  ["32 UTF-16 units", "字".repeat(32), "InvalidArgument"],
  ["31 units of which one character takes two", `${"字".repeat(30)}𠀀`, "InvalidArgument"],
  ["a slash", "县直/乡镇", "InvalidArgument"],
  ["a colon", "一:二", "InvalidArgument"],
  ["a bracket", "[一]", "InvalidArgument"],
  ["a question mark", "是否?", "InvalidArgument"],
  ["an apostrophe at the start", "'一", "InvalidArgument"],
  ["an apostrophe at the end", "一'", "InvalidArgument"],
  ["History", "history", "InvalidArgument"],
  ["a name that is there, in other case", "SHEET1", "ItemAlreadyExists"],
];

describe("a sheet's name", () => {
  it.each(badNames)("that is %s is refused", async (_, name, code) => {
    const excel = openExcel();
    expect(await refused(onSheets((sheets) => sheets.add(name)))).toMatchObject({ code, location: "WorksheetCollection.add" });
    expect((await refused(onSheets((sheets) => (sheets.add("甲").name = name)))).code).toBe(code);
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "甲"]);
  });

  it.each(["字".repeat(31), "县直？乡镇", "甲's", "1月", "A1"])("%s is taken", async (name) => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add(name).getRange("B2").load("address");
      await context.sync();
      const again = context.workbook.worksheets.getItem(name).getRange(range.address).load("address");
      await context.sync();
      expect(again.address).toBe(range.address);
    });
  });

  it("follows into formulas, names and rules", async () => {
    const excel = openExcel(workbookOf("表一", "表二"));
    const [first, second] = [excel.workbook.sheet("表一"), excel.workbook.sheet("表二")];
    second.grid.update(0, 0, { formula: `=表一!A1&"表一!A1"`, value: "" });
    excel.workbook.names.push({ name: "区", formula: "=表一!$A$1:$B$2", scope: null, visible: true, comment: "" });
    await Excel.run(onSheets((sheets) => (sheets.getItem("表一").name = "新 表")));
    expect(first.name).toBe("新 表");
    expect(second.grid.cell(0, 0)?.formula).toBe(`='新 表'!A1&"表一!A1"`);
    expect(excel.workbook.names[0]?.formula).toBe("='新 表'!$A$1:$B$2");
  });

  it("needs its quotes in an address", async () => {
    openExcel(workbookOf("新 表"));
    const read = (address: string) => onSheets((sheets) => sheets.getItem("新 表").getRange(address).load("address"));
    expect((await refused(read("新 表!A1"))).code).toBe("InvalidArgument");
    await Excel.run(read("'新 表'!A1"));
  });
});

describe("a sheet", () => {
  it("is added at the end and not activated", async () => {
    const excel = openExcel(workbookOf("甲", "乙"));
    await Excel.run(onSheets((sheets) => sheets.add("丙")));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
    expect(excel.workbook.active.name).toBe("甲");
  });

  it("that is the last visible one is neither deleted nor hidden", async () => {
    const workbook = workbookOf("甲", "乙");
    workbook.sheet("乙").visibility = "Hidden";
    openExcel(workbook);
    expect((await refused(onSheets((sheets) => sheets.getItem("甲").delete()))).code).toBe("InvalidOperation");
    expect((await refused(onSheets((sheets) => (sheets.getItem("甲").visibility = "Hidden")))).code).toBe("InvalidOperation");
    await Excel.run(onSheets((sheets) => sheets.getItem("乙").delete()));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["甲"]);
  });

  it("that is very hidden is not deleted before it is shown", async () => {
    const workbook = workbookOf("甲", "乙");
    workbook.sheet("乙").visibility = "VeryHidden";
    openExcel(workbook);
    expect((await refused(onSheets((sheets) => sheets.getItem("乙").delete()))).code).toBe("GeneralException");
    await Excel.run(
      onSheets((sheets) => {
        sheets.getItem("乙").visibility = "Visible";
        sheets.getItem("乙").delete();
      }),
    );
    expect(workbook.sheets).toHaveLength(1);
  });

  it("takes formulas, names and its own names with it when it goes", async () => {
    const workbook = workbookOf("甲", "乙");
    workbook.sheet("甲").grid.update(0, 0, { formula: "=乙!A1+1", value: 1 });
    workbook.names.push({ name: "区", formula: "=乙!$A$1", scope: null, visible: true, comment: "" });
    workbook.names.push({ name: "_rt_unit", formula: "=乙!$A$1", scope: workbook.sheet("乙"), visible: false, comment: "k" });
    openExcel(workbook);
    await Excel.run(onSheets((sheets) => sheets.getItem("乙").delete()));
    expect(workbook.sheet("甲").grid.cell(0, 0)).toMatchObject({ formula: "=#REF!+1", value: { error: "#REF!" } });
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([["区", "=#REF!"]]);
  });

  it("is not found any more by a proxy once it is gone", async () => {
    openExcel(workbookOf("甲", "乙"));
    const error = await refused(async (context) => {
      const sheet = context.workbook.worksheets.getItem("乙");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [["迟"]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it("of a protected structure is not added, deleted, renamed, moved or hidden, but written", async () => {
    const workbook = workbookOf("甲", "乙");
    workbook.structure.protect([], "密码");
    openExcel(workbook);
    const changes: ((sheets: Sheets) => unknown)[] = [
      (sheets) => sheets.add("丙"),
      (sheets) => sheets.getItem("乙").delete(),
      (sheets) => (sheets.getItem("乙").name = "丁"),
      (sheets) => (sheets.getItem("乙").position = 0),
      (sheets) => (sheets.getItem("乙").visibility = "Hidden"),
      (sheets) => sheets.getItem("乙").copy(),
    ];
    for (const change of changes) expect((await refused(onSheets(change))).code).toBe("AccessDenied");
    await Excel.run(onSheets((sheets) => (sheets.getItem("乙").getRange("A1").values = [["写"]])));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  it("that is one chart has no cells and cannot be the active worksheet", async () => {
    const workbook = workbookOf("图", "表");
    workbook.sheet("图").isChartSheet = true;
    openExcel(workbook);
    expect((await refused(onSheets((sheets) => sheets.getActiveWorksheet().load("name")))).code).toBe("GeneralException");
    expect((await refused(onSheets((sheets) => sheets.getItem("图").getUsedRangeOrNullObject().load("address")))).code).toBe(
      "UnsupportedSheet",
    );
  });

  it("counts formatted cells as used unless values are asked for", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [["一"]];
      sheet.getRange("E9").format.fill.color = "yellow";
      const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRangeOrNullObject(true).load("address")];
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!B2:E9", "Sheet1!B2"]);
    });
  });
});
