import type { PlanStep } from "../../../core/plan/plan-step";

/** How many cells (or rows, for their heights) a step is about: what it costs to queue it. */
export function cellsOf(step: PlanStep): number {
  if (step.step === "write-cells") return step.cells.length;
  if (step.step === "row-heights") return step.heights.size;
  return 1;
}

export function pieceCount(step: PlanStep, mostCells: number): number {
  return step.step === "write-cells" || step.step === "row-heights" ? Math.max(1, Math.ceil(cellsOf(step) / mostCells)) : 1;
}

/** The same step in pieces of at most so many cells, so that none of them is a long piece of work or a large request. Most steps are one piece. */
export function* piecesOf<Step extends PlanStep>(step: Step, mostCells: number): Generator<Step> {
  if (cellsOf(step) <= mostCells) yield step;
  else if (step.step === "write-cells") for (const cells of slicesOf(step.cells, mostCells)) yield { ...step, cells };
  else if (step.step === "row-heights")
    for (const heights of slicesOf([...step.heights], mostCells)) yield { ...step, heights: new Map(heights) };
  else yield step;
}

function* slicesOf<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  for (let first = 0; first < items.length; first += most) yield items.slice(first, first + most);
}
