import type { SheetEdit } from "../../../src/app/ports";
import { type Area, wholeSheet } from "../../excel-host/model/area";
import { type Refusal, RefusalError } from "../../../src/app/ports";
import type { CellChange, PlanStep } from "../../../src/core/plan/plan-step";
import { defaultChoices } from "../../../src/core/state/choices";
import { type After, giveUpAfter, slowAfter } from "../../../src/hosts/excel/requests";
import { apiLevels } from "../../excel-host/transport/api-levels";
import type { Workbook } from "../../excel-host/model/workbook";
import { moment, OpenWorkbook, settled } from "./open-workbook";
import { smallWorkbook } from "./small-workbook";

const sheet = "分解表";

function cell(row: number, column: number, text: string): CellChange {
  return { position: { row, column }, before: { kind: "blank" }, after: { kind: "text", text } };
}

const write = (...cells: readonly CellChange[]): PlanStep => ({ step: "write-cells", sheet, cells });

async function refusalOf(work: Promise<unknown>): Promise<Refusal | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
}

/** Time that passes only when the test says so. */
class Clock {
  private waiting: { readonly at: number; readonly action: () => void }[] = [];
  private now = 0;

  readonly after: After = (milliseconds, action) => {
    const entry = { at: this.now + milliseconds, action };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter((entry) => !due.includes(entry));
    for (const { action } of due) action();
  }
}

describe.each(apiLevels)("writing, ExcelApi %s", (level) => {
  const opened = (workbook: Workbook = smallWorkbook(), options = {}): OpenWorkbook => OpenWorkbook.of(workbook, level, options);

  it("writes text as text and leaves the cell its own format", async () => {
    const texts = ["=1+1", "+8", "-5", "@x", "00123", "1-2", "3/4", "2021年9月30日", "50%", "TRUE", "'引号", "普通文字"];
    const { excel, host } = opened();
    await host.apply({ steps: [write(...texts.map((text, index) => cell(20 + index, 2, text)))] }, { expect: new Map() });
    const { grid } = excel.workbook.sheet(sheet);
    const seen = texts.map((_, index) => [
      grid.cell(19 + index, 1)?.value,
      grid.cell(19 + index, 1)?.formula,
      grid.styleAt(19 + index, 1).numberFormat,
    ]);
    expect(seen).toEqual(texts.map((text) => [text, null, "General"]));
  });

  it("refuses to write over a formula", async () => {
    const { excel, host } = opened();
    excel.workbook.sheet(sheet).grid.update(2, 1, { formula: "=A1", value: "x" });
    expect(await refusalOf(host.apply({ steps: [write(cell(3, 2, "改"))] }, { expect: new Map() }))).toEqual({ id: "cells-in-the-way" });
    expect(excel.workbook.flags.isDirty).toBe(false);
  });

  it.each([
    ["a protected sheet", (workbook: Workbook): void => workbook.sheet(sheet).protection.protect([], null), { id: "sheet-locked", sheet }],
    ["a workbook opened for reading", (workbook: Workbook): void => void (workbook.flags.readOnly = true), { id: "read-only" }],
    ["a protected structure", (workbook: Workbook): void => workbook.structure.protect([], null), { id: "structure-locked" }],
  ] as const)("says so and writes nothing where there is %s", async (_, lock, refusal) => {
    const { excel, host } = opened();
    lock(excel.workbook);
    const steps: PlanStep[] = [{ step: "save-state", text: "s" }, write(cell(3, 2, "改")), { step: "add-sheet", sheet: "总览" }];
    expect(await refusalOf(host.apply({ steps }, { expect: new Map() }))).toEqual(refusal);
    expect(excel.workbook.flags.isDirty).toBe(false);
  });

  it("writes nothing on a sheet that a colleague edited after it was read", async () => {
    const open = opened();
    await open.review();
    const { id } = await open.session.proposeHighlight({ frozen: false });
    open.excel.workbook.sheet(sheet).grid.update(3, 1, { value: "改过的任务" });
    const { outcome } = await open.session.carryOut(id, moment, () => undefined);
    expect(outcome).toEqual({ id: "changed-meanwhile", sheets: [sheet] });
    expect(open.excel.workbook.flags.isDirty).toBe(false);
  });

  it.each([
    ["grew", (workbook: Workbook) => workbook.sheet(sheet).grid.update(30, 0, { value: "新的" }), [sheet]],
    ["is gone", (workbook: Workbook) => (workbook.sheets = workbook.sheets.filter(({ name }) => name !== sheet)), [sheet]],
    [
      "has a record of somebody else's run",
      (workbook: Workbook) =>
        workbook.customXmlParts.push({ id: "{x}", xml: '<state xmlns="urn:responsibility-table:state:1">{}</state>' }),
      [],
    ],
  ] as const)("writes nothing where the workbook %s", async (_, change, sheets) => {
    const open = opened();
    open.excel.workbook.addSheet("别的").grid.update(0, 0, { value: "x" });
    await open.review();
    const { id } = await open.session.proposeHighlight({ frozen: false });
    change(open.excel.workbook);
    const { expect: fingerprints } = { expect: (await open.host.read({ sheets: [] })).fingerprints };
    expect(fingerprints.size).toBe(0);
    const carried = await refusalOf(
      open.session
        .carryOut(id, moment, () => undefined)
        .then(({ outcome }) => expect(outcome).toEqual({ id: "changed-meanwhile", sheets })),
    );
    // Where the only table is gone, the reading that follows says that there is none, and that nothing was written.
    if (carried) expect(carried).toMatchObject({ id: "not-read-after", written: "nothing", because: { id: "no-table" } });
    expect(open.excel.workbook.flags.isDirty).toBe(false);
  });

  it("says after two seconds that Excel lets us wait, and goes on when the user leaves the cell", async () => {
    const [clock, waiting]: [Clock, boolean[]] = [new Clock(), []];
    const open = opened(smallWorkbook(), { after: clock.after, onWaiting: (waits: boolean) => waiting.push(waits) });
    open.excel.cellEdit.start();
    const reading = open.review();
    await settled();
    clock.pass(slowAfter - 1);
    expect(waiting).toEqual([]);
    clock.pass(1);
    expect(waiting).toEqual([true]);
    open.excel.cellEdit.end();
    expect((await reading).tables).toHaveLength(1);
    expect(waiting).toEqual([true, false]);
  });

  it("gives up where no answer comes, and takes a late one for no other work's", async () => {
    const clock = new Clock();
    const open = opened(smallWorkbook(), { after: clock.after });
    await open.review();
    open.requests();
    // The first request of a writing looks whether the plan still fits, the second writes.
    const release = open.excel.faults.holdAnswer(2);
    const steps: PlanStep[] = [{ step: "save-state", text: "一" }, write(cell(9, 9, "一")), { step: "save-state", text: "一完" }];
    const writing = refusalOf(open.host.apply({ steps }, { expect: new Map() }));
    await settled();
    clock.pass(giveUpAfter);
    expect(await writing).toEqual({ id: "half-written", because: { id: "excel-not-answering" } });
    expect(await refusalOf(open.host.apply({ steps: [write(cell(9, 9, "二"))] }, { expect: new Map() }))).toEqual({
      id: "excel-not-answering",
    });
    release();
    await settled();
    expect(await open.host.apply({ steps: [write(cell(9, 9, "二"))] }, { expect: new Map() })).toMatchObject({ id: "applied" });
    expect(open.excel.workbook.sheet(sheet).grid.cell(8, 8)?.value).toBe("二");
  });

  it("stops between requests: nothing written before the first, the run on record after it", async () => {
    const open = opened();
    await open.review();
    const early = new AbortController();
    early.abort();
    const plan = { steps: [{ step: "save-state", text: "s" }, write(cell(9, 9, "一"))] as PlanStep[] };
    expect(await open.host.apply(plan, { expect: new Map(), signal: early.signal })).toEqual({ id: "cancelled" });
    expect(open.excel.workbook.flags.isDirty).toBe(false);
    expect(await refusalOf(open.host.read({ sheets: "all", signal: early.signal }))).toEqual({ id: "stopped" });
    const { id } = await open.session.proposeSummaries({
      summaries: defaultChoices.summaries,
      changedSheets: "keep-as-old",
      bringBackDeleted: false,
    });
    const { outcome, review } = await open.session.carryOut(id, moment, () => void open.session.cancel());
    expect(outcome).toEqual({ id: "cancelled", partly: true });
    expect(review.runs.map(({ purpose, state, undoable }) => [purpose, state, undoable])).toEqual([["summaries", "started", true]]);
    await open.do("undo");
    expect(open.excel.workbook.sheets.map(({ name }) => name)).toEqual([sheet]);
  });

  it("carries a plan out where only looks fail, and says on which sheets", async () => {
    const open = opened();
    open.excel.workbook.flags.pageLayoutFails = true;
    open.excel.workbook.flags.freezePanesFails = true;
    await open.review();
    const { outcome, review } = await open.do("summaries");
    expect(outcome).toMatchObject({ id: "applied" });
    const notDone = outcome.id === "applied" ? outcome.notDone : [];
    expect(new Set(notDone.map((refusal) => (refusal.id === "looks-left-out" ? refusal.sheet : "")))).toEqual(
      new Set(["总览", "县大数据局", "县政务服务中心"]),
    );
    expect(review.runs[0]?.state).toBe("finished");
    const unit = open.excel.workbook.sheet("县大数据局");
    expect([unit.grid.styleAt(2, 0).bold, unit.grid.cell(3, 2)?.value]).toEqual([
      unit.grid.styleAt(2, 0).bold,
      "编制全县公共数据目录并向社会公布。",
    ]);
    expect(unit.merges.length).toBeGreaterThan(0);
  });

  it("marks follow rows that come and go, and are undone there", async () => {
    const open = opened();
    await open.review();
    await open.do("highlight");
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet);
      table.getRange("4:4").insert("Down");
      table.getRange("6:6").delete("Up");
      await context.sync();
    });
    const later = open.reopened(level);
    await later.review();
    await later.do("undo");
    expect(open.excel.workbook.sheet(sheet).conditionalFormats).toEqual([]);
  });
});

describe("generated sheets that another program saved", () => {
  // LibreOffice drops the comments of names, in which the keys stand.
  it("are filled anew in their places, and can be taken away", async () => {
    const open = OpenWorkbook.of(smallWorkbook(), apiLevels[0]);
    await open.review();
    await open.do("summaries");
    const sheets = open.excel.workbook.sheets.map(({ name }) => name);
    for (const name of open.excel.workbook.names) name.comment = "";
    const again = open.reopened(apiLevels[0]);
    const review = await again.review();
    expect(review.tables).toHaveLength(1);
    const { outcome } = await again.do("summaries");
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
    expect(again.excel.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    await again.do("clear all");
    expect(again.excel.workbook.sheets.map(({ name }) => name)).toEqual([sheet]);
    expect(again.excel.workbook.names).toEqual([]);
  });
});

describe.each(apiLevels)("showing and hearing, ExcelApi %s", (level) => {
  it("brings a cell into view, and says why not", async () => {
    const open = OpenWorkbook.of(smallWorkbook(), level);
    open.excel.workbook.addSheet("藏").visibility = "Hidden";
    await open.host.select(sheet, { row: 4, column: 2 });
    expect(open.excel.workbook.selection).toEqual([{ top: 3, left: 1, rows: 1, columns: 1 }]);
    expect(await refusalOf(open.host.select("藏", { row: 1, column: 1 }))).toEqual({ id: "sheet-hidden", sheet: "藏" });
    expect(await refusalOf(open.host.select("无", { row: 1, column: 1 }))).toMatchObject({ id: "sheet-missing", sheet: "无" });
    open.excel.workbook.flags.inactive = true;
    expect(await refusalOf(open.host.select(sheet, { row: 1, column: 1 }))).toEqual({ id: "other-window" });
  });

  it("hears which rows and columns came or went on which sheet, once that was read", async () => {
    const open = OpenWorkbook.of(smallWorkbook(), level);
    const heard: SheetEdit[] = [];
    await open.host.onEdited((edit) => heard.push(edit));
    const rows = { ...wholeSheet, top: 4, rows: 2 };
    const announce = (area: Area, what: string): Promise<void> => {
      open.excel.workbook.sheet(sheet).announceChange(area, what, "Remote");
      return settled();
    };
    await announce(rows, "RowInserted");
    await open.host.read({ sheets: "all" });
    await announce(rows, "RowInserted");
    await announce({ ...rows, rows: 1 }, "RowDeleted");
    await announce({ ...wholeSheet, left: 1, columns: 1 }, "ColumnInserted");
    await announce({ ...wholeSheet, left: 2, columns: 2 }, "ColumnDeleted");
    await announce({ top: 4, left: 0, rows: 2, columns: 3 }, "RowInserted");
    await announce({ top: 4, left: 0, rows: 2, columns: 3 }, "ColumnInserted");
    await announce({ top: 4, left: 0, rows: 1, columns: 1 }, "RangeEdited");
    expect(heard).toEqual([
      { sheet: null, lines: { of: "rows", id: "inserted", at: 5, count: 2 } },
      { sheet, lines: { of: "rows", id: "inserted", at: 5, count: 2 } },
      { sheet, lines: { of: "rows", id: "deleted", at: 5, count: 1 } },
      { sheet, lines: { of: "columns", id: "inserted", at: 2, count: 1 } },
      { sheet, lines: { of: "columns", id: "deleted", at: 3, count: 2 } },
      ...Array.from({ length: 3 }, () => ({ sheet, lines: null })),
    ]);
  });

  it("hears of edits, not of its own, and not any more once told to stop", async () => {
    const open = OpenWorkbook.of(smallWorkbook(), level);
    let edits = 0;
    const stop = await open.host.onEdited(() => edits++);
    open.excel.workbook.sheet(sheet).announceChange({ top: 3, left: 1, rows: 1, columns: 1 }, "RangeEdited", "Remote");
    await settled();
    expect(edits).toBe(1);
    await open.host.apply({ steps: [write(cell(9, 9, "一"))] }, { expect: new Map() });
    await settled();
    expect(edits).toBe(1);
    await stop();
    open.excel.workbook.sheet(sheet).announceChange({ top: 3, left: 1, rows: 1, columns: 1 }, "RangeEdited", "Remote");
    await settled();
    expect(edits).toBe(1);
  });
});
