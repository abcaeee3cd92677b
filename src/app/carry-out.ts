import type { PlannedRun } from "../core/plan/planned-run";
import type { ChangePlan, PlanStep } from "../core/plan/plan-step";
import type { GeneratedSheets } from "../core/state/generated-sheets";
import { startRun, withRunState } from "../core/state/ledger";
import { stateText } from "../core/state/read-state";
import type { RecordedPurpose } from "../core/state/run-item";
import type { AddedColumn, RebuiltSheet, WorkbookState } from "../core/state/workbook-state";
import type { ApplyOptions, Outcome, WorkbookHost } from "./ports";

/** A run to be carried out and recorded. */
export interface RecordedRun extends PlannedRun {
  readonly purpose: RecordedPurpose;
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
 * @param now local date and time to the minute, 2021-10-15T09:30
 */
export async function carryOutRun(
  host: WorkbookHost,
  state: WorkbookState,
  run: RecordedRun,
  now: string,
  options: ApplyOptions,
): Promise<CarriedOut> {
  const { purpose, items, inverse, generated, addedColumns = [], rebuilt = [] } = run;
  const generatedBefore = generated === undefined ? null : state.generated;
  const ledger = startRun(state.ledger, { purpose, when: now, items, inverse, generatedBefore });
  const started: WorkbookState = {
    ...state,
    ledger,
    ...(generated === undefined ? {} : { generated }),
    addedColumns: [...state.addedColumns, ...addedColumns],
    rebuilt: [...state.rebuilt, ...rebuilt],
  };
  const finished: WorkbookState = { ...started, ledger: withRunState(ledger, [state.ledger.nextId], "finished") };
  const outcome = await host.apply({ steps: [saveState(started), ...run.steps, saveState(finished)] }, options);
  return { outcome, state: outcome.id === "applied" ? finished : state };
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
  const plan: ChangePlan = { steps: [...(ahead ? [saveState(ahead)] : []), ...steps, saveState(after)] };
  const outcome = await host.apply(plan, options);
  return { outcome, state: outcome.id === "applied" ? after : state };
}

function saveState(state: WorkbookState): PlanStep {
  return { step: "save-state", text: stateText(state) };
}
