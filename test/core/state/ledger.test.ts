import { type Ledger, emptyLedger, mostLedgerText, mostRuns, startRun, withRunState } from "../../../src/core/state/ledger";

const run = { purpose: "highlight", when: "2021-10-15T09:30", items: [], inverse: [], generatedBefore: null } as const;

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

  it("forgets how to take a run back once it was taken back", () => {
    expect(withRunState(after(2), [1], "undone").runs).toMatchObject([
      { state: "undone", inverse: null },
      { state: "started", inverse: [] },
    ]);
  });
});
