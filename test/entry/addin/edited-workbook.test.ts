import { PaneSession } from "../../../src/app/pane/pane-session";
import type { PaneReview } from "../../../src/app/pane/pane-review";
import type { PaneService } from "../../../src/app/pane/pane-service";
import { EditedWorkbook } from "../../../src/entry/taskpane/edited-workbook";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { moment } from "../../contract/contract-hosts";
import { type Edit, columnsDeleted, columnsInserted, rowsDeleted, rowsInserted, sorted, together, typed } from "../../contract/people";
import { planSheet, smallPlan } from "../../contract/shared-workbook";
import { wholeSheet } from "../../excel-host/model/area";
import { openFile } from "../../excel-host/file/open-file";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import { apiLevels } from "../../excel-host/transport/api-levels";
import { openExcel } from "../../excel-host/transport/open-excel";

interface OpenPane {
  readonly excel: SimulatedExcel;
  readonly edits: EditedWorkbook;
  readonly service: PaneService;
  /** Lets another person edit, and the pane hear of it. */
  readonly edit: (change: Edit) => Promise<void>;
  /** Lets another person insert or delete whole rows of the plan, and Excel say which. */
  readonly shift: (what: "RowInserted" | "RowDeleted", at: number, count?: number) => Promise<void>;
  /** The same with whole columns. */
  readonly shiftColumns: (what: "ColumnInserted" | "ColumnDeleted", at: number, count?: number) => Promise<void>;
  /** The selected cell, 1-based. */
  readonly selected: () => readonly [row: number, column: number];
}

async function opened(level: (typeof apiLevels)[number]): Promise<OpenPane> {
  const excel = openExcel(openFile(smallPlan()), level);
  const host = new ExcelHost();
  const edits = new EditedWorkbook(host);
  const session = new PaneSession(host, sheetWords, () => undefined);
  // A service that comes from a worker is an object of functions, not of a class.
  const service = edits.watching({
    ...session,
    review: (request) => session.review(request),
    carryOut: (proposal, at, onProgress) => session.carryOut(proposal, at, onProgress),
    decide: (decision, at) => session.decide(decision, at),
    locate: (sheet, cell, edition) => session.locate(sheet, cell, edition),
    proposeFixes: (fixes) => session.proposeFixes(fixes),
    listTasks: (request) => session.listTasks(request),
  } as PaneService);
  await host.onEdited((edit) => edits.edited(edit));
  const edit = async (change: Edit): Promise<void> => {
    change(excel.workbook);
    excel.workbook.sheet(planSheet).announceChange({ top: 3, left: 0, rows: 1, columns: 1 }, "RangeEdited", "Remote");
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const shift = async (what: "RowInserted" | "RowDeleted", at: number, count = 1): Promise<void> => {
    (what === "RowInserted" ? rowsInserted : rowsDeleted)(planSheet, at, count)(excel.workbook);
    excel.workbook.sheet(planSheet).announceChange({ ...wholeSheet, top: at - 1, rows: count }, what, "Remote");
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const shiftColumns = async (what: "ColumnInserted" | "ColumnDeleted", at: number, count = 1): Promise<void> => {
    (what === "ColumnInserted" ? columnsInserted : columnsDeleted)(planSheet, at, count)(excel.workbook);
    excel.workbook.sheet(planSheet).announceChange({ ...wholeSheet, left: at - 1, columns: count }, what, "Remote");
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return {
    excel,
    edits,
    service,
    edit,
    shift,
    shiftColumns,
    selected: () => [(excel.workbook.selection[0]?.top ?? -1) + 1, (excel.workbook.selection[0]?.left ?? -1) + 1],
  };
}

describe.each(apiLevels)("a finding that is clicked after the sheet was edited, ExcelApi %s", (level) => {
  it.each<[string, Edit, readonly [number, number]]>([
    ["a row inserted above it", rowsInserted(planSheet, 5), [7, 2]],
    ["three rows inserted, one deleted", together(rowsInserted(planSheet, 1, 3), rowsDeleted(planSheet, 8)), [8, 2]],
    ["rows sorted", sorted(planSheet, 4, 9, 4, 1), [7, 2]],
    ["another cell typed", typed(planSheet, 4, 4, "2021年7月底前"), [6, 2]],
  ])("%s: its own cell is selected", async (_, change, expected) => {
    const { service, edits, edit, selected } = await opened(level);
    const { tables } = await service.review({ moment, asOf: null });
    const finding = tables[0]?.findings.find(({ rule }) => rule === "text-end-punctuation");
    const cell = finding?.cells.find(({ row }) => row === 6) ?? { row: 0, column: 0 };
    await edits.show(planSheet, cell);
    expect(selected()).toEqual([6, 2]);
    await edit(change);
    await edits.show(planSheet, cell);
    expect(selected()).toEqual(expected);
  });

  it("a cell that is gone is not shown, and nothing else is selected in its stead", async () => {
    const { service, edits, edit, selected } = await opened(level);
    await service.review({ moment, asOf: null });
    await edits.show(planSheet, { row: 9, column: 2 });
    await edit(rowsDeleted(planSheet, 6));
    const cell = { row: 6, column: 2 };
    await expect(edits.show(planSheet, cell)).rejects.toMatchObject({ refusal: { id: "cell-gone", sheet: planSheet, cell } });
    expect(selected()[0]).not.toBe(6);
  });

  it("takes no look at the sheet while nothing was edited, and one look for each edition", async () => {
    const { service, edits, edit, excel } = await opened(level);
    await service.review({ moment, asOf: null });
    const requests = async (work: () => Promise<void>): Promise<number> => {
      excel.requests.clear();
      await work();
      return excel.requests.work.length;
    };
    const show = (): Promise<void> => edits.show(planSheet, { row: 6, column: 2 });
    const untouched = await requests(show);
    await edit(rowsInserted(planSheet, 5));
    const first = await requests(show);
    expect(first).toBeGreaterThan(untouched);
    expect(await requests(show)).toBe(untouched);
    await edit(rowsInserted(planSheet, 5));
    expect(await requests(show)).toBe(first);
    await service.review({ moment, asOf: null });
    expect(edits.isStale).toBe(false);
  });

  it("counts an edit during a reading as one since", async () => {
    const { service, edits, edit, excel, selected } = await opened(level);
    excel.faults.beforeRequest(2, (workbook) => rowsInserted(planSheet, 5)(workbook));
    const reading = service.review({ moment, asOf: null });
    await edit(() => undefined);
    await reading;
    expect(edits.isStale).toBe(true);
    await edits.show(planSheet, { row: 9, column: 2 });
    expect(selected()[1]).toBe(2);
  });
});

describe("where Excel could not be asked to tell of edits", () => {
  it("a cell is looked for each time it is clicked, until Excel tells of them", async () => {
    const { service, edits, excel, selected } = await opened(apiLevels[0]);
    await service.review({ moment, asOf: null });
    edits.cannotHear();
    for (const expected of [7, 8]) {
      // Nobody hears of it.
      excel.workbook.events.enabled = false;
      rowsInserted(planSheet, 5)(excel.workbook);
      excel.workbook.events.enabled = true;
      await edits.show(planSheet, { row: 6, column: 2 });
      expect(selected()).toEqual([expected, 2]);
    }
    edits.canHear();
    expect([edits.isDeaf, edits.isStale]).toEqual([false, true]);
    await service.review({ moment, asOf: null });
    expect(edits.isStale).toBe(false);
  });
});

/** Every address that is shown of the plan: of findings, with those that their messages name, of fixes and of the tasks in the lists. */
function shownRows({ tables }: PaneReview): Record<string, readonly number[]> {
  const [table] = tables;
  if (!table) return {};
  return {
    header: [table.header.firstRow],
    findings: table.findings.flatMap(({ cells }) => cells.map(({ row }) => row)),
    messages: [...JSON.stringify(table.findings.map(({ message }) => message)).matchAll(/"row":(\d+)/g)].map(([, row]) => Number(row)),
    fixes: table.findings.flatMap(({ fixes }) => fixes.map(({ position }) => position.row)),
    tasks: [...table.pastLimit, ...table.dueSoon].flatMap(({ row, cell }) => [row, cell.row]),
    events: table.starts.events.flatMap(({ tasks }) => tasks.flatMap(({ row, cell }) => [row, cell.row])),
  };
}

/** The rows of the plan after an edit; what stood on a row that is gone is left out. */
function moved(rows: Record<string, readonly number[]>, now: (row: number) => number | null): Record<string, readonly number[]> {
  return Object.fromEntries(Object.entries(rows).map(([what, each]) => [what, each.flatMap((row) => now(row) ?? [])]));
}

describe.each(apiLevels)("rows that came or went since the reading, ExcelApi %s", (level) => {
  it("what is shown has their numbers, and a click and a fix mean the cell that is shown", async () => {
    const { service, edits, shift, selected } = await opened(level);
    const review = await service.review({ moment, asOf: null });
    const before = shownRows(review);
    expect(before).toMatchObject({ header: [3], tasks: expect.arrayContaining([4, 5, 6, 7]) as unknown, events: [8, 8] });
    expect(shownRows(edits.follow(review))).toEqual(before);
    await shift("RowInserted", 5, 2);
    const followed = edits.follow(review);
    expect(shownRows(followed)).toEqual(moved(before, (row) => (row < 5 ? row : row + 2)));
    const finding = followed.tables[0]?.findings.find(({ rule }) => rule === "text-end-punctuation");
    const cell = finding?.cells.find(({ row }) => row === 8) ?? { row: 0, column: 0 };
    await edits.show(planSheet, cell);
    expect(selected()).toEqual([8, 2]);
    const fix = finding?.fixes.find(({ position }) => position.row === 8);
    const { items } = await service.proposeFixes([{ sheet: planSheet, position: cell, from: fix?.from ?? "", to: fix?.to ?? "" }]);
    // As it was read: whoever confirms is told that the sheet was edited.
    expect(items.flatMap((item) => (item.id === "cells" ? item.changes.map(({ position }) => position.row) : []))).toEqual([6]);
  });

  it("a row that is deleted takes what was said of it away, and nothing of its neighbours", async () => {
    const { service, edits, shift } = await opened(level);
    const review = await service.review({ moment, asOf: null });
    const before = shownRows(review);
    await shift("RowDeleted", 6);
    expect(shownRows(edits.follow(review))).toEqual(moved(before, (row) => (row === 6 ? null : row < 6 ? row : row - 1)));
    const [table] = edits.follow(review).tables;
    expect(table?.pastLimit.map(({ text }) => text)).not.toContain("公开部门预算");
    const { tasks } = await service.listTasks({ table: 0, of: { id: "unit", unit: "县发展改革局" } });
    expect(tasks.map(({ row }) => row).sort()).toEqual([4, 8]);
  });

  it("edits follow each other; after the next reading only what comes then counts", async () => {
    const { service, edits, shift } = await opened(level);
    const first = await service.review({ moment, asOf: null });
    await shift("RowInserted", 1);
    await shift("RowDeleted", 6);
    await shift("RowInserted", 9, 3);
    const now = (row: number): number | null => (row < 5 ? row + 1 : row === 5 ? null : row < 9 ? row : row + 3);
    expect(shownRows(edits.follow(first))).toEqual(moved(shownRows(first), now));
    const second = await service.review({ moment, asOf: null });
    expect(edits.follow(second)).toBe(second);
    expect(shownRows(second).header).toEqual([4]);
    await shift("RowInserted", 1);
    expect(shownRows(edits.follow(second)).header).toEqual([5]);
  });

  it("any other edit, and rows on another sheet, move nothing", async () => {
    const { service, edits, edit, excel } = await opened(level);
    const review = await service.review({ moment, asOf: null });
    await edit(sorted(planSheet, 4, 9, 4, 1));
    excel.workbook.sheet("说明").announceChange({ ...wholeSheet, top: 0, rows: 1 }, "RowInserted", "Remote");
    await edit(() => undefined);
    expect([edits.follow(review), edits.isStale]).toEqual([review, true]);
  });

  it("rows that come while it is read are not followed: nobody knows whether the reading saw them", async () => {
    const { service, edits, shift } = await opened(level);
    const reading = service.review({ moment, asOf: null });
    await shift("RowInserted", 5);
    const review = await reading;
    expect([edits.follow(review), edits.isStale]).toEqual([review, true]);
    await shift("RowInserted", 5);
    expect(edits.follow(review)).toBe(review);
  });

  it("columns that came or went: addresses, roles and labels go along, and a click and a fix mean the cell that is shown", async () => {
    const { service, edits, shiftColumns, selected } = await opened(level);
    const review = await service.review({ moment, asOf: null });
    await shiftColumns("ColumnInserted", 2, 2);
    await shiftColumns("ColumnDeleted", 1);
    const [before, table] = [review.tables[0], edits.follow(review).tables[0]];
    expect(before?.columns).toMatchObject({ number: 1, task: 2, lead: null, responsible: 3, deadline: 4 });
    expect(table?.columns).toMatchObject({ number: null, task: 3, lead: null, responsible: 4, deadline: 5 });
    expect(table?.labels).toEqual([
      [3, "工作任务"],
      [4, "责任单位"],
      [5, "完成时限"],
    ]);
    const columnsOf = (of: typeof table): number[] => [...(of?.pastLimit ?? [])].map(({ cell }) => cell.column);
    expect(columnsOf(table)).toEqual(columnsOf(before).map((column) => column + 1));
    const finding = table?.findings.find(({ rule }) => rule === "text-end-punctuation");
    const cell = finding?.cells.find(({ row }) => row === 6) ?? { row: 0, column: 0 };
    expect(cell).toEqual({ row: 6, column: 3 });
    expect(JSON.stringify(finding?.message)).not.toContain('"column":2');
    await edits.show(planSheet, cell);
    expect(selected()).toEqual([6, 3]);
    const fix = finding?.fixes.find(({ position }) => position.row === 6);
    const { items } = await service.proposeFixes([{ sheet: planSheet, position: cell, from: fix?.from ?? "", to: fix?.to ?? "" }]);
    expect(items.flatMap((item) => (item.id === "cells" ? item.changes.map(({ position }) => position) : []))).toEqual([
      { row: 6, column: 2 },
    ]);
  });

  it("a column that is deleted takes what was said of its cells away", async () => {
    const { service, edits, shiftColumns } = await opened(level);
    const review = await service.review({ moment, asOf: null });
    await shiftColumns("ColumnDeleted", 2);
    const [table] = edits.follow(review).tables;
    expect(table?.findings.filter(({ rule }) => rule.startsWith("text-"))).toEqual([]);
  });
});
