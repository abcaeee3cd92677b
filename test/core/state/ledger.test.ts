import type { Inverse } from "../../../src/core/state/inverse";
import { type Ledger, emptyLedger, mostLedgerText, mostRuns, startRun, withRunState } from "../../../src/core/state/ledger";
import { readState, stateText } from "../../../src/core/state/read-state";
import type { RunItem } from "../../../src/core/state/run-item";
import type { TaskIdentity } from "../../../src/core/table/task-identity";
import { emptyState } from "../../../src/core/state/workbook-state";

const run = { purpose: "highlight", when: "2021-10-15T09:30", items: [], inverse: [], generatedBefore: null } as const;

/** A run on so many cells, each with a text of its own. */
function manyCells(count: number): readonly [RunItem, readonly Inverse[]] {
  const texts = Array.from(
    { length: count },
    (_, index) => `第${index}项：规范${index * 7919}号事项并公开结果，加强督促检查，确保取得实效`,
  );
  const changes = texts.map((from, index) => ({ position: { row: index + 2, column: 2 }, from, to: `${from}。` }));
  const inverse = changes.map(({ position, from, to }): Inverse => {
    const task = { identity: from as unknown as TaskIdentity, body: from, number: position.row, sections: ["一、政务公开"] };
    return { id: "cell", sheet: "分解表", place: { id: "task", task, field: "task", position }, was: from, wrote: to };
  });
  return [{ id: "cells", sheet: "分解表", changes }, inverse];
}

function after(count: number, ledger: Ledger = emptyLedger): Ledger {
  return Array.from({ length: count }).reduce<Ledger>((each) => startRun(each, run), ledger);
}

describe("the ledger", () => {
  it("numbers runs over the workbook's life and marks them as started", () => {
    expect(after(2).runs.map(({ id, state }) => [id, state])).toEqual([
      [1, "started"],
      [2, "started"],
    ]);
  });

  it("keeps the last 20 runs and says how many fell out", () => {
    const ledger = after(mostRuns + 3);
    expect(ledger.runs.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => index + 4));
    expect(ledger).toMatchObject({ forgotten: 3, nextId: 24 });
  });

  it("keeps no more than a million characters, the newest first", () => {
    const large = { ...run, generatedBefore: { sheets: [], steps: "x".repeat(400_000) } };
    const ledger = [1, 2, 3, 4].reduce((each) => startRun(each, large), emptyLedger);
    expect(ledger.runs.map(({ id }) => id)).toEqual([3, 4]);
    expect(JSON.stringify(ledger.runs).length).toBeLessThanOrEqual(mostLedgerText);
    expect(ledger.forgotten).toBe(2);
  });

  it("remembers a run that is too large, but not how to take it back", () => {
    const ledger = startRun(emptyLedger, { ...run, generatedBefore: { sheets: [], steps: "x".repeat(mostLedgerText) } });
    expect(ledger.runs).toMatchObject([{ id: 1, inverse: null, generatedBefore: null }]);
  });

  it("still knows how to take back a run of some thousand cells", () => {
    const [cells, inverse] = manyCells(6_000);
    const ledger = startRun(emptyLedger, { ...run, purpose: "fixes", items: [cells], inverse });
    expect(JSON.stringify(ledger.runs).length).toBeGreaterThan(mostLedgerText);
    expect(ledger.runs).toEqual([{ ...run, id: 1, state: "started", purpose: "fixes", items: [cells], inverse }]);
    const text = stateText({ ...emptyState, ledger });
    expect(text.length).toBeLessThan(mostLedgerText);
    expect(readState(text)).toEqual({ state: { ...emptyState, ledger }, problem: null });
    const finished = withRunState(ledger, [1], "finished");
    expect(readState(stateText({ ...emptyState, ledger: finished })).state.ledger).toEqual(finished);
    const undone = withRunState(finished, [1], "undone");
    expect(readState(stateText({ ...emptyState, ledger: undone })).state.ledger).toEqual(undone);
  });

  it("forgets how to take a run back once it was taken back", () => {
    expect(withRunState(after(2), [1], "undone").runs).toMatchObject([
      { state: "undone", inverse: null },
      { state: "started", inverse: [] },
    ]);
  });
});
