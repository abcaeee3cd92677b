import type { CellChange, CellContent, PlanStepOf } from "../../../core/plan/plan-step";
import { toA1 } from "../../../core/sheet/cell-position";
import { type CellBlock, cellBlocks } from "../apply/cell-blocks";
import { cellKey } from "../apply/preparation";
import { couldBeParsed } from "../apply/parsed-text";
import type { Writer } from "../apply/writer";

/**
 * Text is written as text: the format "@" goes before the values, or Excel would read formulas, dates and numbers into them. On the office's own
 * sheets only texts that Excel could read something into get it, and only while they are written: the cell keeps its own format.
 */
export function writeCells(step: PlanStepOf<"write-cells">, writer: Writer): void {
  const ours = writer.fresh.has(step.sheet);
  for (const block of cellBlocks(step.cells)) {
    const range = writer.range(step.sheet, block.area);
    if (ours) {
      range.numberFormat = matrix(block, ({ after }) => (after.kind === "number" ? "General" : "@"));
      range.values = valuesOf(block);
      continue;
    }
    const own = (cell: CellChange): string => writer.preparation.numberFormats.get(cellKey(step.sheet, toA1(cell.position))) ?? "General";
    const isGuarded = ({ after }: CellChange): boolean => after.kind === "text" && couldBeParsed(after.text);
    const isUnlocked = (cell: CellChange): boolean => cell.after.kind === "number" && own(cell) === "@";
    const guarded = block.cells.some((row) => row.some((cell) => cell !== null && (isGuarded(cell) || isUnlocked(cell))));
    if (guarded) range.numberFormat = matrix(block, (cell) => (isGuarded(cell) ? "@" : isUnlocked(cell) ? "General" : null));
    range.values = valuesOf(block);
    if (guarded) range.numberFormat = matrix(block, (cell) => (isGuarded(cell) ? own(cell) : null));
  }
}

/** Null leaves a cell as it is. */
function matrix<Value>({ cells }: CellBlock, valueOf: (cell: CellChange) => Value | null): (Value | null)[][] {
  return cells.map((row) => row.map((cell) => (cell ? valueOf(cell) : null)));
}

function valuesOf(block: CellBlock): (string | number | null)[][] {
  return matrix(block, ({ after }) => valueOf(after));
}

/** An apostrophe at the head of what is written is taken for Excel's own sign for text, and goes: the text's own needs another before it. */
function valueOf(content: CellContent): string | number {
  if (content.kind === "blank") return "";
  if (content.kind === "number") return content.number;
  return content.text.startsWith("'") ? `'${content.text}` : content.text;
}
