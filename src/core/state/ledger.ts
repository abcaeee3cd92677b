import type { GeneratedSheets } from "./generated-sheets";
import type { Inverse } from "./inverse";
import { storedRun } from "./packed-runs";
import type { RecordedPurpose, RunItem } from "./run-item";

/** So many runs are remembered, and so much of them, in UTF-16 units of their JSON as it is stored. */
export const mostRuns = 20;
export const mostLedgerText = 1_000_000;

/** A run as the workbook remembers it. */
export interface RunRecord {
  /** Counts up from 1 over the workbook's life. */
  readonly id: number;
  readonly purpose: RecordedPurpose;
  /** Local date and time to the minute: 2021-10-15T09:30. */
  readonly when: string;
  /** "started" until the last action of the run has been carried out. */
  readonly state: "started" | "finished" | "undone";
  readonly items: readonly RunItem[];
  /** What takes it back, in the order of the run; null where it was too large to keep. */
  readonly inverse: readonly Inverse[] | null;
  /** The generated sheets as they were before a 生成汇总; null where there were none, they were not kept, or the run was another. */
  readonly generatedBefore: GeneratedSheets | null;
}

/** The runs, oldest first. */
export interface Ledger {
  readonly runs: readonly RunRecord[];
  /** How many older runs fell out. */
  readonly forgotten: number;
  readonly nextId: number;
}

export const emptyLedger: Ledger = { runs: [], forgotten: 0, nextId: 1 };

/** The ledger with one more run, under the next id, marked as started. */
export function startRun(ledger: Ledger, run: Omit<RunRecord, "id" | "state">): Ledger {
  const record: RunRecord = { ...run, id: ledger.nextId, state: "started" };
  return trimmed({ ...ledger, runs: [...ledger.runs, record], nextId: ledger.nextId + 1 });
}

/** True where a run could be remembered, but not how to take it back. */
export function isTooLongToUndo({ purpose, items, inverse }: Pick<RunRecord, "purpose" | "items" | "inverse">): boolean {
  const { runs } = startRun(emptyLedger, { purpose, items, inverse, when: "", generatedBefore: null });
  return inverse !== null && runs.every((run) => run.inverse === null);
}

/** The ledger with the state of one run changed; the run's inverse goes once it is undone. */
export function withRunState(ledger: Ledger, ids: readonly number[], state: RunRecord["state"]): Ledger {
  const change = (run: RunRecord): RunRecord =>
    state === "undone" ? { ...run, state, inverse: null, generatedBefore: null } : { ...run, state };
  return { ...ledger, runs: ledger.runs.map((run) => (ids.includes(run.id) ? change(run) : run)) };
}

/** Keeps the newest runs within both limits. What a single run needs to be undone is left out where it alone is too large. */
function trimmed(ledger: Ledger): Ledger {
  const kept: RunRecord[] = [];
  let size = 0;
  for (const run of [...ledger.runs].reverse()) {
    const length = storedLength(run);
    const fitting =
      kept.length === 0 && length > mostLedgerText ? { ...run, inverse: null, generatedBefore: null, items: run.items.map(short) } : run;
    size += fitting === run ? length : storedLength(fitting);
    if (kept.length === mostRuns || (kept.length > 0 && size > mostLedgerText)) break;
    kept.unshift(fitting);
  }
  return { ...ledger, runs: kept, forgotten: ledger.forgotten + ledger.runs.length - kept.length };
}

/** How much of a run is stored, in UTF-16 units; Infinity where it cannot be. */
function storedLength(run: RunRecord): number {
  const stored = storedRun(run);
  return stored ? JSON.stringify(stored).length : Infinity;
}

/** An item without its long lists. */
function short(item: RunItem): RunItem {
  return item.id === "cells" ? { ...item, changes: [] } : item;
}
