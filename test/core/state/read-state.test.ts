import { readState, stateText, stateVersion } from "../../../src/core/state/read-state";
import { type WorkbookState, emptyState } from "../../../src/core/state/workbook-state";

const state: WorkbookState = {
  ...emptyState,
  choices: { ...emptyState.choices, dueSoonDays: 30 },
  names: [{ kept: "县发展改革局", variant: "县发改局", same: true }],
};

describe("what a workbook remembers", () => {
  it("comes back as it was stored", () => {
    expect(readState(stateText(state))).toEqual({ state, problem: null });
  });

  it("is nothing where nothing was stored", () => {
    expect(readState(null)).toEqual({ state: emptyState, problem: null });
  });

  it.each([
    ["is no JSON", "{"],
    ["is no object", "[]"],
    ["has no version", `{"state":{}}`],
    ["has a list that is none", `{"version":1,"state":{"names":{}}}`],
    ["has no ledger of runs", `{"version":1,"state":{"ledger":{}}}`],
    ["has a ledger that is none", `{"version":1,"state":{"ledger":null}}`],
    ["has choices that are none", `{"version":1,"state":{"choices":5}}`],
  ])("is kept aside where it %s", (_, text) => {
    expect(readState(text)).toEqual({ state: { ...emptyState, setAside: [text] }, problem: "unreadable" });
  });

  it("is kept aside where a newer version wrote it, and survives being stored again", () => {
    const newer = JSON.stringify({ version: stateVersion + 1, state: { something: "new" } });
    const read = readState(newer);
    expect(read.problem).toBe("newer");
    expect(readState(stateText(read.state)).state.setAside).toEqual([newer]);
  });

  it("has every part, also where an earlier program stored fewer", () => {
    expect(readState(`{"version":1,"state":{"names":[]}}`)).toEqual({ state: emptyState, problem: null });
  });
});
