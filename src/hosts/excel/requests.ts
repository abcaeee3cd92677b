import { RefusalError } from "../../app/ports";
import { type Limits, usualLimits } from "./limits";
import { asRefusal } from "./office-errors";
import { rest } from "./slices";

/** Waits without a clock of its own, so that tests need not wait. Returns what calls it off. */
export type After = (milliseconds: number, action: () => void) => () => void;

export interface RequestOptions {
  /** Says that Excel lets us wait (a cell is being edited, a dialog is open), and that it answers again. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** Every error of Office.js, before it becomes a sentence. */
  readonly onError?: (error: unknown) => void;
  readonly after?: After;
  readonly limits?: Limits;
  /** Lets everything else in the window have its turn. */
  readonly rest?: () => Promise<void>;
}

/** Milliseconds after which the user is told that Excel is being waited for, and after which it counts as not answering. */
export const slowAfter = 2_000;
export const giveUpAfter = 60_000;

/** One piece of work in Excel: queue actions on `context`, then send them. */
export interface Work {
  readonly context: Excel.RequestContext;
  /**
   * To be called before anything is queued for a request: throws RefusalError (stopped) where the user wants no more of them. Later is too late: what
   * is queued when a run ends, by an error too, is sent along with the client's own clean-up.
   */
  readonly proceed: () => void;
  /** Sends what was queued as one request. Throws RefusalError: excel-not-answering. */
  readonly send: () => Promise<void>;
  readonly limits: Limits;
  /** Lets everything else in the window have its turn: to be awaited now and then in long work. */
  readonly rest: () => Promise<void>;
  /**
   * Does a part of the work with a context of its own, from which nothing may be used afterwards. The client keeps every range that a context ever
   * named until the work ends: those of a long plan would fill the memory, and take the pane's time at the end.
   */
  readonly apart: <Result>(part: (work: Work) => Promise<Result>) => Promise<Result>;
}

const timer: After = (milliseconds, action) => {
  const id = setTimeout(action, milliseconds);
  return () => clearTimeout(id);
};

/** All requests to Excel go through here. `context.sync` knows neither time limit nor cancelling: both are added. */
export class Requests {
  private unanswered = 0;

  constructor(private readonly options: RequestOptions = {}) {}

  /** True while Excel owes an answer that was given up: what was asked then may still be done. */
  get owesAnswer(): boolean {
    return this.unanswered > 0;
  }

  /** Does a piece of work. While a cell is edited Excel waits with it. Errors of Office.js become RefusalErrors. */
  async run<Result>(work: (work: Work) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    try {
      const proceed = (): void => {
        if (signal?.aborted === true) throw new RefusalError({ id: "stopped" });
      };
      const { limits = usualLimits, rest: pause = rest } = this.options;
      const run = { delayForCellEdit: true } as const;
      const begin = <Of>(part: (work: Work) => Promise<Of>): Promise<Of> =>
        Excel.run(run, (context) => part({ context, proceed, send: () => this.send(context), limits, rest: pause, apart: begin }));
      return await begin(work);
    } catch (error) {
      this.options.onError?.(error);
      throw asRefusal(error);
    }
  }

  private async send(context: Excel.RequestContext): Promise<void> {
    const { onWaiting, after = timer } = this.options;
    let told = false;
    const tell = (waiting: boolean): void => {
      if (waiting !== told) onWaiting?.(waiting);
      told = waiting;
    };
    const answer = context.sync();
    const callOffs = [after(slowAfter, () => tell(true))];
    const silence = new Promise<never>((_, reject) => {
      const giveUp = (): void => {
        void this.lateAnswer(answer);
        reject(new RefusalError({ id: "excel-not-answering" }));
      };
      callOffs.push(after(giveUpAfter, giveUp));
    });
    try {
      await Promise.race([answer, silence]);
    } finally {
      for (const callOff of callOffs) callOff();
      tell(false);
    }
  }

  /** A late answer goes to nobody: the work that waited for it has ended, and a later one never takes it for its own. */
  private async lateAnswer(answer: Promise<unknown>): Promise<void> {
    this.unanswered++;
    try {
      await answer;
    } catch (error) {
      this.options.onError?.(error);
    } finally {
      this.unanswered--;
    }
  }
}
