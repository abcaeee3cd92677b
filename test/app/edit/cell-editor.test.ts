import { EditedFile, at, moment } from "./edited-file";

jest.setTimeout(60_000);

async function withProgress(): Promise<EditedFile> {
  const file = await EditedFile.open();
  await file.inPane((session) => session.proposeProgressColumns(0));
  return file;
}

describe("an edit", () => {
  it("is written, recorded before and after, and judged", async () => {
    const file = await withProgress();
    const answer = await file.type("G4", "已完成");
    expect(answer).toEqual({
      id: "done",
      sheet: "Sheet1",
      cells: [{ position: at("G4"), text: "已完成" }],
      assumedYears: [],
      marks: "as-they-are",
    });
    const ledger = await file.ledger();
    expect(ledger.runs.at(-1)).toMatchObject({
      id: 2,
      purpose: "edits",
      when: "2021-10-15T09:30",
      state: "finished",
      items: [{ id: "cells", sheet: "Sheet1", changes: [{ position: at("G4"), from: "", to: "已完成" }] }],
    });
    const done = await (await file.review()).review({ moment, asOf: null });
    expect(done.tables[0]?.overview.byStatus.done).toBe(1);
  });

  it("keeps a day a real date in the format of its cell", async () => {
    const file = await withProgress();
    await file.type("H4", "2021-9-30");
    expect(await file.cell("H4")).toEqual({ kind: "date", value: 44469, text: "2021年9月30日", numberFormat: 'yyyy"年"m"月"d"日"' });
    await file.type("H4", "10月8日");
    expect(await file.cell("H4")).toMatchObject({ kind: "date", value: 44477, text: "2021年10月8日" });
    const asked = await file.type("H4", "9月31日");
    expect(asked).toEqual({ id: "asked", questions: [{ id: "not-a-day", position: at("H4"), typed: "9月31日", why: "impossible" }] });
    expect(await file.cell("H4")).toMatchObject({ value: 44477 });
    await file.type("H4", "国庆节后", true);
    expect(await file.cell("H4")).toMatchObject({ kind: "text", value: "国庆节后" });
  });

  it("shares its run with those before it", async () => {
    const file = await withProgress();
    for (const [address, text] of [
      ["G4", "已完成"],
      ["G5", "正在推进"],
      ["G4", "未启动"],
    ] as const)
      await file.type(address, text);
    const { runs } = await file.ledger();
    expect(runs.map(({ purpose }) => purpose)).toEqual(["progress-columns", "edits"]);
    expect(runs.at(-1)?.items).toEqual([
      {
        id: "cells",
        sheet: "Sheet1",
        changes: [
          { position: at("G4"), from: "", to: "未启动" },
          { position: at("G5"), from: "", to: "正在推进" },
        ],
      },
    ]);
    file.editor.closeRun();
    await file.type("G6", "已完成");
    expect((await file.ledger()).runs).toHaveLength(3);
  });
});

describe("taking back", () => {
  it("goes step by step, and forward again", async () => {
    const file = await withProgress();
    const before = await file.sheet();
    await file.type("G4", "已完成");
    await file.type("H4", "2021-9-30");
    await file.type("G4", "");
    const texts = async () => [(await file.cell("G4"))?.text ?? null, (await file.cell("H4"))?.text ?? null];
    expect(await texts()).toEqual([null, "2021年9月30日"]);
    await file.editor.undo(moment);
    expect(await texts()).toEqual(["已完成", "2021年9月30日"]);
    await file.editor.undo(moment);
    expect(await texts()).toEqual(["已完成", null]);
    await file.editor.redo(moment);
    expect(await texts()).toEqual(["已完成", "2021年9月30日"]);
    await file.editor.undo(moment);
    await file.editor.undo(moment);
    expect(await file.editor.undo(moment)).toEqual({ id: "nothing-to-undo" });
    expect(await file.sheet()).toEqual(before);
    expect((await file.ledger()).runs.map(({ purpose }) => purpose)).toEqual(["progress-columns"]);
  });

  it("works from the record after save and reopen, also where rows were moved", async () => {
    const file = await withProgress();
    const before = await file.picture();
    await file.type("G4", "已完成");
    await file.type("H4", "2021-9-30");
    await file.type("C5", "公开工作改写后的任务文字，与原来完全不同。");
    const reopened = await EditedFile.open(file.bytes);
    const { outcome, items } = await reopened.inPane((session) => session.proposeUndo([2]));
    expect(outcome.id).toBe("applied");
    expect(items.map(({ id }) => id)).toEqual(["cells"]);
    expect(await reopened.picture()).toEqual(before);
  });
});
