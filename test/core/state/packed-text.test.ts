import { deflateRawSync } from "node:zlib";
import { mostUnpacked, packText, unpackText, unpacksWithinLimit } from "../../../src/core/state/packed-text";
import { readState, stateText } from "../../../src/core/state/read-state";
import { emptyState } from "../../../src/core/state/workbook-state";

/** Zeros as somebody else would pack them: a thousandth of their length. */
function zeros(length: number): string {
  return deflateRawSync(Buffer.alloc(length), { level: 9 }).toString("base64");
}

const bomb = zeros(200_000_000);

describe("a packed text", () => {
  it.each(["", "催办单", JSON.stringify({ a: "甲".repeat(100_000) })])("is the same once it is unpacked", (text) => {
    expect(unpackText(packText(text) ?? "?")).toBe(text);
  });

  it.each([
    ["of ours", packText("任务") ?? "", true],
    ["that unpacks to exactly the limit", zeros(mostUnpacked), true],
    ["that unpacks to one byte more", zeros(mostUnpacked + 1), false],
    ["that unpacks to two hundred megabytes", bomb, false],
    ["longer than any that is written", "A".repeat(400_001), false],
    ["that is no packed text at all", "これは違う", true],
    ["that breaks off", (packText("任务".repeat(1000)) ?? "").slice(0, 12), true],
  ])("%s: %#", (_, packed, expected) => {
    expect(unpacksWithinLimit(packed)).toBe(expected);
  });

  it("is not unpacked where it is too long", () => {
    expect(bomb.length).toBeLessThan(400_000);
    expect(() => unpackText(bomb)).toThrow("too long");
  });

  it("is not made of what could not be unpacked again", () => {
    expect(packText("\0".repeat(mostUnpacked + 1))).toBeNull();
  });
});

const aRun = {
  id: 1,
  purpose: "summaries",
  when: "2021-10-15T09:30",
  state: "finished",
  items: [],
  inverse: [],
  generatedBefore: null,
} as const;

describe("a remembered state with such a text", () => {
  it.each(["steps", "summary", "comparedWith"] as const)("in %s is kept aside as it is, and work starts afresh", (name) => {
    const generated = { sheets: [], steps: null, summary: null, comparedWith: null, [name]: bomb };
    const text = stateText({ ...emptyState, generated });
    const { state, problem } = readState(text);
    expect([problem, state.generated, state.setAside.length]).toEqual(["unreadable", null, 1]);
    expect(state.setAside[0]).toBe(text);
    expect(readState(stateText(state)).state.setAside[0]).toBe(text);
  });

  it("in an earlier run is kept aside, too", () => {
    const generatedBefore = { sheets: [], steps: bomb };
    const run = { ...aRun, generatedBefore };
    const text = stateText({ ...emptyState, ledger: { runs: [run], forgotten: 0, nextId: 2 } });
    expect(readState(text)).toMatchObject({ problem: "unreadable", state: { setAside: [text] } });
  });

  it.each([
    ["that is one", [bomb]],
    // Twenty-five megabytes each.
    ["that are three", [zeros(25_000_000), zeros(25_000_000), zeros(25_000_000)]],
    ["that is no packed text", ["これは違う"]],
    ["that holds no run", [packText("[]") ?? "?"]],
  ])("in place of runs %s is kept aside, too", (_, packed) => {
    const runs = packed.map((text, index) => ({ ...aRun, id: index + 1, packed: text }));
    const text = stateText({ ...emptyState, ledger: { runs, forgotten: 0, nextId: 4 } });
    expect(readState(text)).toMatchObject({ problem: "unreadable", state: { ledger: emptyState.ledger, setAside: [text] } });
  });

  it("is read where the text is of ours", () => {
    const generated = { sheets: [], steps: packText(JSON.stringify([["unit", []]])) };
    expect(readState(stateText({ ...emptyState, generated }))).toMatchObject({ problem: null, state: { generated } });
  });
});
