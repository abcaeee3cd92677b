import { type RecordedRun, carryOutRun, carryOutRuns } from "../../src/app/carry-out";
import type { ApplyOptions, HostDescription, Outcome, WorkbookHost } from "../../src/app/ports";
import type { PlanInParts } from "../../src/core/plan/plan-in-parts";
import { readState } from "../../src/core/state/read-state";
import { emptyState } from "../../src/core/state/workbook-state";

/** Notes what it is given, one part after the other. */
class NotingHost implements WorkbookHost {
  readonly notes: string[] = [];

  constructor(
    private readonly description: Pick<HostDescription, "writesWhole">,
    private readonly outcome: Outcome = { id: "applied", notDone: [] },
  ) {}

  describe(): HostDescription {
    return { name: "xlsx", writeRefusal: null, ...this.description };
  }

  read(): never {
    throw new Error("nothing to read");
  }

  readOwnMarks(): never {
    throw new Error("nothing to read");
  }

  apply({ steps }: PlanInParts): Promise<Outcome> {
    for (const part of steps)
      this.notes.push(part.step === "save-state" ? (readState(part.text).state.ledger.runs[0]?.state ?? "none") : part.step);
    return Promise.resolve(this.outcome);
  }
}

/** A run that notes when its steps are walked and when it is asked what takes it back. */
function noted(notes: string[]): RecordedRun {
  return {
    purpose: "summaries",
    items: [],
    steps: {
      *[Symbol.iterator]() {
        notes.push("(walked)");
        yield { step: "add-sheet", sheet: "总览" } as const;
      },
    },
    get inverse() {
      notes.push("(inverse)");
      return [];
    },
  };
}

const options: ApplyOptions = { expect: new Map() };

describe("a recorded run", () => {
  it("is written ahead where a host may break off, and finished last", async () => {
    const host = new NotingHost({});
    const { state } = await carryOutRun(host, emptyState, noted(host.notes), "2021-10-15T09:30", options);
    expect(host.notes).toEqual(["(inverse)", "started", "(walked)", "add-sheet", "finished"]);
    expect(state.ledger.runs.map((run) => run.state)).toEqual(["finished"]);
  });

  it("is recorded once after its steps where a host writes all or nothing", async () => {
    const host = new NotingHost({ writesWhole: true });
    const { state } = await carryOutRun(host, emptyState, noted(host.notes), "2021-10-15T09:30", options);
    expect(host.notes).toEqual(["(walked)", "add-sheet", "(inverse)", "finished"]);
    expect(state.ledger.runs.map((run) => run.state)).toEqual(["finished"]);
  });

  it("stands in the record before and after its own steps where a host may break off", async () => {
    const host = new NotingHost({});
    const { state } = await carryOutRuns(host, emptyState, [noted(host.notes), noted(host.notes)], "2021-10-15T09:30", options);
    const each = ["(inverse)", "started", "(walked)", "add-sheet", "finished"];
    // The first record of the ledger is that of the first run: it stays finished.
    expect(host.notes).toEqual([...each, "(inverse)", "finished", "(walked)", "add-sheet", "finished"]);
    expect(state.ledger.runs.map(({ id, state: runState }) => [id, runState])).toEqual([
      [1, "finished"],
      [2, "finished"],
    ]);
  });

  it("is recorded after its own steps where a host writes all or nothing", async () => {
    const host = new NotingHost({ writesWhole: true });
    const { state } = await carryOutRuns(host, emptyState, [noted(host.notes), noted(host.notes)], "2021-10-15T09:30", options);
    const each = ["(walked)", "add-sheet", "(inverse)", "finished"];
    expect(host.notes).toEqual([...each, ...each]);
    expect(state.ledger.runs.map(({ id, state: runState }) => [id, runState])).toEqual([
      [1, "finished"],
      [2, "finished"],
    ]);
  });

  it("is not remembered where nothing was written", async () => {
    const host = new NotingHost({ writesWhole: true }, { id: "changed-meanwhile", sheets: ["台账"] });
    const { state, outcome } = await carryOutRuns(host, emptyState, [noted([]), noted([])], "2021-10-15T09:30", options);
    expect(outcome).toEqual({ id: "changed-meanwhile", sheets: ["台账"] });
    expect(state).toBe(emptyState);
  });
});
