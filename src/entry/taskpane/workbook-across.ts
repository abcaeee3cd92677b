import { type ProxyMethods, type Remote, proxy, releaseProxy } from "comlink";
import type { ApplyOptions, HostDescription, Outcome, ReadRequest, WorkbookHost } from "../../app/ports";
import type { ChangePlan, OwnMarks } from "../../core/plan/plan-step";
import type { WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";

type Expectations = Pick<ApplyOptions, "expect" | "state">;
type Progress = (done: number, all: number) => void;

/** A workbook host as a worker reaches it. Everything crosses: plain data, and functions by proxy. */
export interface WorkbookAcross {
  /** The description is that after reading. */
  read(sheets: ReadRequest["sheets"]): Promise<{ readonly workbook: WorkbookSnapshot; readonly description: HostDescription }>;
  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]>;
  apply(plan: ChangePlan, expectations: Expectations, onProgress: Progress): Promise<Outcome>;
  /** Asks the running `read` or `apply` to stop. */
  stop(): void;
}

/** A host of the window, made reachable from a worker: Office.js works in the window only. */
export class WindowWorkbook implements WorkbookAcross {
  private stopping = new AbortController();

  constructor(private readonly host: WorkbookHost) {}

  async read(sheets: ReadRequest["sheets"]): ReturnType<WorkbookAcross["read"]> {
    const workbook = await this.host.read({ sheets, signal: this.freshSignal() });
    return { workbook, description: this.host.describe() };
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return this.host.readOwnMarks(sheet);
  }

  async apply(plan: ChangePlan, expectations: Expectations, onProgress: Progress): Promise<Outcome> {
    try {
      return await this.host.apply(plan, { ...expectations, signal: this.freshSignal(), onProgress });
    } finally {
      // The line on which progress was told is not needed any more.
      (onProgress as Partial<ProxyMethods>)[releaseProxy]?.();
    }
  }

  stop(): void {
    this.stopping.abort();
  }

  private freshSignal(): AbortSignal {
    this.stopping = new AbortController();
    return this.stopping.signal;
  }
}

/** The same host, as the worker has it. */
export class RemoteWorkbook implements WorkbookHost {
  private description: HostDescription | null = null;

  constructor(private readonly remote: Remote<WorkbookAcross>) {}

  describe(): HostDescription {
    if (!this.description) throw new Error("the workbook was not read yet");
    return this.description;
  }

  async read({ sheets, signal }: ReadRequest): Promise<WorkbookSnapshot> {
    const { workbook, description } = await this.stoppable(signal, () => this.remote.read(sheets));
    this.description = description;
    return workbook;
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return this.remote.readOwnMarks(sheet);
  }

  apply(plan: ChangePlan, { signal, onProgress, ...expectations }: ApplyOptions): Promise<Outcome> {
    const progress = proxy(onProgress ?? ((): void => undefined));
    return this.stoppable<Outcome>(signal, async () => this.remote.apply(plan, expectations, progress));
  }

  private async stoppable<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
    const stop = (): void => void this.remote.stop();
    signal?.addEventListener("abort", stop);
    try {
      return await work();
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }
}
