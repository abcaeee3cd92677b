import type { CellPieces } from "./cell-pieces";
import type { SeparatorFault } from "./unit-mention";

const halfWidth = /[,;]/;

/** How many signs a separator holds, line breaks and the 。 of a sentence aside: 2 where nothing stands between two 、. */
export function signCount(signs: string): number {
  return signs.replace(/[\s。]/g, "").length;
}

/** What is wrong with the separators of a cell, each fault once. The norm is 、; ， between levels and a line break are none. */
export function separatorFaults(cell: CellPieces): readonly SeparatorFault[] {
  const faults = new Set<SeparatorFault>();
  if (cell.leading && signCount(cell.leading.signs) > 0) faults.add("leading");
  for (const { signs } of cell.separators) {
    if (halfWidth.test(signs)) faults.add("half-width");
    if (signCount(signs) > 1) faults.add("empty");
  }
  if (cell.trailing && signCount(cell.trailing.signs) > 0) faults.add("trailing");
  return [...faults];
}
