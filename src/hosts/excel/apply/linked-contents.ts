import type { CellContent, ChangePlan } from "../../../core/plan/plan-step";
import { toA1 } from "../../../core/sheet/cell-position";
import type { Slices } from "../slices";
import { cellKey } from "./preparation";

/** What a plan writes into the cells that it gives a link, by sheet and address: a link must say again what its cell says. */
export async function linkedContents({ steps }: ChangePlan, slices: Slices): Promise<ReadonlyMap<string, CellContent>> {
  const linked = new Set<string>();
  for (const step of steps) {
    await slices.before(1);
    if (step.step === "link") linked.add(cellKey(step.sheet, toA1(step.position)));
  }
  const contents = new Map<string, CellContent>();
  if (linked.size === 0) return contents;
  for (const step of steps) {
    if (step.step !== "write-cells") continue;
    await slices.before(step.cells.length);
    for (const { position, after } of step.cells) {
      const key = cellKey(step.sheet, toA1(position));
      if (linked.has(key)) contents.set(key, after);
    }
  }
  return contents;
}
