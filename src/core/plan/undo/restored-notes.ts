import type { CellPosition } from "../../sheet/cell-position";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { identifyingText } from "../../table/task-identity";
import type { Note } from "../kept-notes";
import { notesOn } from "../own-sheet-facts";
import type { CellChange, PlanStep } from "../plan-step";
import { type SheetContent, contentWritten } from "../sheet-content";

import type { SheetWords } from "../sheet-words";
import { findNoteColumns } from "../unit-sheet-columns";
import { textContent } from "../cell-content";

/**
 * The steps of a unit sheet as it was, with what people typed on it since: each note goes to its task. Null where a note's task does not stand on
 * the earlier sheet: then the sheet must stay as it is. Sheets of other kinds come back as they were.
 */
export function withNotesOf(now: SheetSnapshot, steps: readonly PlanStep[], name: string, words: SheetWords): readonly PlanStep[] | null {
  const notes = notesOn(now, words) ?? [];
  const rows = textRows(contentWritten(steps, name));
  const columns = findNoteColumns(rows.slice(0, 20), words.unitSheet.columns);
  if (!columns) return notes.length === 0 ? steps : null;
  const left = new Map<string, Note[]>();
  for (const note of notes) left.set(noteKey(note.number, note.task), [...(left.get(noteKey(note.number, note.task)) ?? []), note]);
  const cells: CellChange[] = [];
  for (let row = columns.headerRow + 1; row <= rows.length; row++) {
    const texts = rows[row - 1] ?? [];
    const task = texts[columns.task - 1] ?? "";
    if (task === "") continue;
    const note = left.get(noteKey(texts[columns.number - 1] ?? "", task))?.shift();
    for (const [column, text] of [
      [columns.progress, note?.progress ?? ""],
      [columns.remark, note?.remark ?? ""],
    ] as const) {
      const before = texts[column - 1] ?? "";
      if (before !== text) cells.push({ position: { row, column }, before: textContent(before), after: textContent(text) });
    }
  }
  if ([...left.values()].some((waiting) => waiting.length > 0)) return null;
  if (cells.length === 0) return steps;
  const rewritten = new Set(cells.map(({ position }) => keyOf(position)));
  const others = steps.map((step) =>
    step.step === "write-cells" ? { ...step, cells: step.cells.filter(({ position }) => !rewritten.has(keyOf(position))) } : step,
  );
  return [...others, { step: "write-cells", sheet: name, cells: cells.map((cell) => ({ ...cell, before: { kind: "blank" } as const })) }];
}

function keyOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}

function noteKey(number: string, task: string): string {
  return `${number}|${identifyingText(task)}`;
}

function textRows(content: SheetContent): string[][] {
  const rows: string[][] = [];
  for (const { row, column, text } of content) (rows[row - 1] ??= [])[column - 1] = text;
  return Array.from({ length: rows.length }, (_, row) => Array.from(rows[row] ?? [], (text: string | undefined) => text ?? ""));
}
