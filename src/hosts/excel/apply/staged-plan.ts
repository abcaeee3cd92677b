import { type PlanInParts, eachStep } from "../../../core/plan/plan-in-parts";
import type { CellContent, PlanStep, PlanStepOf } from "../../../core/plan/plan-step";
import { toA1 } from "../../../core/sheet/cell-position";
import type { Slices } from "../slices";
import { type CosmeticStep, isCosmetic, lastingLooks } from "./cosmetic-order";
import { cellKey } from "./preparation";
import { cellsOf, pieceCount, piecesOf } from "./step-pieces";
import { TellingSteps } from "./telling-steps";

/** In this order a plan is asked for: what must be known before, what the cells say, how they look. */
export type Stage = "telling" | "data" | "looks";

/** What is known of a plan before any of its steps is sent. */
export interface PlanBrief {
  /** How many steps `data` and `looks` give in all, `last` included. */
  readonly all: number;
  readonly hasLooks: boolean;
  /** The ledger entry with the run finished: after everything. */
  readonly last: PlanStepOf<"save-state"> | null;
}

/** A plan in the order in which it is sent to Excel, a few steps at a time: who sends it never holds more of it. */
export interface StagedSteps {
  readonly brief: PlanBrief;
  /** The next steps of a stage; null at its end. Stages are asked for in their order, each to its end. */
  next(stage: Stage): Promise<readonly PlanStep[] | null>;
}

/** A link, and what the plan writes into its cell: the link must say it again. */
export interface LinkStep extends PlanStepOf<"link"> {
  readonly says?: CellContent;
}

/**
 * Puts a plan into that order. It is walked twice: once for what is known beforehand and for the looks, once for the data, which are most of a long plan
 * and are never held together.
 */
export class StagedPlan implements StagedSteps {
  private readonly stages: Readonly<Record<Stage, AsyncGenerator<readonly PlanStep[]>>>;
  /** What is written into the cells that get a link, by sheet and address; null until it is met. */
  private readonly linked: Map<string, CellContent | null>;

  private constructor(
    private readonly plan: PlanInParts,
    private readonly walk: Walk,
    private readonly pieces: { readonly mostCells: number; readonly slices: Slices },
    readonly brief: PlanBrief,
  ) {
    this.linked = walk.linked;
    this.stages = { telling: this.inChunks(walk.telling), data: this.inChunks(this.data()), looks: this.inChunks(this.looks()) };
  }

  /** @param mostCells of a step, and of what `next` gives at once @param slices lets others have their turn in long walks */
  static async of(plan: PlanInParts, mostCells: number, slices: Slices): Promise<StagedPlan> {
    const walk = await firstWalk(plan, mostCells, slices);
    const looks = walk.looks.reduce((sum, step) => sum + pieceCount(step, mostCells), 0);
    const { last } = walk;
    const brief = { all: walk.dataPieces + looks + (last && looks === 0 ? 1 : 0), hasLooks: looks > 0, last };
    return new StagedPlan(plan, walk, { mostCells, slices }, brief);
  }

  async next(stage: Stage): Promise<readonly PlanStep[] | null> {
    const next = await this.stages[stage].next();
    return next.done === true ? null : next.value;
  }

  private *data(): Generator<PlanStep> {
    const end = this.walk.count - (this.walk.last ? 1 : 0);
    let index = 0;
    for (const step of eachStep(this.plan.steps)) {
      if (index++ >= end) return;
      if (isCosmetic(step)) continue;
      if (step.step === "write-cells" && this.linked.size > 0) this.noteLinked(step);
      yield step;
    }
  }

  private noteLinked({ sheet, cells }: PlanStepOf<"write-cells">): void {
    for (const { position, after } of cells) {
      const key = cellKey(sheet, toA1(position));
      if (this.linked.has(key)) this.linked.set(key, after);
    }
  }

  private *looks(): Generator<PlanStep> {
    for (const step of this.walk.looks) yield step.step === "link" ? this.saying(step) : step;
  }

  private saying(link: LinkStep): LinkStep {
    const says = this.linked.get(cellKey(link.sheet, toA1(link.position)));
    return says ? { ...link, says } : link;
  }

  private async *inChunks(steps: Iterable<PlanStep>): AsyncGenerator<readonly PlanStep[]> {
    const { mostCells, slices } = this.pieces;
    let chunk: PlanStep[] = [];
    let cells = 0;
    for (const whole of steps) {
      for (const step of piecesOf(whole, mostCells)) {
        const weight = cellsOf(step);
        await slices.before(weight);
        if (cells > 0 && cells + weight > mostCells) {
          yield chunk;
          chunk = [];
          cells = 0;
        }
        chunk.push(step);
        cells += weight;
      }
    }
    if (chunk.length > 0) yield chunk;
  }
}

/** What the first walk finds. */
interface Walk {
  /** Steps in all. */
  readonly count: number;
  readonly telling: readonly PlanStep[];
  readonly looks: readonly CosmeticStep[];
  readonly linked: Map<string, CellContent | null>;
  readonly dataPieces: number;
  readonly last: PlanStepOf<"save-state"> | null;
}

async function firstWalk(plan: PlanInParts, mostCells: number, slices: Slices): Promise<Walk> {
  const telling = new TellingSteps();
  const kept: PlanStep[] = [];
  const linked = new Map<string, CellContent | null>();
  let [count, dataPieces] = [0, 0];
  let ending: PlanStep | null = null;
  for (const step of eachStep(plan.steps)) {
    await slices.before(1);
    count++;
    ending = step;
    telling.look(step);
    if (step.step === "link") linked.set(cellKey(step.sheet, toA1(step.position)), null);
    if (isCosmetic(step) || decidesLooks.has(step.step)) kept.push(step);
    if (!isCosmetic(step)) dataPieces += pieceCount(step, mostCells);
  }
  const last = ending?.step === "save-state" ? ending : null;
  if (last) dataPieces--;
  return { count, telling: telling.found, looks: await lastingLooks(kept, slices), linked, dataPieces, last };
}

/** Data steps after which looks that stand before them in the plan are others, or gone. */
const decidesLooks: ReadonlySet<PlanStep["step"]> = new Set(["clear-sheet", "remove-sheet", "rename-sheet", "clear-cells"]);
