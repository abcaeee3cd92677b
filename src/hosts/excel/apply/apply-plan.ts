import type { ApplyOptions, Outcome, Refusal } from "../../../app/ports";
import { RefusalError } from "../../../app/ports";
import type { ChangePlan } from "../../../core/plan/plan-step";
import { refusalOf } from "../office-errors";
import type { Memory } from "../read/memory";
import type { Work } from "../requests";
import { Slices } from "../slices";
import { queueStep } from "../steps/queue-step";
import { CosmeticSteps, type Sending } from "./cosmetic-steps";
import { type Preparation, changesTabs, freshSheets, prepare } from "./preparation";
import type { StagedSteps } from "./staged-plan";
import { cellsOf } from "./step-pieces";
import { eachOf, stepRequests } from "./step-requests";
import { Writer } from "./writer";

/**
 * Carries out a plan. One request looks whether the workbook still is what the plan was made from; the next one begins with the ledger entry and goes
 * on with the data; cosmetic steps follow, and their failure is told and harms nothing; the last action marks the entry as finished. Excel takes
 * nothing back by itself: whatever breaks off in between stands in the ledger.
 */
export async function applyPlan(work: Work, staged: StagedSteps, options: ApplyOptions, memory: Memory): Promise<Outcome> {
  const telling: ChangePlan = { steps: await all(eachOf(staged, "telling")) };
  const preparation = await prepareOrTell(work, telling, options, memory);
  if ("id" in preparation) return preparation;
  const { changed } = preparation;
  if (changed === null || changed.length > 0) return { id: "changed-meanwhile", sheets: changed ?? [] };
  const writer = new Writer(work, preparation, freshSheets(telling));
  return new Application(work, writer, staged, options, changesTabs(telling)).carryOut();
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
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

/** One plan on its way into the workbook. */
class Application {
  private written = false;
  private done = 0;
  private readonly slices: Slices;

  constructor(
    private readonly work: Work,
    private readonly writer: Writer,
    private readonly staged: StagedSteps,
    private readonly options: ApplyOptions,
    private readonly undoListCleared: boolean,
  ) {
    this.slices = new Slices(work.limits.sliceCells, work.rest);
  }

  async carryOut(): Promise<Outcome> {
    try {
      const notDone = await this.write();
      return { id: "applied", notDone, undoListCleared: this.undoListCleared };
    } catch (error) {
      const because = refusalOf(error);
      if (because.id === "stopped") return this.written ? { id: "cancelled", partly: true } : { id: "cancelled" };
      if (!(error instanceof RefusalError) && !this.written) throw error;
      throw this.written ? new RefusalError({ id: "half-written", because }) : error;
    }
  }

  private async write(): Promise<Refusal[]> {
    const { staged, slices } = this;
    const { hasLooks, last } = staged.brief;
    const { requestBytes } = this.work.limits;
    for await (const steps of stepRequests(staged, "data", requestBytes, hasLooks ? null : last)) {
      const lasting = steps.some(({ step }) => step === "save-state");
      await this.request(lasting, async () => {
        for (const step of steps) {
          await slices.before(cellsOf(step));
          queueStep(step, this.writer);
        }
      });
      this.progress(steps.length);
    }
    if (!hasLooks) return [];
    const sending: Sending = { request: (lasting, queue) => this.request(lasting, queue), slices };
    const looks = new CosmeticSteps(this.writer, sending, (steps) => this.progress(steps));
    return looks.carryOut(stepRequests(staged, "looks", requestBytes), last);
  }

  private progress(steps: number): void {
    this.done += steps;
    this.options.onProgress?.(this.done, this.staged.brief.all);
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
