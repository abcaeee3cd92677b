import type { ApplyOptions, Outcome, Refusal } from "../../../app/ports";
import { RefusalError } from "../../../app/ports";
import type { ChangePlan, PlanStep } from "../../../core/plan/plan-step";
import { refusalOf } from "../office-errors";
import { eachRequest } from "../read/blocks";
import type { Memory } from "../read/memory";
import type { Work } from "../requests";
import { Slices } from "../slices";
import { queueStep } from "../steps/queue-step";
import { CosmeticSteps, type Sending } from "./cosmetic-steps";
import { linkedContents } from "./linked-contents";
import { changesTabs, stagesOf } from "./plan-stages";
import { type Preparation, freshSheets, prepare } from "./preparation";
import { weighed } from "./step-bytes";
import { cellsOf, pieceCount } from "./step-pieces";
import { tellingSteps } from "./telling-steps";
import { Writer } from "./writer";

/**
 * Carries out a plan. One request looks whether the workbook still is what the plan was made from; the next one begins with the ledger entry and goes
 * on with the data; cosmetic steps follow, and their failure is told and harms nothing; the last action marks the entry as finished. Excel takes
 * nothing back by itself: whatever breaks off in between stands in the ledger.
 */
export async function applyPlan(work: Work, plan: ChangePlan, options: ApplyOptions, memory: Memory): Promise<Outcome> {
  const slices = new Slices(work.limits.sliceCells, work.rest);
  const telling = await tellingSteps(plan, slices);
  const preparation = await prepareOrTell(work, telling, options, memory);
  if ("id" in preparation) return preparation;
  const { changed } = preparation;
  if (changed === null || changed.length > 0) return { id: "changed-meanwhile", sheets: changed ?? [] };
  const writer = new Writer(work, preparation, freshSheets(telling), await linkedContents(plan, slices));
  const progress = new Progress(plan, work.limits.sliceCells, options);
  return new Application(work, writer, plan, { progress, slices, undoListCleared: changesTabs(telling) }).carryOut();
}

/** What came of looking, where that is the end: something the plan needs is gone (a mark, the part with our state), or the user stopped it. */
async function prepareOrTell(work: Work, plan: ChangePlan, options: ApplyOptions, memory: Memory): Promise<Preparation | Outcome> {
  try {
    return await prepare(work, plan, options, memory);
  } catch (error) {
    const { id } = refusalOf(error);
    if (id === "changed-underneath") return { id: "changed-meanwhile", sheets: [] };
    if (id === "stopped") return { id: "cancelled" };
    throw error;
  }
}

class Progress {
  private done = 0;
  private readonly all: number;

  constructor(
    { steps }: ChangePlan,
    mostCells: number,
    private readonly options: ApplyOptions,
  ) {
    this.all = steps.reduce((sum, step) => sum + pieceCount(step, mostCells), 0);
  }

  add(steps: number): void {
    this.done += steps;
    this.options.onProgress?.(this.done, this.all);
  }
}

/** One plan on its way into the workbook. */
class Application {
  private written = false;

  constructor(
    private readonly work: Work,
    private readonly writer: Writer,
    private readonly plan: ChangePlan,
    private readonly run: { readonly progress: Progress; readonly slices: Slices; readonly undoListCleared: boolean },
  ) {}

  async carryOut(): Promise<Outcome> {
    try {
      const notDone = await this.write();
      return { id: "applied", notDone, undoListCleared: this.run.undoListCleared };
    } catch (error) {
      const because = refusalOf(error);
      if (because.id === "stopped") return this.written ? { id: "cancelled", partly: true } : { id: "cancelled" };
      if (!(error instanceof RefusalError) && !this.written) throw error;
      throw this.written ? new RefusalError({ id: "half-written", because }) : error;
    }
  }

  private async write(): Promise<Refusal[]> {
    const { progress, slices } = this.run;
    const { first, data, cosmetic, last } = await stagesOf(this.plan, slices);
    const ahead: PlanStep[] = [...(first ? [first] : []), ...data];
    const only = cosmetic.length === 0 && last ? [last] : [];
    const { requestBytes, sliceCells } = this.work.limits;
    for (const request of eachRequest(weighed([...ahead, ...only], sliceCells), requestBytes)) {
      await this.request(
        request.some(({ step }) => step.step === "save-state"),
        async () => {
          for (const { step } of request) {
            await slices.before(cellsOf(step));
            queueStep(step, this.writer);
          }
        },
      );
      progress.add(request.length);
    }
    if (cosmetic.length === 0) return [];
    const sending: Sending = { request: (lasting, queue) => this.request(lasting, queue), slices, limits: this.work.limits };
    return new CosmeticSteps(this.writer, sending, (steps) => progress.add(steps)).carryOut(cosmetic, last);
  }

  /**
   * One request. From the first one on something may be written, whatever becomes of it.
   * @param lasting true where something of it is used in a later one: the part that holds the state
   * @param queue queues its actions with the writer
   */
  private request(lasting: boolean, queue: () => Promise<void>): Promise<void> {
    const carryOut = async (work: Work): Promise<void> => {
      work.proceed();
      this.writer.startRequest(work);
      const { application, runtime } = work.context;
      // An event for each range that the plan changes would be a hundred thousand messages to the pane.
      runtime.enableEvents = false;
      application.suspendScreenUpdatingUntilNextSync();
      await queue();
      runtime.enableEvents = true;
      this.written = true;
      await work.send();
    };
    return lasting ? carryOut(this.work) : this.work.apart(carryOut);
  }
}
