import type { PlanStep, PlanStepOf } from "../../../core/plan/plan-step";
import type { CellArea } from "../../../core/sheet/cell-position";
import type { Slices } from "../slices";

/** The order of cosmetic steps on a sheet. Freezing comes last: in some versions it fails, or brings its sheet to the front. */
const cosmeticOrder = [
  "link",
  "style",
  "copy-format",
  "column-widths",
  "row-heights",
  "data-validation",
  "tab-color",
  "page-setup",
  "print-columns",
  "page-breaks",
  "chart",
  "freeze",
] as const satisfies readonly PlanStep["step"][];

type OrderedKind = (typeof cosmeticOrder)[number];
type CosmeticKind = OrderedKind | "remove-data-validation";

/** A step on a sheet that only changes how it looks or prints. */
export type CosmeticStep = PlanStepOf<CosmeticKind>;

/**
 * True for steps without which the workbook still says the same: they come last and never fail a run. A link is one of them: to set it rewrites the
 * cell's look, so it must come before styles.
 */
const cosmetic: { readonly [Kind in PlanStep["step"]]: Kind extends CosmeticKind ? true : false } = {
  "add-sheet": false,
  "clear-sheet": false,
  "remove-sheet": false,
  "rename-sheet": false,
  "own-sheet-mark": false,
  "remove-own-sheet-mark": false,
  "write-cells": false,
  merge: false,
  unmerge: false,
  "clear-cells": false,
  "conditional-format": false,
  "remove-own-conditional-formats": false,
  "save-state": false,
  link: true,
  style: true,
  "copy-format": true,
  "remove-data-validation": true,
  "print-columns": true,
  chart: true,
  "tab-color": true,
  "column-widths": true,
  "row-heights": true,
  "data-validation": true,
  "page-setup": true,
  "page-breaks": true,
  freeze: true,
};

export function isCosmetic(step: PlanStep): step is CosmeticStep {
  return cosmetic[step.step];
}

/** Choices come and go in the order of the plan. */
function rankOf({ step }: CosmeticStep): number {
  return cosmeticOrder.indexOf(step === "remove-data-validation" ? "data-validation" : step);
}

/**
 * The cosmetic steps as they are after all data steps, kind by kind: under their sheet's later name, and gone with the sheet's looks. In one walk from
 * the end.
 * @param steps in the order of the plan: the cosmetic ones, and those that clear, remove or rename
 * @param slices a plan for many sheets has hundreds of thousands of steps: the walk lets others have their turn
 */
export async function lastingLooks(steps: readonly PlanStep[], slices: Slices): Promise<CosmeticStep[]> {
  /** What becomes of a sheet of that name from here on: its last name, or null where its looks go. */
  const fates = new Map<string, string | null>();
  /** What is cleared from here on, by the sheet's last name. */
  const cleared = new Map<string, CellArea[]>();
  const found: CosmeticStep[][] = cosmeticOrder.map(() => []);
  for (let index = steps.length - 1; index >= 0; index--) {
    await slices.before(1);
    const step = steps[index];
    if (!step || step.step === "save-state") continue;
    if (step.step === "clear-sheet" || step.step === "remove-sheet") fates.set(step.sheet, null);
    if (step.step === "rename-sheet") fates.set(step.sheet, fateOf(step.newName, fates));
    const sheet = fateOf(step.sheet, fates);
    if (sheet === null) continue;
    if (step.step === "clear-cells") cleared.set(sheet, [...(cleared.get(sheet) ?? []), step.area]);
    if (isCosmetic(step)) found[rankOf(step)]?.push(...outside({ ...step, sheet }, cleared.get(sheet) ?? []).reverse());
  }
  return found.flatMap((ofKind) => ofKind.reverse());
}

function fateOf(sheet: string, fates: ReadonlyMap<string, string | null>): string | null {
  const fate = fates.get(sheet);
  return fate === undefined ? sheet : fate;
}

/** A style is kept out of cells that are cleared after it. */
function outside(step: CosmeticStep, holes: readonly CellArea[]): CosmeticStep[] {
  if (step.step !== "style") return [step];
  const areas = holes.reduce<readonly CellArea[]>((left, hole) => left.flatMap((piece) => without(piece, hole)), [step.area]);
  return areas.map((area) => ({ ...step, area }));
}

/** What is left of an area once another is cut out of it: at most the rows above and below, and the cells on both sides. */
function without(area: CellArea, hole: CellArea): CellArea[] {
  const [firstRow, lastRow] = [Math.max(area.firstRow, hole.firstRow), Math.min(area.lastRow, hole.lastRow)];
  const [firstColumn, lastColumn] = [Math.max(area.firstColumn, hole.firstColumn), Math.min(area.lastColumn, hole.lastColumn)];
  if (firstRow > lastRow || firstColumn > lastColumn) return [area];
  return [
    { ...area, lastRow: firstRow - 1 },
    { ...area, firstRow: lastRow + 1 },
    { firstRow, lastRow, firstColumn: area.firstColumn, lastColumn: firstColumn - 1 },
    { firstRow, lastRow, firstColumn: lastColumn + 1, lastColumn: area.lastColumn },
  ].filter((piece) => piece.firstRow <= piece.lastRow && piece.firstColumn <= piece.lastColumn);
}
