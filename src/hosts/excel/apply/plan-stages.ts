import type { ChangePlan, PlanStep } from "../../../core/plan/plan-step";

type SaveState = Extract<PlanStep, { readonly step: "save-state" }>;

/** A step on a sheet that only changes how it looks or prints. */
export type CosmeticStep = Exclude<PlanStep, SaveState>;

/**
 * True for steps without which the workbook still says the same: they come last and never fail a run. A link is one of them: to set it rewrites the
 * cell's look, so it must come before styles.
 */
const cosmetic: Readonly<Record<PlanStep["step"], boolean>> = {
  "add-sheet": false,
  "clear-sheet": false,
  "remove-sheet": false,
  "rename-sheet": false,
  "own-sheet-mark": false,
  "remove-own-sheet-mark": false,
  "write-cells": false,
  merge: false,
  "conditional-format": false,
  "remove-own-conditional-formats": false,
  "save-state": false,
  link: true,
  style: true,
  "tab-color": true,
  "column-widths": true,
  "row-heights": true,
  "data-validation": true,
  "page-setup": true,
  "page-breaks": true,
  freeze: true,
};

/** The order of cosmetic steps on a sheet. Freezing comes last: in some versions it fails, or brings its sheet to the front. */
const cosmeticOrder: readonly PlanStep["step"][] = [
  "link",
  "style",
  "column-widths",
  "row-heights",
  "data-validation",
  "tab-color",
  "page-setup",
  "page-breaks",
  "freeze",
];

/** A plan in the order in which it is sent to Excel. */
export interface Stages {
  /** The ledger entry, written ahead of everything. */
  readonly first: SaveState | null;
  readonly data: readonly PlanStep[];
  readonly cosmetic: readonly CosmeticStep[];
  /** The entry again, with the run finished: after everything. */
  readonly last: SaveState | null;
}

export function stagesOf({ steps }: ChangePlan): Stages {
  const [head, tail] = [steps[0], steps.at(-1)];
  const first = head?.step === "save-state" && steps.length > 1 ? head : null;
  const last = tail?.step === "save-state" ? tail : null;
  const middle = steps.slice(first ? 1 : 0, last ? -1 : steps.length);
  const rank = ({ step }: PlanStep): number => cosmeticOrder.indexOf(step);
  return {
    first,
    data: middle.filter(({ step }) => !cosmetic[step]),
    cosmetic: lasting(middle).sort((a, b) => rank(a) - rank(b)),
    last,
  };
}

/** The cosmetic steps as they are after all data steps: under their sheet's later name, and gone with the sheet's looks. In one walk from the end. */
function lasting(steps: readonly PlanStep[]): CosmeticStep[] {
  /** What becomes of a sheet of that name from here on: its last name, or null where its looks go. */
  const fates = new Map<string, string | null>();
  const found: CosmeticStep[] = [];
  for (const step of [...steps].reverse()) {
    if (step.step === "save-state") continue;
    if (step.step === "clear-sheet" || step.step === "remove-sheet") fates.set(step.sheet, null);
    if (step.step === "rename-sheet") fates.set(step.sheet, fateOf(step.newName, fates));
    const sheet = fateOf(step.sheet, fates);
    if (cosmetic[step.step] && sheet !== null) found.push({ ...step, sheet });
  }
  return found.reverse();
}

function fateOf(sheet: string, fates: ReadonlyMap<string, string | null>): string | null {
  const fate = fates.get(sheet);
  return fate === undefined ? sheet : fate;
}

/** True where a plan changes the tabs: Excel's own undo list does not reach back before that. */
export function changesTabs({ steps }: ChangePlan): boolean {
  return steps.some(({ step }) => ["add-sheet", "remove-sheet", "rename-sheet"].includes(step));
}
