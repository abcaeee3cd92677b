import { type ProxyMethods, type Remote, proxy, releaseProxy } from "comlink";
import type { ApplyOptions, HostDescription, Outcome, ReadRequest, WorkbookHost } from "../../app/ports";
import { type PlanInParts, type PlanPart, listedSteps } from "../../core/plan/plan-in-parts";
import type { OwnMarks, PlanStep } from "../../core/plan/plan-step";
import type { WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";
import { cellsOf, piecesOf } from "../../hosts/excel/apply/step-pieces";
import { type CellGathering, GatheredCells, type WorkbookFrame } from "../../hosts/excel/read/gathered-cells";

type Expectations = Pick<ApplyOptions, "expect" | "state">;
type Progress = (done: number, all: number) => void;

/** A workbook host as a worker reaches it. Everything crosses: plain data, and functions by proxy. */
export interface WorkbookAcross {
  /** Reads, and gives the cells to the worker as they come: the window neither works on them nor keeps them. The description is that after reading. */
  read(
    sheets: ReadRequest["sheets"],
    gathering: CellGathering,
    onProgress: Progress,
  ): Promise<{ readonly frame: WorkbookFrame; readonly description: HostDescription }>;
  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]>;
  /** Takes the next part of a plan, in order. */
  take(steps: readonly PlanStep[]): void;
  /** Lets go of what was taken: it is not wanted any more. */
  forget(): void;
  /** Carries out the plan that was taken. */
  apply(expectations: Expectations, onProgress: Progress): Promise<Outcome>;
  /** Asks the running `read` or `apply` to stop. */
  stop(): void;
}

/** A host that can hand over the cells of a reading as they come. */
export interface BlockwiseHost extends WorkbookHost {
  readInto(gathering: CellGathering, request: ReadRequest): Promise<WorkbookFrame>;
}

/** A host of the window, made reachable from a worker: Office.js works in the window only. */
export class WindowWorkbook implements WorkbookAcross {
  private stopping = new AbortController();
  private taken: PlanStep[] = [];

  constructor(private readonly host: BlockwiseHost) {}

  async read(sheets: ReadRequest["sheets"], gathering: CellGathering, onProgress: Progress): ReturnType<WorkbookAcross["read"]> {
    try {
      const frame = await this.host.readInto(gathering, { sheets, signal: this.freshSignal(), onProgress });
      return { frame, description: this.host.describe() };
    } finally {
      letGo(gathering, onProgress);
    }
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return this.host.readOwnMarks(sheet);
  }

  take(steps: readonly PlanStep[]): void {
    for (const step of steps) this.taken.push(step);
  }

  forget(): void {
    this.taken = [];
  }

  async apply(expectations: Expectations, onProgress: Progress): Promise<Outcome> {
    const steps = this.taken;
    this.taken = [];
    try {
      return await this.host.apply({ steps }, { ...expectations, signal: this.freshSignal(), onProgress });
    } finally {
      letGo(onProgress);
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

/** What came by proxy holds a line open, which is not needed any more. */
function letGo(...given: readonly object[]): void {
  for (const each of given) (each as Partial<ProxyMethods>)[releaseProxy]?.();
}

/** The same host, as the worker has it. */
export class RemoteWorkbook implements WorkbookHost {
  private description: HostDescription | null = null;

  constructor(private readonly remote: Remote<WorkbookAcross>) {}

  describe(): HostDescription {
    if (!this.description) throw new Error("the workbook was not read yet");
    return this.description;
  }

  async read({ sheets, signal, onProgress }: ReadRequest): Promise<WorkbookSnapshot> {
    const cells = new GatheredCells();
    const progress = proxy(onProgress ?? ((): void => undefined));
    const { frame, description } = await this.stoppable(signal, async () => this.remote.read(sheets, proxy(cells), progress));
    this.description = description;
    return cells.complete(frame);
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return this.remote.readOwnMarks(sheet);
  }

  async apply({ steps }: PlanInParts, { signal, onProgress, ...expectations }: ApplyOptions): Promise<Outcome> {
    for (const part of inParts(steps)) {
      if (signal?.aborted === true) {
        await this.remote.forget();
        return { id: "cancelled" };
      }
      await this.remote.take(part);
    }
    const progress = proxy(onProgress ?? ((): void => undefined));
    return this.stoppable<Outcome>(signal, async () => this.remote.apply(expectations, progress));
  }

  private async stoppable<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
    const stop = (): void => void this.remote.stop();
    signal?.addEventListener("abort", stop);
    try {
      const running = work();
      // Messages keep their order: what was just begun hears of it.
      if (signal?.aborted === true) stop();
      return await running;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }
}

/** So many cells, rows or other steps cross in one message: a plan of a hundred thousand, unpacked at once, would hold up the pane for half a second. */
const cellsAtOnce = 1_500;

/** Makes each part when the one before has crossed: the sheets of a big plan are never all in the worker's memory. */
function* inParts(parts: Iterable<PlanPart>): Generator<readonly PlanStep[]> {
  let gathered: PlanStep[] = [];
  let cells = 0;
  for (const part of parts) {
    for (const step of listedSteps([part]).flatMap((whole) => [...piecesOf(whole, cellsAtOnce)])) {
      const weight = cellsOf(step);
      if (cells > 0 && cells + weight > cellsAtOnce) {
        yield gathered;
        gathered = [];
        cells = 0;
      }
      gathered.push(step);
      cells += weight;
    }
  }
  yield gathered;
}
