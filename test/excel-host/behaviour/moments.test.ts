import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

const write = onSheet((sheet) => (sheet.getRange("A1").values = [["写"]]));

describe("while the user types in a cell", () => {
  it("a request is refused, and nothing of it done", async () => {
    const excel = openExcel();
    excel.cellEdit.start();
    expect((await refused(write)).code).toBe("InvalidOperationInCellEditMode");
    expect(excel.workbook.flags.isDirty).toBe(false);
    excel.cellEdit.end();
    await Excel.run(write);
  });

  it("a run that waits is done when the user leaves the cell", async () => {
    const excel = openExcel();
    excel.cellEdit.start();
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, write).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([done, excel.workbook.flags.isDirty]).toEqual([false, false]);
    excel.cellEdit.end();
    await run;
    expect(excel.workbook.sheet("Sheet1").grid.cell(0, 0)?.value).toBe("写");
  });
});

describe("an answer", () => {
  it("may never come, though the request was carried out", async () => {
    const excel = openExcel();
    excel.faults.neverAnswer(1);
    const run = Excel.run(write).then(() => "answered");
    const first = await Promise.race([run, new Promise((resolve) => setTimeout(resolve, 20, "silence"))]);
    expect(first).toBe("silence");
    expect(excel.workbook.sheet("Sheet1").grid.cell(0, 0)?.value).toBe("写");
  });

  it("may come late", async () => {
    const excel = openExcel();
    const release = excel.faults.holdAnswer(1);
    let done = false;
    const run = Excel.run(write).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    release();
    await run;
  });
});

describe("a co-author", () => {
  it("changes a cell between reading and writing", async () => {
    const excel = openExcel();
    excel.faults.beforeRequest(2, (workbook) => workbook.sheet("Sheet1").grid.update(0, 0, { value: "他人" }));
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["他人"]]);
    });
  });

  it("inserts a row above a range that is held", async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B4:C5");
      range.load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B6:C7");
      range.format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(excel.workbook.sheet("Sheet1").grid.styleAt(5, 1).fill).toBe("#FF0000");
  });
});

describe("an event", () => {
  it("tells who changed what, and stops with its handler", async () => {
    const excel = openExcel();
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
        seen.push(`${event.source} ${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await Excel.run(write);
    excel.workbook.sheet("Sheet1").announceChange({ top: 4, left: 5, rows: 1, columns: 1 }, "RangeEdited", "Remote");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(seen).toEqual(["Local RangeEdited A1", "Remote RangeEdited F5"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await Excel.run(write);
    expect(seen).toHaveLength(2);
    expect(excel.requests.work.every(({ actions }) => actions.every((action) => !action.includes("Event")))).toBe(true);
  });

  it("is not sent while events are off", async () => {
    openExcel();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await Excel.run(write);
    expect(seen).toEqual([]);
  });
});

describe("Excel's undo list", () => {
  it("holds what can be taken back", async () => {
    const excel = openExcel();
    await Excel.run(write);
    expect(excel.workbook.undo.list).toEqual(["Range.values"]);
    expect(excel.workbook.undo.clearedBy).toEqual([]);
  });

  it.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ["Range.getMergedAreas", (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address")],
    ["Worksheet.name", (sheet) => (sheet.name = "甲")],
    ["Worksheet.position", (sheet) => (sheet.position = 0)],
    ["Worksheet.copy", (sheet) => sheet.copy()],
    ["WorksheetProtection.protect", (sheet) => sheet.protection.protect()],
    ["Workbook.save", (sheet) => sheet.context.workbook.save()],
  ])("is emptied by %s", async (what, change) => {
    const excel = openExcel();
    await Excel.run(write);
    await Excel.run(onSheet(change));
    expect(excel.workbook.undo.list).toEqual([]);
    expect(excel.workbook.undo.clearedBy).toEqual([what]);
  });

  it("is emptied by new sheets and formulas in some builds", async () => {
    const excel = openExcel();
    excel.workbook.flags.addingClearsUndo = true;
    await Excel.run(write);
    await Excel.run(onSheet((_, context) => context.workbook.worksheets.add("乙")));
    await Excel.run(write);
    await Excel.run(onSheet((sheet) => (sheet.getRange("B1").formulas = [["=1"]])));
    expect(excel.workbook.undo.clearedBy).toEqual(["WorksheetCollection.add", "Range.formulas"]);
  });
});

describe("saving, closing and opening", () => {
  it("mints ids anew and forgets proxies and handlers", async () => {
    const excel = openExcel();
    const ids = async (): Promise<string[]> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
        const formats = sheet.getRange("A1:A9").conditionalFormats.load("items/id");
        await context.sync();
        return [sheet.id, ...formats.items.map(({ id }) => id)];
      });
    await Excel.run(onSheet((sheet) => sheet.getRange("A1:A9").conditionalFormats.add("Custom")));
    const before = await ids();
    let seen = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        seen += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    const late = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    excel.saveAndReopen();
    const after = await ids();
    expect(after).toHaveLength(2);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
    expect(excel.workbook.flags.isDirty).toBe(false);
    expect(excel.workbook.sheet("Sheet1").conditionalFormats).toHaveLength(1);
    expect(excel.workbook.findSheet(before[0] ?? "")).toBeUndefined();
    await expect(
      Excel.run(late, async (context) => {
        late.load("address");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidReference" });
    await Excel.run(write);
    expect(seen).toBe(0);
  });
});
