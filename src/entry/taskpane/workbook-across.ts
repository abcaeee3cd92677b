import { type ProxyMethods, type Remote, proxy, releaseProxy } from "comlink";
import type { ApplyOptions, HostDescription, Outcome, ReadRequest, WorkbookHost } from "../../app/ports";
import type { PlanInParts } from "../../core/plan/plan-in-parts";
import type { OwnMarks } from "../../core/plan/plan-step";
import type { WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";
import { type PlanBrief, StagedPlan, type StagedSteps } from "../../hosts/excel/apply/staged-plan";
import { type CellGathering, GatheredCells, type WorkbookFrame } from "../../hosts/excel/read/gathered-cells";
import { Slices, rest } from "../../hosts/excel/slices";

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
  /** Carries out a plan whose steps it asks for as it needs them. */
  apply(brief: PlanBrief, steps: StepsAcross, expectations: Expectations, onProgress: Progress): Promise<Outcome>;
  /** Asks the running `read` or `apply` to stop. */
  stop(): void;
}

/** The worker's end of a plan: its steps, a few at a time. */
export interface StepsAcross {
  next: StagedSteps["next"];
}

/** A host that can hand over the cells of a reading as they come, and takes a plan a few steps at a time. */
export interface BlockwiseHost extends WorkbookHost {
  readInto(gathering: CellGathering, request: ReadRequest): Promise<WorkbookFrame>;
  applyStaged(staged: StagedSteps, options: ApplyOptions): Promise<Outcome>;
}

/** A host of the window, made reachable from a worker: Office.js works in the window only. */
export class WindowWorkbook implements WorkbookAcross {
  private stopping = new AbortController();

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

  async apply(brief: PlanBrief, steps: StepsAcross, expectations: Expectations, onProgress: Progress): Promise<Outcome> {
    try {
      const staged: StagedSteps = { brief, next: (stage) => steps.next(stage) };
      return await this.host.applyStaged(staged, { ...expectations, signal: this.freshSignal(), onProgress });
    } finally {
      letGo(steps, onProgress);
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

  async apply(plan: PlanInParts, { signal, onProgress, ...expectations }: ApplyOptions): Promise<Outcome> {
    // 停止 is heard meanwhile.
    const staged = await StagedPlan.of(plan, cellsAtOnce, new Slices(cellsAtOnce, rest));
    if (signal?.aborted === true) return { id: "cancelled" };
    const steps = proxy<StepsAcross>({ next: (stage) => staged.next(stage) });
    const progress = proxy(onProgress ?? ((): void => undefined));
    return this.stoppable<Outcome>(signal, async () => this.remote.apply(staged.brief, steps, expectations, progress));
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
