import type { PlanInParts, PlanPart } from "../core/plan/plan-in-parts";
import type { PlannedRun } from "../core/plan/planned-run";
import type { PlanStep } from "../core/plan/plan-step";
import type { GeneratedSheets } from "../core/state/generated-sheets";
import { startRun, withRunState } from "../core/state/ledger";
import { stateText } from "../core/state/read-state";
import type { RecordedPurpose } from "../core/state/run-item";
import type { AddedColumn, RebuiltSheet, WorkbookState } from "../core/state/workbook-state";
import type { ApplyOptions, Outcome, WorkbookHost } from "./ports";
import { refusingFullSheets, refusingFullSheetsIn } from "./refusing-full-sheets";

/** A run to be carried out and recorded. `inverse` and `generated` may be worked out when they are asked for: cheapest after the steps were walked. */
export interface RecordedRun extends Omit<PlannedRun, "steps"> {
  readonly purpose: RecordedPurpose;
  readonly steps: PlanInParts["steps"];
  /** What is remembered of the generated sheets afterwards; absent where the run does not touch them. */
  readonly generated?: GeneratedSheets;
  /** Columns that the run adds to the office's tables. */
  readonly addedColumns?: readonly AddedColumn[];
  /** Sheets that stand for others from then on. */
  readonly rebuilt?: readonly RebuiltSheet[];
}

/** What became of a run, and what the workbook remembers now. */
export interface CarriedOut {
  readonly outcome: Outcome;
  readonly state: WorkbookState;
}

/**
 * Carries a run out so that it can be taken back: the first action writes down what undoes every step, the last one that the run came to its end.
 * Where the host writes all or nothing the first is left out: it would never be seen, and what undoes the steps is known more cheaply after them.
 * @param now local date and time to the minute, 2021-10-15T09:30
 */
export function carryOutRun(
  host: WorkbookHost,
  state: WorkbookState,
  run: RecordedRun,
  now: string,
  options: ApplyOptions,
): Promise<CarriedOut> {
  return carryOutRuns(host, state, [run], now, options);
}

/**
 * Carries several runs out one after the other, each with a record of its own: a host that writes all or nothing reads and writes the workbook once. No
 * run may plan on what an earlier one of them writes.
 * @param now local date and time to the minute, 2021-10-15T09:30
 */
export async function carryOutRuns(
  host: WorkbookHost,
  state: WorkbookState,
  runs: readonly RecordedRun[],
  now: string,
  options: ApplyOptions,
): Promise<CarriedOut> {
  const ahead = host.describe().writesWhole !== true;
  let last = state;
  const steps = function* (): Generator<PlanPart> {
    last = state;
    for (const run of runs) {
      const recorded = new RecordOfRun(last, run, now);
      if (ahead) yield saveState(recorded.started);
      yield* refusingFullSheetsIn(run.steps);
      last = recorded.finished;
      // Also between two runs of a file: so its bytes are those of runs that were carried out one by one.
      yield saveState(last);
    }
  };
  const outcome = await host.apply({ steps: { [Symbol.iterator]: steps } }, options);
  return { outcome, state: outcome.id === "applied" ? last : state };
}

/** What is remembered once a run has started, and once it is finished; worked out when it is first asked for. */
class RecordOfRun {
  private known: WorkbookState | null = null;

  constructor(
    private readonly state: WorkbookState,
    private readonly run: RecordedRun,
    private readonly now: string,
  ) {}

  get started(): WorkbookState {
    this.known ??= this.workedOut();
    return this.known;
  }

  get finished(): WorkbookState {
    return { ...this.started, ledger: withRunState(this.started.ledger, [this.state.ledger.nextId], "finished") };
  }

  private workedOut(): WorkbookState {
    const { state } = this;
    const { purpose, items, addedColumns = [], rebuilt = [] } = this.run;
    // Ahead of the steps this is what plans the sheets.
    const { inverse, generated } = refusingFullSheets(() => ({ inverse: this.run.inverse, generated: this.run.generated }));
    const generatedBefore = generated === undefined ? null : state.generated;
    return {
      ...state,
      ledger: startRun(state.ledger, { purpose, when: this.now, items, inverse, generatedBefore }),
      ...(generated === undefined ? {} : { generated }),
      addedColumns: [...state.addedColumns, ...addedColumns],
      rebuilt: [...state.rebuilt, ...rebuilt],
    };
  }
}

/**
 * Carries a plan out that leaves no record of its own: an undo, a decision to be remembered. The state is written last.
 * @param ahead what is remembered from the first change on, so that a plan that breaks off can be carried out again; null for nothing new
 */
export async function carryOutUnrecorded(
  host: WorkbookHost,
  state: WorkbookState,
  steps: readonly PlanStep[],
  after: WorkbookState,
  options: ApplyOptions,
  ahead: WorkbookState | null = null,
): Promise<CarriedOut> {
  const plan: PlanInParts = { steps: [...(ahead ? [saveState(ahead)] : []), ...steps, saveState(after)] };
  const outcome = await host.apply(plan, options);
  return { outcome, state: outcome.id === "applied" ? after : state };
}

function saveState(state: WorkbookState): PlanStep {
  return { step: "save-state", text: stateText(state) };
}
