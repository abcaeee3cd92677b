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
  const own = ({ position, numberFormat }: CellChange): string =>
    numberFormat ?? writer.preparation.numberFormats.get(cellKey(step.sheet, toA1(position))) ?? "General";
  for (const block of cellBlocks(step.cells)) {
    const range = writer.range(step.sheet, block.area);
    const formats = matrix(block, (cell) => (ours || needsFormat(cell, own(cell)) ? formatFor(cell.after) : (cell.numberFormat ?? null)));
    const guarded = formats.some((row) => row.some((format) => format !== null));
    if (guarded) range.numberFormat = formats;
    range.values = matrix(block, ({ after }) => valueOf(after));
    if (guarded && !ours)
      range.numberFormat = matrix(block, (cell) => (cell.after.kind === "text" ? own(cell) : (cell.numberFormat ?? null)));
  }
}

/** True where the cell's own format would not do while this is written. */
function needsFormat({ after }: CellChange, own: string): boolean {
  return (after.kind === "text" && couldBeParsed(after.text)) || (after.kind === "number" && own === "@");
}

function formatFor(content: CellContent): string {
  return content.kind === "text" && !content.text.startsWith("'") ? "@" : "General";
}

/** Null leaves a cell as it is. */
function matrix<Value>({ cells }: CellBlock, valueOf: (cell: CellChange) => Value | null): (Value | null)[][] {
  return cells.map((row) => row.map((cell) => (cell ? valueOf(cell) : null)));
}

/**
 * In a cell without the format "@" an apostrophe at the head of what is written is Excel's own sign for text, and goes: a text with one of its own is
 * written there, with another before it. What Excel does with it under "@" nobody says.
 */
function valueOf(content: CellContent): string | number {
  if (content.kind === "blank") return "";
  if (content.kind === "number") return content.number;
  return content.text.startsWith("'") ? `'${content.text}` : content.text;
}
