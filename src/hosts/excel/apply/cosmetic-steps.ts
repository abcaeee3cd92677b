import type { Refusal } from "../../../app/ports";
import type { PlanStepOf } from "../../../core/plan/plan-step";
import { refusalOf } from "../office-errors";
import { inRequests } from "../read/blocks";
import { queueStep } from "../steps/queue-step";
import type { CosmeticStep } from "./plan-stages";
import { requestBytes, stepBytes } from "./step-bytes";
import type { Writer } from "./writer";

/** How requests are begun and sent. */
export interface Sending {
  readonly start: () => void;
  readonly send: () => Promise<void>;
}

type SaveState = PlanStepOf<"save-state">;

/** Failures after which asking on is no use: nothing that follows would be done either. */
const final: readonly Refusal["id"][] = ["stopped", "excel-not-answering", "session-lost"];

/**
 * Looks and page setup: for all sheets together; where that fails, kind by kind; where a kind fails, sheet by sheet, so that a sheet lacks no more
 * than what fails on it.
 */
export class CosmeticSteps {
  private readonly failures = new Map<string, Refusal>();

  constructor(
    private readonly writer: Writer,
    private readonly sending: Sending,
    private readonly onDone: (steps: number) => void,
  ) {}

  /** @param last queued as the very last action of all */
  async carryOut(steps: readonly CosmeticStep[], last: SaveState | null): Promise<Refusal[]> {
    const requests = inRequests(
      steps.map((step) => ({ step, bytes: stepBytes(step) })),
      requestBytes,
    ).map((request) => request.map(({ step }) => step));
    let finished = last === null;
    for (const [index, request] of requests.entries()) {
      const ending = index === requests.length - 1 ? last : null;
      if (await this.tried(request, ending)) finished ||= ending !== null;
      else await this.kindByKind(request);
      this.onDone(request.length);
    }
    if (!finished && last) await this.sent([], last);
    return [...this.failures].map(([sheet, because]) => ({ id: "looks-left-out", sheet, because }));
  }

  private async kindByKind(steps: readonly CosmeticStep[]): Promise<void> {
    for (const kind of new Set(steps.map(({ step }) => step))) {
      const ofKind = steps.filter(({ step }) => step === kind);
      if (!(await this.tried(ofKind, null))) await this.sheetBySheet(ofKind);
    }
  }

  private async sheetBySheet(steps: readonly CosmeticStep[]): Promise<void> {
    for (const sheet of new Set(steps.map((step) => step.sheet))) {
      const because = await this.failureOf(
        steps.filter((step) => step.sheet === sheet),
        null,
      );
      if (because) this.failures.set(sheet, because);
    }
  }

  private async tried(steps: readonly CosmeticStep[], last: SaveState | null): Promise<boolean> {
    return (await this.failureOf(steps, last)) === null;
  }

  /** Null where all was done. Throws where asking on is no use. */
  private async failureOf(steps: readonly CosmeticStep[], last: SaveState | null): Promise<Refusal | null> {
    try {
      await this.sent(steps, last);
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (final.includes(refusal.id)) throw error;
      return refusal;
    }
  }

  private async sent(steps: readonly CosmeticStep[], last: SaveState | null): Promise<void> {
    this.sending.start();
    for (const step of steps) queueStep(step, this.writer);
    if (last) queueStep(last, this.writer);
    await this.sending.send();
  }
}
