import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expose, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { PaneSession } from "../../../src/app/pane/pane-session";
import { type Outcome, RefusalError } from "../../../src/app/ports";
import { letRefusalsCross } from "../../../src/entry/shared/refusals-across";
import { type BlockwiseHost, RemoteWorkbook, WindowWorkbook, type WorkbookAcross } from "../../../src/entry/taskpane/workbook-across";
import type { CellChange, PlanStep, PlanStepOf } from "../../../src/core/plan/plan-step";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { usualLimits } from "../../../src/hosts/excel/limits";
import { pictureOfExcel } from "../../excel-host/picture";
import { apiLevels } from "../../excel-host/transport/api-levels";
import { openExcel } from "../../excel-host/transport/open-excel";
import { largeTable } from "../../hosts/excel/large-table";
import { moment, OpenWorkbook, seedFile } from "../../hosts/excel/open-workbook";

const [level] = apiLevels;
const ports: MessagePort[] = [];

beforeAll(letRefusalsCross);
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A host as the worker has it: everything crosses a real channel, as plain data. */
function across(host: BlockwiseHost): RemoteWorkbook {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(new WindowWorkbook(host), nodeEndpoint(port1));
  return new RemoteWorkbook(wrap<WorkbookAcross>(nodeEndpoint(port2)));
}

describe("a workbook reached from the worker", () => {
  it("is read, marked and undone as it would be directly", async () => {
    const { host, excel } = await OpenWorkbook.ofFile(seedFile, level);
    const before = pictureOfExcel(excel.workbook);
    const session = new PaneSession(across(host), sheetWords, () => undefined);
    const review = await session.review({ moment, asOf: null });
    expect(review.tables[0]?.overview).toMatchObject({ tasks: 32 });
    const { outcome } = await session.carryOut((await session.proposeHighlight({ frozen: false })).id, moment, () => undefined);
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
    expect(pictureOfExcel(excel.workbook)).not.toEqual(before);
    await session.carryOut((await session.proposeUndo("all")).id, moment, () => undefined);
    expect(pictureOfExcel(excel.workbook)).toEqual(before);
  });

  it("refuses with the same refusal", async () => {
    openExcel(largeTable(3), level);
    const refusal = { id: "sheet-missing", sheet: "表", sheets: ["分解表"] } as const;
    await expect(across(new ExcelHost()).read({ sheets: ["表"] })).rejects.toEqual(new RefusalError(refusal));
    await expect(across(new ExcelHost()).read({ sheets: ["表"] })).rejects.toMatchObject({ refusal });
  });

  it("stops reading when asked", async () => {
    const host = new ExcelHost();
    const stopping = new AbortController();
    jest.spyOn(host, "readInto").mockImplementation(async (_, { signal }) => {
      stopping.abort();
      await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      throw new RefusalError({ id: "stopped" });
    });
    await expect(across(host).read({ sheets: "all", signal: stopping.signal })).rejects.toMatchObject({ refusal: { id: "stopped" } });
  });

  it("hands the cells over block by block, and keeps none", async () => {
    openExcel(largeTable(900), level);
    const whole = await new ExcelHost().read({ sheets: "all" });
    const rows: number[][] = [];
    const host = new ExcelHost({ limits: { ...usualLimits, blockBytes: 20_000 } });
    const read = await across(host).read({ sheets: "all", onProgress: (done, all) => rows.push([done, all]) });
    expect(read).toEqual(whole);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.at(-1)).toEqual([901, 901]);
  });

  it("tells how far it is, and can be stopped", async () => {
    const host = new ExcelHost();
    const stopping = new AbortController();
    const told: number[][] = [];
    jest.spyOn(host, "applyStaged").mockImplementation(async (_, { signal, onProgress }): Promise<Outcome> => {
      onProgress?.(1, 3);
      await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      return { id: "cancelled" };
    });
    const running = across(host).apply(
      { steps: [] },
      {
        expect: new Map(),
        signal: stopping.signal,
        onProgress: (done, all) => {
          told.push([done, all]);
          stopping.abort();
        },
      },
    );
    expect(await running).toEqual({ id: "cancelled" });
    expect(told).toEqual([[1, 3]]);
  });

  it("carries out a long plan whole and in order, though it crosses in parts", async () => {
    const host = new ExcelHost();
    const cells = (count: number): CellChange[] =>
      Array.from({ length: count }, (_, index) => ({
        position: { row: index + 1, column: 1 },
        before: { kind: "blank" },
        after: { kind: "text", text: String(index) },
      }));
    const steps: PlanStepOf<"write-cells">[] = [3_000, 3_000, 12_000, 1, 4_999, 1].map((count, index) => ({
      step: "write-cells",
      sheet: `Sheet${index + 1}`,
      cells: cells(count),
    }));
    const taken: PlanStep[][] = [];
    jest.spyOn(host, "applyStaged").mockImplementation(async (staged): Promise<Outcome> => {
      const all: PlanStep[] = [];
      for (let some = await staged.next("data"); some !== null; some = await staged.next("data")) all.push(...some);
      taken.push(all);
      return { id: "applied", notDone: [] };
    });
    const workbook = across(host);
    await workbook.apply({ steps }, { expect: new Map() });
    await workbook.apply({ steps: [] }, { expect: new Map() });
    const [first, second] = taken;
    const written = (first ?? []).flatMap((step) => (step.step === "write-cells" ? [step] : []));
    for (const { cells: piece } of written) expect(piece.length).toBeLessThanOrEqual(1_500);
    expect(steps.map(({ sheet }) => written.filter((step) => step.sheet === sheet).flatMap((step) => step.cells))).toEqual(
      steps.map((step) => step.cells),
    );
    expect(written.map(({ sheet }) => sheet)).toEqual(written.map(({ sheet }) => sheet).sort());
    expect(second).toEqual([]);
  });

  it("is not even asked to carry out what was stopped before", async () => {
    const host = new ExcelHost();
    const seen = jest.spyOn(host, "applyStaged").mockResolvedValue({ id: "applied", notDone: [] });
    const steps: PlanStep[] = [{ step: "add-sheet", sheet: "总览" }];
    expect(await across(host).apply({ steps }, { expect: new Map(), signal: AbortSignal.abort() })).toEqual({ id: "cancelled" });
    expect(seen).not.toHaveBeenCalled();
  });

  it("cannot be described before it was read", () => {
    expect(() => across(new ExcelHost()).describe()).toThrow("not read yet");
  });
});
