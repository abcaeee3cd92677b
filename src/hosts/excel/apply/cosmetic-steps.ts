import type { Refusal } from "../../../app/ports";
import type { PlanStep, PlanStepOf } from "../../../core/plan/plan-step";
import { refusalOf } from "../office-errors";
import type { Slices } from "../slices";
import { queueStep } from "../steps/queue-step";
import { type CosmeticStep, isCosmetic } from "./cosmetic-order";
import { cellsOf } from "./step-pieces";
import type { Writer } from "./writer";

/** How requests are begun and sent. */
export interface Sending {
  /** @param lasting true where something of it is used afterwards */
  readonly request: (lasting: boolean, queue: () => Promise<void>) => Promise<void>;
  readonly slices: Slices;
}

interface MadeChart {
  readonly sheet: string;
  readonly name: string;
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

  /**
   * @param requests what goes with each request; those of a long plan are never all at hand
   * @param last queued as the very last action of all
   */
  async carryOut(requests: AsyncGenerator<readonly PlanStep[]>, last: SaveState | null): Promise<Refusal[]> {
    let finished = last === null;
    // One request ahead: with the last of them goes the last action of all.
    let current = await requests.next();
    while (current.done !== true) {
      const next = await requests.next();
      const request = current.value.filter(isCosmetic);
      const ending = next.done === true ? last : null;
      if ((await this.failureOf(request, ending, false)) === null) finished ||= ending !== null;
      else await this.kindByKind(request);
      this.onDone(request.length);
      current = next;
    }
    if (!finished && last) await this.sent([], last);
    return [...this.failures].map(([sheet, because]) => ({ id: "looks-left-out", sheet, because }));
  }

  private async kindByKind(steps: readonly CosmeticStep[]): Promise<void> {
    for (const kind of new Set(steps.map(({ step }) => step))) {
      const ofKind = steps.filter(({ step }) => step === kind);
      if ((await this.failureOf(ofKind, null, true)) !== null) await this.sheetBySheet(ofKind);
    }
  }

  private async sheetBySheet(steps: readonly CosmeticStep[]): Promise<void> {
    for (const sheet of new Set(steps.map((step) => step.sheet))) {
      const because = await this.failureOf(
        steps.filter((step) => step.sheet === sheet),
        null,
        true,
      );
      if (because) this.failures.set(sheet, because);
    }
  }

  /**
   * Null where all was done. Throws where asking on is no use.
   * @param again true where some of the steps may have been done before
   */
  private async failureOf(steps: readonly CosmeticStep[], last: SaveState | null, again: boolean): Promise<Refusal | null> {
    try {
      await this.sent(steps, last, again ? await this.chartsMadeBefore(steps) : []);
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (final.includes(refusal.id)) throw error;
      return refusal;
    }
  }

  /**
   * Every other step may be done twice; a chart would stand there twice. Those that stand on sheets that the plan fills are all from the attempt
   * before: such a sheet was new or cleared.
   */
  private async chartsMadeBefore(steps: readonly CosmeticStep[]): Promise<MadeChart[]> {
    const sheets = [...new Set(steps.flatMap(({ step, sheet }) => (step === "chart" && this.writer.fresh.has(sheet) ? [sheet] : [])))];
    if (sheets.length === 0) return [];
    let found: { readonly sheet: string; readonly charts: Excel.ChartCollection }[] = [];
    await this.sending.request(true, () => {
      found = sheets.map((sheet) => ({ sheet, charts: this.writer.sheet(sheet).charts.load("items/name") }));
      return Promise.resolve();
    });
    return found.flatMap(({ sheet, charts }) => charts.items.map(({ name }) => ({ sheet, name })));
  }

  private async sent(steps: readonly CosmeticStep[], last: SaveState | null, gone: readonly MadeChart[] = []): Promise<void> {
    await this.sending.request(last !== null, async () => {
      for (const { sheet, name } of gone) this.writer.sheet(sheet).charts.getItem(name).delete();
      for (const step of steps) {
        await this.sending.slices.before(cellsOf(step));
        queueStep(step, this.writer);
      }
      if (last) queueStep(last, this.writer);
    });
  }
}
