import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expose, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { PaneSession } from "../../../src/app/pane/pane-session";
import { type Outcome, type ReadRequest, RefusalError, type WorkbookHost } from "../../../src/app/ports";
import { letRefusalsCross } from "../../../src/entry/shared/refusals-across";
import { RemoteWorkbook, WindowWorkbook, type WorkbookAcross } from "../../../src/entry/taskpane/workbook-across";
import type { CellChange, PlanStep } from "../../../src/core/plan/plan-step";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { MemoryHost } from "../../app/memory-host";
import { seedSheet } from "../../core/seed-sheet";
import { day } from "../../core/table-builder";

const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };
const seed = { ...seedSheet(), name: "Sheet1" };
const ports: MessagePort[] = [];

beforeAll(letRefusalsCross);
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A host as the worker has it: everything crosses a real channel, as plain data. */
function across(host: WorkbookHost): RemoteWorkbook {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(new WindowWorkbook(host), nodeEndpoint(port1));
  return new RemoteWorkbook(wrap<WorkbookAcross>(nodeEndpoint(port2)));
}

describe("a workbook reached from the worker", () => {
  it("is read, marked and undone as it would be directly", async () => {
    const host = MemoryHost.of([seed]);
    const before = host.picture();
    const session = new PaneSession(across(host), sheetWords, () => undefined);
    const review = await session.review({ moment, asOf: null });
    expect(review.tables[0]?.overview).toMatchObject({ tasks: 32 });
    const { outcome } = await session.carryOut((await session.proposeHighlight({ frozen: false })).id, moment, () => undefined);
    expect(outcome).toEqual({ id: "applied", notDone: [] });
    expect(host.picture()).not.toEqual(before);
    await session.carryOut((await session.proposeUndo("all")).id, moment, () => undefined);
    expect(host.picture()).toEqual(before);
  });

  it("refuses with the same refusal", async () => {
    const host = MemoryHost.of([seed]);
    const refusal = { id: "sheet-missing", sheet: "表", sheets: ["Sheet1"] } as const;
    jest.spyOn(host, "read").mockRejectedValue(new RefusalError(refusal));
    await expect(across(host).read({ sheets: "all" })).rejects.toEqual(new RefusalError(refusal));
    await expect(across(host).read({ sheets: "all" })).rejects.toMatchObject({ refusal });
  });

  it("stops reading when asked", async () => {
    const host = MemoryHost.of([seed]);
    const stopping = new AbortController();
    jest.spyOn(host, "read").mockImplementation(async ({ signal }: ReadRequest = { sheets: "all" }) => {
      stopping.abort();
      await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      throw new RefusalError({ id: "stopped" });
    });
    await expect(across(host).read({ sheets: "all", signal: stopping.signal })).rejects.toMatchObject({ refusal: { id: "stopped" } });
  });

  it("tells how far it is, and can be stopped", async () => {
    const host = MemoryHost.of([seed]);
    const stopping = new AbortController();
    const told: number[][] = [];
    jest.spyOn(host, "apply").mockImplementation(async (_, { signal, onProgress }): Promise<Outcome> => {
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
    const host = MemoryHost.of([seed]);
    const cells = (count: number): CellChange[] =>
      Array.from({ length: count }, (_, index) => ({
        position: { row: index + 1, column: 1 },
        before: { kind: "blank" },
        after: { kind: "text", text: String(index) },
      }));
    const steps: PlanStep[] = [3_000, 3_000, 12_000, 1, 4_999, 1].map((count, index) => ({
      step: "write-cells",
      sheet: `Sheet${index + 1}`,
      cells: cells(count),
    }));
    const seen = jest.spyOn(host, "apply").mockResolvedValue({ id: "applied", notDone: [] });
    const workbook = across(host);
    await workbook.apply({ steps }, { expect: new Map() });
    await workbook.apply({ steps: [] }, { expect: new Map() });
    expect(seen.mock.calls.map(([plan]) => plan)).toEqual([{ steps }, { steps: [] }]);
  });

  it("cannot be described before it was read", () => {
    expect(() => across(MemoryHost.of([seed])).describe()).toThrow("not read yet");
  });
});
