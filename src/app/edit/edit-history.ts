import type { EditedChange } from "../../core/plan/cell-edits/cell-edit";
import { type Ledger, type RunRecord, startRun } from "../../core/state/ledger";
import type { Inverse } from "../../core/state/inverse";
import type { RunItem } from "../../core/state/run-item";

/** One thing done to the cells of a sheet, and the run that records it. */
export interface DoneEdit {
  readonly run: number;
  readonly sheet: string;
  readonly changes: readonly EditedChange[];
}

/** What a run of edits says and what takes it back. */
export interface EditsRecord {
  readonly items: readonly RunItem[];
  readonly inverse: readonly Inverse[];
}

/**
 * The ledger with a run of edits as it is after one more of them: edits that follow each other are one run, or twenty cells would push every other run
 * out. A run of which nothing is left goes.
 * @param id the run that goes on, the ledger's last; the ledger's next id for a new one
 */
export function withEdits(ledger: Ledger, id: number, { items, inverse }: EditsRecord, now: string): Ledger {
  const last = ledger.runs.at(-1);
  const known = last?.id === id ? last : undefined;
  const others = known ? ledger.runs.slice(0, -1) : ledger.runs;
  if (items.length === 0) return { ...ledger, runs: others };
  const run: Omit<RunRecord, "id" | "state"> = { purpose: "edits", when: known?.when ?? now, items, inverse, generatedBefore: null };
  return { ...startRun({ ...ledger, runs: others, nextId: id }, run), nextId: Math.max(ledger.nextId, id + 1) };
}

/** True for a run of edits that the next edit may go on with: it is the last one, and nobody took it back. */
export function goesOn(ledger: Ledger, id: number): boolean {
  const last = ledger.runs.at(-1);
  return last?.id === id && last.purpose === "edits" && last.state !== "undone";
}
