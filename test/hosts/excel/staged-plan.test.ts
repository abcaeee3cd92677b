import type { PlanPart } from "../../../src/core/plan/plan-in-parts";
import type { CellChange, PlanStep, PlanStepOf } from "../../../src/core/plan/plan-step";
import { type Stage, StagedPlan } from "../../../src/hosts/excel/apply/staged-plan";
import { stepRequests } from "../../../src/hosts/excel/apply/step-requests";
import { Slices } from "../../../src/hosts/excel/slices";

function cells(rows: number, column = 1): CellChange[] {
  return Array.from({ length: rows }, (_, index) => ({
    position: { row: index + 1, column },
    before: { kind: "blank" },
    after: { kind: "text", text: `第${index + 1}行` },
  }));
}

const write = (sheet: string, rows: number): PlanStep => ({ step: "write-cells", sheet, cells: cells(rows) });
const save = (text: string): PlanStepOf<"save-state"> => ({ step: "save-state", text });
const tab = (sheet: string): PlanStep => ({ step: "tab-color", sheet, color: "#FF0000" });
const freeze = (sheet: string): PlanStep => ({ step: "freeze", sheet, position: { row: 2, column: 1 } });
const link = (sheet: string, row: number): PlanStepOf<"link"> => ({
  step: "link",
  sheet,
  position: { row, column: 1 },
  target: { sheet: "分解表", position: { row: 1, column: 1 } },
  tip: "原表",
});
const add = (sheet: string): PlanStep => ({ step: "add-sheet", sheet });

function staged(steps: Iterable<PlanPart>, mostCells = 100): Promise<StagedPlan> {
  return StagedPlan.of({ steps }, mostCells, new Slices(mostCells, () => Promise.resolve()));
}

async function chunks(plan: StagedPlan, stage: Stage): Promise<(readonly PlanStep[])[]> {
  const found: (readonly PlanStep[])[] = [];
  for (let next = await plan.next(stage); next !== null; next = await plan.next(stage)) found.push(next);
  return found;
}

describe("a plan in the order in which it is sent", () => {
  it("says what must be known, gives the data in their order and the looks kind by kind over all sheets", async () => {
    const steps = [save("始"), add("甲"), write("甲", 2), freeze("甲"), tab("甲"), add("乙"), tab("乙"), write("分解表", 1), save("终")];
    const plan = await staged(steps);
    expect(plan.brief).toEqual({ all: 8, hasLooks: true, last: save("终") });
    expect(await chunks(plan, "telling")).toEqual([[add("甲"), add("乙"), write("分解表", 1)]]);
    expect(await chunks(plan, "data")).toEqual([[save("始"), add("甲"), write("甲", 2), add("乙"), write("分解表", 1)]]);
    expect(await chunks(plan, "looks")).toEqual([[tab("甲"), tab("乙"), freeze("甲")]]);
  });

  it.each([
    ["nothing", [], { all: 0, hasLooks: false, last: null }],
    ["what is remembered alone", [save("终")], { all: 1, hasLooks: false, last: save("终") }],
    ["data alone", [write("甲", 1), save("终")], { all: 2, hasLooks: false, last: save("终") }],
    ["looks alone", [tab("甲")], { all: 1, hasLooks: true, last: null }],
    ["looks that go with their sheet", [tab("甲"), { step: "remove-sheet", sheet: "甲" }], { all: 1, hasLooks: false, last: null }],
  ] as const)("knows beforehand how much there is: %s", async (_, steps, brief) => {
    const plan = await staged(steps);
    expect(plan.brief).toEqual(brief);
    const given = [...(await chunks(plan, "data")), ...(await chunks(plan, "looks"))].flat();
    expect(given.length + (plan.brief.last && !plan.brief.hasLooks ? 1 : 0)).toBe(brief.all);
  });

  it("gives a few cells at a time, long steps in pieces", async () => {
    const plan = await staged([write("甲", 7), write("乙", 2), write("丙", 1), tab("甲")], 3);
    const data = await chunks(plan, "data");
    const lengths = data.map((chunk) => chunk.map((step) => (step.step === "write-cells" ? `${step.sheet}${step.cells.length}` : "?")));
    expect(lengths).toEqual([["甲3"], ["甲3"], ["甲1", "乙2"], ["丙1"]]);
    expect(data.flat().flatMap((step) => (step.step === "write-cells" && step.sheet === "甲" ? step.cells : []))).toEqual(cells(7));
    expect(plan.brief.all).toBe(6);
  });

  it("lets a link say what its cell says", async () => {
    const plan = await staged([link("甲", 2), write("甲", 3), link("甲", 9)]);
    await chunks(plan, "data");
    expect(await chunks(plan, "looks")).toEqual([[{ ...link("甲", 2), says: { kind: "text", text: "第2行" } }, link("甲", 9)]]);
  });

  it("never holds the data of more than it was asked for", async () => {
    const made: string[] = [];
    const steps = {
      *[Symbol.iterator](): Generator<PlanStep> {
        for (const sheet of ["甲", "乙", "丙", "丁"]) {
          made.push(sheet);
          yield write(sheet, 2);
        }
      },
    };
    const plan = await staged(steps, 2);
    made.length = 0;
    await plan.next("data");
    // The second shows that the first is full.
    expect(made).toEqual(["甲", "乙"]);
    await plan.next("data");
    expect(made).toEqual(["甲", "乙", "丙"]);
  });
});

describe("the requests of a stage", () => {
  it("hold the steps in their order, none heavier than allowed, and what follows the last", async () => {
    const steps = Array.from({ length: 10 }, (_, index) => tab(`表${index}`));
    // A tab colour counts as two objects, 1,100 bytes; so does what is remembered, beside its text.
    const requests: (readonly PlanStep[])[] = [];
    for await (const request of stepRequests(await staged(steps, 3), "looks", 4_400, save("终"))) requests.push(request);
    expect(requests.map((request) => request.length)).toEqual([4, 4, 3]);
    expect(requests.flat().slice(0, 10)).toEqual(steps);
  });
});
