import { type Remote, proxy } from "comlink";
import type { ApplyOptions, HostDescription, Outcome, ReadRequest, WorkbookHost } from "../../app/ports";
import type { ChangePlan, OwnMarks } from "../../core/plan/plan-step";
import type { WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";

/** A workbook host as a worker reaches it. Everything crosses: plain data, and functions by proxy. */
export interface WorkbookAcross {
  /** The description is that after reading. */
  read(request: ReadRequest): Promise<{ readonly workbook: WorkbookSnapshot; readonly description: HostDescription }>;
  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]>;
  apply(plan: ChangePlan, expect: ApplyOptions["expect"], onProgress: (done: number, all: number) => void): Promise<Outcome>;
  /** Asks the running `apply` to stop. */
  stop(): void;
}

/** A host of the window, made reachable from a worker: Office.js works in the window only. */
export class WindowWorkbook implements WorkbookAcross {
  private stopping: AbortController | null = null;

  constructor(private readonly host: WorkbookHost) {}

  async read(request: ReadRequest): ReturnType<WorkbookAcross["read"]> {
    const workbook = await this.host.read(request);
    return { workbook, description: this.host.describe() };
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return this.host.readOwnMarks(sheet);
  }

  async apply(plan: ChangePlan, expect: ApplyOptions["expect"], onProgress: (done: number, all: number) => void): Promise<Outcome> {
    const stopping = new AbortController();
    this.stopping = stopping;
    try {
      return await this.host.apply(plan, { expect, signal: stopping.signal, onProgress });
    } finally {
      this.stopping = null;
    }
  }

  stop(): void {
    this.stopping?.abort();
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

  async read(request: ReadRequest): Promise<WorkbookSnapshot> {
    const { workbook, description } = await this.remote.read(request);
    this.description = description;
    return workbook;
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return this.remote.readOwnMarks(sheet);
  }

  async apply(plan: ChangePlan, { expect, signal, onProgress }: ApplyOptions): Promise<Outcome> {
    const stop = (): void => void this.remote.stop();
    signal?.addEventListener("abort", stop);
    try {
      return await this.remote.apply(plan, expect, proxy(onProgress ?? (() => undefined)));
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }
}
