import type { ContentPrint } from "../state/generated-sheets";
import type { SheetSteps } from "../state/packed-steps";
import type { SheetFill } from "./plan-in-parts";
import type { PlanStep } from "./plan-step";
import { printWritten } from "./sheet-content";
import type { SheetWords } from "./sheet-words";
import type { TargetSheet } from "./target-sheets";

/** The steps of more cells than this are not kept: they would not fit into what a workbook remembers. */
const mostKeptCells = 200_000;

/** What goes on generated sheets, made sheet by sheet as it is walked: of a big workbook only one sheet is there at a time. */
export class GeneratedContent {
  private readonly prints = new Map<string, ContentPrint>();
  private kept: Map<string, readonly PlanStep[]> | null = new Map();
  private cells = 0;

  /** @param make the steps that fill a sheet; called again for a sheet that was not kept, and then gives the same */
  constructor(
    private readonly targets: readonly TargetSheet[],
    private readonly make: (target: TargetSheet) => readonly PlanStep[],
    private readonly words: SheetWords,
  ) {}

  *fills(): Generator<SheetFill> {
    for (const target of this.targets) yield { step: "fill-sheet", sheet: target.name, steps: this.stepsOf(target) };
  }

  /** The print of each sheet by its key. Costs no more than looking it up where the sheets were walked before. */
  printOf(target: TargetSheet): ContentPrint {
    const known = this.prints.get(target.key);
    if (known) return known;
    this.stepsOf(target);
    return this.printOf(target);
  }

  /** The steps of every sheet by its key; null where they are too many to be kept. */
  get steps(): SheetSteps | null {
    for (const target of this.targets) this.printOf(target);
    return this.kept;
  }

  private stepsOf(target: TargetSheet): readonly PlanStep[] {
    const kept = this.kept?.get(target.key);
    if (kept) return kept;
    const steps = this.make(target);
    if (!this.prints.has(target.key)) {
      this.prints.set(target.key, printWritten(steps, target.name, this.words));
      this.keep(target, steps);
    }
    return steps;
  }

  private keep({ key }: TargetSheet, steps: readonly PlanStep[]): void {
    this.cells += steps.reduce((sum, step) => sum + (step.step === "write-cells" ? step.cells.length : 0), 0);
    if (this.cells > mostKeptCells) this.kept = null;
    this.kept?.set(key, steps);
  }
}
