import type { PlanStep } from "../../../core/plan/plan-step";
import type { CellArea } from "../../../core/sheet/cell-position";

/** How many cells (or rows, for heights and looks) a step is about: what it costs to queue it. */
export function cellsOf(step: PlanStep): number {
  if (step.step === "write-cells") return step.cells.length;
  if (step.step === "row-heights") return step.heights.size;
  if (step.step === "copy-format") return step.to.lastRow - step.to.firstRow + 1;
  return 1;
}

export function pieceCount(step: PlanStep, mostCells: number): number {
  return Math.max(1, Math.ceil(cellsOf(step) / mostCells));
}

/** The same step in pieces of at most so many cells, so that none of them is a long piece of work or a large request. Most steps are one piece. */
export function* piecesOf<Step extends PlanStep>(step: Step, mostCells: number): Generator<Step> {
  if (cellsOf(step) <= mostCells) yield step;
  else if (step.step === "write-cells") for (const cells of slicesOf(step.cells, mostCells)) yield { ...step, cells };
  else if (step.step === "row-heights")
    for (const heights of slicesOf([...step.heights], mostCells)) yield { ...step, heights: new Map(heights) };
  else if (step.step === "copy-format")
    for (const rows of bandsOf(step.to, mostCells)) yield { ...step, from: { ...step.from, ...rows }, to: { ...step.to, ...rows } };
  else yield step;
}

function* slicesOf<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  for (let first = 0; first < items.length; first += most) yield items.slice(first, first + most);
}

function* bandsOf({ firstRow, lastRow }: CellArea, most: number): Generator<Pick<CellArea, "firstRow" | "lastRow">> {
  for (let first = firstRow; first <= lastRow; first += most) yield { firstRow: first, lastRow: Math.min(lastRow, first + most - 1) };
}
