import { PaneSession } from "../../../src/app/pane/pane-session";
import type { PaneService } from "../../../src/app/pane/pane-service";
import { EditedWorkbook } from "../../../src/entry/taskpane/edited-workbook";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { moment } from "../../contract/contract-hosts";
import { type Edit, rowsDeleted, rowsInserted, sorted, together, typed } from "../../contract/people";
import { planSheet, smallPlan } from "../../contract/shared-workbook";
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
  } as PaneService);
  await host.onEdited(() => edits.edited());
  const edit = async (change: Edit): Promise<void> => {
    change(excel.workbook);
    excel.workbook.sheet(planSheet).announceChange({ top: 3, left: 0, rows: 1, columns: 1 }, "RangeEdited", "Remote");
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return {
    excel,
    edits,
    service,
    edit,
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
