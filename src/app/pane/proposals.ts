import type { PlannedRun } from "../../core/plan/planned-run";
import { type WorkbookState, emptyState } from "../../core/state/workbook-state";
import { type CarriedOut, type RecordedRun, carryOutRun, carryOutUnrecorded } from "../carry-out";
import type { ApplyOptions, WorkbookHost } from "../ports";
import type { Review } from "../review";
import { isTooLongToUndo } from "../../core/state/ledger";
import type { Proposal, RunItem, RunPurpose } from "./pane-run";
import { reliedOn } from "./relied-sheets";

/** A proposal and how to carry it out once it is confirmed. */
export interface Pending {
  readonly proposal: Proposal;
  readonly carryOut: (now: string, options: ApplyOptions) => Promise<CarriedOut>;
}

/** A run that leaves a record, with what it was made from. */
export interface RecordedProposal {
  readonly review: Review;
  readonly run: RecordedRun;
  /** The sheets it was made from: where one of them has changed, nothing is written. */
  readonly sheets: readonly string[];
  /** What could not be had. */
  readonly leftOut?: readonly RunItem[];
  /** What is to be remembered besides the run; as it was where it is absent. */
  readonly state?: WorkbookState;
}

/** A run that leaves no record of its own, with what it was made from. */
interface UnrecordedProposal {
  readonly review: Review;
  readonly purpose: RunPurpose;
  readonly run: PlannedRun;
  readonly sheets: readonly string[];
  /** What is remembered afterwards; null where nothing is to be left. */
  readonly after: WorkbookState | null;
  /** What is remembered from the first change on, until all is done. */
  readonly ahead?: WorkbookState;
}

/** What is proposed, one thing at a time, and how it is carried out: nothing is written before that. */
export class Proposals {
  private pending: Pending | null = null;
  private made = 0;

  constructor(private readonly host: WorkbookHost) {}

  /** Proposes a run. Whatever has changed since its review, nothing is written. */
  propose({ review, run, sheets, leftOut = [], state = review.state }: RecordedProposal): Proposal {
    const expected = reliedOn(review, sheets);
    return this.wait(run.purpose, [...run.items, ...leftOut, ...cannotBeUndone(run)], (now, options) =>
      carryOutRun(this.host, state, run, now, { ...options, ...expected }),
    );
  }

  /** The same of a run that leaves no record of its own. */
  proposeUnrecorded({ review, purpose, run, sheets, after, ahead }: UnrecordedProposal): Proposal {
    const expected = reliedOn(review, sheets);
    return this.wait(purpose, run.items, async (_now, options) => {
      if (after) return carryOutUnrecorded(this.host, review.state, run.steps, after, { ...options, ...expected }, ahead ?? null);
      return { outcome: await this.host.apply({ steps: run.steps }, { ...options, ...expected }), state: emptyState };
    });
  }

  /** Holds a proposal until it is confirmed or another one takes its place. */
  wait(purpose: RunPurpose, items: readonly RunItem[], carryOut: Pending["carryOut"]): Proposal {
    this.made++;
    const proposal: Proposal = { id: this.made, purpose, items };
    this.pending = { proposal, carryOut };
    return proposal;
  }

  /** The proposal that was confirmed: it is carried out once. Throws RangeError where it is no longer the current one. */
  take(id: number): Pending {
    const { pending } = this;
    if (pending?.proposal.id !== id) throw new RangeError("this proposal is no longer the current one");
    this.pending = null;
    return pending;
  }

  /** What was proposed is void. */
  drop(): void {
    this.pending = null;
  }
}

/** Said beforehand. Only runs that write many cells of the office's own are ever so long; to ask of others what takes them back would be to plan them. */
function cannotBeUndone(run: RecordedRun): RunItem[] {
  return run.items.some(({ id }) => id === "cells") && isTooLongToUndo(run) ? [{ id: "not-undoable" }] : [];
}
