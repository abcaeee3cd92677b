import { makePublic } from "../../../src/app/public-copy";
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
      lostFonts: [],
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

  it("works from the record after save and reopen", async () => {
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

describe("marks on the sheet", () => {
  const rules = async (file: EditedFile) => (await file.picture()).rules.map(({ formula }) => formula);

  async function marked(frozen: boolean): Promise<EditedFile> {
    const file = await withProgress();
    await file.inPane((session) => session.proposeHighlight({ frozen }));
    return file;
  }

  it.each([false, true])("follow an edited limit in the same run, as they were set (frozen: %s), and come back with it", async (frozen) => {
    const file = await marked(frozen);
    const before = await rules(file);
    expect(before.some((formula) => formula.includes("TODAY()"))).toBe(!frozen);
    // F4 was 2021年底前: not marked on 15 October.
    const answer = await file.type("F4", "2021年9月20日前");
    expect(answer).toMatchObject({ id: "done", marks: "renewed" });
    const after = await rules(file);
    expect(after.some((formula) => formula.includes("2021年9月20日前"))).toBe(true);
    expect(after.some((formula) => formula.includes("TODAY()"))).toBe(!frozen);
    expect((await file.ledger()).runs.at(-1)?.items.map(({ id }) => id)).toEqual(["cells", "marks"]);
    await file.editor.undo(moment);
    expect(await rules(file)).toEqual(before);
    await file.editor.redo(moment);
    const reopened = await EditedFile.open(file.bytes);
    const last = (await reopened.ledger()).runs.at(-1)?.id ?? 0;
    await reopened.inPane((session) => session.proposeUndo([last]));
    expect(await rules(reopened)).toEqual(before);
  });

  it("know a wording of progress that came later", async () => {
    const file = await marked(false);
    // F20 is past its limit: nobody accuses on account of a wording that no rule knows.
    const answer = await file.type("G20", "尚未启动招标");
    expect(answer).toMatchObject({ id: "done", marks: "renewed" });
    expect((await rules(file)).some((formula) => formula.includes("尚未启动招标"))).toBe(true);
  });

  it("stay as they are where an edit does not concern them", async () => {
    const file = await marked(false);
    const before = await rules(file);
    expect(await file.type("D4", "县教育局")).toMatchObject({ id: "done", marks: "as-they-are" });
    expect(await rules(file)).toEqual(before);
  });

  it("are said not to follow where nobody knows any more at which day they were fixed", async () => {
    const file = await marked(true);
    await file.host.apply({ steps: [{ step: "save-state", text: null }] }, { expect: new Map() });
    file.editor.forget();
    expect(await file.type("F4", "2021年9月20日前")).toMatchObject({ id: "done", marks: "not-renewed" });
  });
});

describe("undo from the record", () => {
  /** What a person does in Excel meanwhile: the rows of tasks in another order, without their merged cells. */
  async function turned(file: EditedFile, from: number, to: number): Promise<EditedFile> {
    const sheet = await file.sheet();
    const [a, b] = [sheet.rows[from - 1] ?? [], sheet.rows[to - 1] ?? []];
    const columns = [3, 4, 5, 6, 7, 8];
    const content = (cell: (typeof a)[number]) =>
      cell === undefined
        ? ({ kind: "blank" } as const)
        : typeof cell.value === "number"
          ? ({ kind: "number", number: cell.value } as const)
          : ({ kind: "text", text: cell.text } as const);
    const cells = columns.flatMap((column) => [
      { position: { row: from, column }, before: content(a[column - 1]), after: content(b[column - 1]) },
      { position: { row: to, column }, before: content(b[column - 1]), after: content(a[column - 1]) },
    ]);
    await file.host.apply({ steps: [{ step: "write-cells", sheet: "Sheet1", cells }] }, { expect: new Map() });
    return EditedFile.open(file.bytes);
  }

  it("finds the task after its row was moved", async () => {
    const file = await withProgress();
    await file.type("G5", "已完成");
    await file.type("H5", "2021-9-30");
    const moved = await turned(file, 5, 7);
    expect(await moved.cell("H7")).toMatchObject({ value: 44469 });
    const { items } = await moved.inPane((session) => session.proposeUndo([2]));
    expect(items.map(({ id }) => id)).toEqual(["cells"]);
    expect([await moved.cell("G7"), await moved.cell("H7")]).toEqual([null, null]);
  });

  it("leaves alone and lists what somebody changed since", async () => {
    const file = await withProgress();
    await file.type("G5", "已完成");
    await file.type("G6", "已完成");
    file.editor.closeRun();
    await file.type("G5", "正在推进");
    const { items } = await file.inPane((session) => session.proposeUndo([2]));
    expect(items).toMatchObject([
      { id: "cells", changes: [{ position: at("G6"), from: "已完成", to: "" }] },
      { id: "not-restored", cells: [{ position: at("G5"), wrote: "已完成", now: "正在推进", why: "edited-since" }] },
    ]);
  });

  it("brings a title back that was cleared, and real dates that became texts", async () => {
    const file = await withProgress();
    await file.type("H4", "2021-9-30");
    file.editor.closeRun();
    const before = await file.picture();
    await file.type("A1", "");
    await file.type("H4", "国庆节前", true);
    const reopened = await EditedFile.open(file.bytes);
    const { items } = await reopened.inPane((session) => session.proposeUndo([3]));
    expect(items.map(({ id }) => id)).toEqual(["cells"]);
    expect(await reopened.picture()).toEqual(before);
    expect(await reopened.cell("H4")).toMatchObject({ kind: "date", value: 44469 });
  });

  it("brings the text of a cell with several fonts back in one, and says so beforehand", async () => {
    const file = await EditedFile.open();
    const before = await file.cell("A2");
    expect(await file.type("A2", "")).toMatchObject({ id: "done", lostFonts: [at("A2")] });
    await file.inPane((session) => session.proposeUndo([1]));
    expect(await file.cell("A2")).toEqual(before);
  });

  it("takes notes on a unit sheet back, and then the sheet with everything", async () => {
    const file = await EditedFile.open();
    const before = await file.sheet();
    const summaries = { overview: true, unitSheets: true, combined: false, order: "listed", leftOutUnits: [] } as const;
    await file.inPane((session) => session.proposeSummaries({ summaries, changedSheets: "keep-as-old", bringBackDeleted: false }));
    const unit = (await file.host.read({ sheets: "all" })).ownSheets.find(({ ownKey }) => ownKey?.startsWith("unit:"));
    if (!unit) throw new Error("no unit sheet");
    const labels = unit.rows[2]?.map((cell) => cell?.text ?? "") ?? [];
    const remark = `${String.fromCharCode(65 + labels.indexOf("备注"))}4`;
    expect(await file.type(remark, "已报送", false, unit.name)).toMatchObject({ id: "done" });
    expect(await file.type("A1", "改名", false, unit.name)).toMatchObject({ id: "refused" });
    const reopened = await EditedFile.open(file.bytes);
    await reopened.inPane((session) => session.proposeUndo([2]));
    expect(await reopened.cell(remark, unit.name)).toBeNull();
    const all = await EditedFile.open(file.bytes);
    const { items } = await all.inPane((session) => session.proposeUndo("all"));
    expect(items.map(({ id }) => id)).not.toContain("not-restored");
    const { entries } = await all.host.read({ sheets: [] });
    expect(entries.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(await all.sheet()).toEqual(before);
  });

  it("gives a cell its number format back", async () => {
    const file = await EditedFile.open();
    await file.type("G3", "完成时间", true);
    const before = await file.picture();
    file.editor.closeRun();
    await file.type("G4", "2021-9-30");
    expect(await file.cell("G4")).toMatchObject({ kind: "date", numberFormat: 'yyyy"年"m"月"d"日"' });
    const reopened = await EditedFile.open(file.bytes);
    await reopened.inPane((session) => session.proposeUndo([2]));
    expect(await reopened.picture()).toEqual(before);
  });
});

describe("among other work", () => {
  it("does not let an edit push other runs out of the record", async () => {
    const file = await withProgress();
    for (let row = 4; row < 34; row++) await file.type(`G${row}`, "已完成");
    expect((await file.ledger()).runs.map(({ purpose }) => purpose)).toEqual(["progress-columns", "edits"]);
  });

  it("takes an edit back as an edit of its own once another run followed", async () => {
    const file = await withProgress();
    await file.type("G4", "已完成");
    await file.inPane((session) => session.proposeHighlight({ frozen: true }));
    await file.editor.undo(moment);
    expect(await file.cell("G4")).toBeNull();
    expect((await file.ledger()).runs.map(({ purpose }) => purpose)).toEqual(["progress-columns", "edits", "highlight", "edits"]);
    expect(await file.editor.undo(moment)).toEqual({ id: "nothing-to-undo" });
    const { items } = await file.inPane((session) => session.proposeUndo("all"));
    expect(items.map(({ id }) => id)).not.toContain("not-restored");
  });

  it("gives a step up whose cell was changed by something else", async () => {
    const file = await withProgress();
    await file.type("G4", "已完成");
    await file.inPane((session) => session.proposeUndo([2]));
    expect(await file.editor.undo(moment)).toEqual({ id: "nothing-to-undo" });
  });

  it("stays in a public copy: what the office typed is the office's", async () => {
    const file = await EditedFile.open();
    await file.type("C4", "公开后的任务文字。");
    const copy = await EditedFile.open(file.bytes);
    await makePublic(copy.host);
    expect(await copy.cell("C4")).toMatchObject({ text: "公开后的任务文字。" });
    expect((await copy.host.read({ sheets: [] })).state).toBeNull();
  });
});
