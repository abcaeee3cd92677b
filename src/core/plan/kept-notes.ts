import { cellAt, textAt } from "../sheet/cell-lookup";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { isPlaceholderOrBlank } from "../sheet/plain-text";
import type { UnitTaskLine } from "../summary/summary-models";
import { matchTasks } from "../table/match-tasks";
import { type IdentifiedTask, identifyingText } from "../table/task-identity";
import type { UnitSheetWords } from "./sheet-words";
import { findNoteColumns } from "./unit-sheet-columns";

/** What a person typed beside a task on a unit sheet. */
export interface Note {
  /** As shown on the sheet; "" where the task had none. */
  readonly number: string;
  readonly task: string;
  readonly progress: string;
  readonly remark: string;
}

/** How far down the labels are looked for: a person may have inserted rows above. */
const searchedRows = 20;

/** Every note on a sheet that holds several units below each other, by the unit whose title stands above it; "" where none does; null where the sheet no longer looks like one of ours. */
export function readNotesByUnit(sheet: SheetSnapshot, words: UnitSheetWords): ReadonlyMap<string, Note[]> | null {
  const head = Array.from({ length: Math.min(searchedRows, sheet.rows.length) }, (_, row) =>
    Array.from({ length: sheet.rows[row]?.length ?? 0 }, (__, column) => textAt(sheet, row + 1, column + 1)),
  );
  const columns = findNoteColumns(head, words.columns);
  if (!columns) return null;
  const taskLabel = textAt(sheet, columns.headerRow, columns.task);
  const notes = new Map<string, Note[]>();
  let unit = "";
  for (let row = 1; row <= sheet.rows.length; row++) {
    const task = textAt(sheet, row, columns.task);
    unit = (task === "" ? words.unitOf(textAt(sheet, row, 1)) : null) ?? unit;
    const [progress, remark] = [textAt(sheet, row, columns.progress), textAt(sheet, row, columns.remark)];
    if (row <= columns.headerRow || task === "" || task === taskLabel || (progress.trim() === "" && remark.trim() === "")) continue;
    const own = notes.get(unit) ?? [];
    notes.set(unit, own);
    own.push({ number: String(cellAt(sheet, row, columns.number)?.value ?? ""), task, progress, remark });
  }
  return notes;
}

/** The notes handed out to the tasks they belong to, and those whose tasks are gone. */
export interface AssignedNotes {
  readonly byLine: ReadonlyMap<UnitTaskLine, Note>;
  readonly left: readonly Note[];
}

/**
 * Gives each note to the task it was written for, known by the words of the task and its number, then by the words alone (a renumbered table),
 * then by its number and words that are nearly the same (a reworded task); equal tasks take equal notes in order. Never by row.
 */
export function assignNotes(lines: readonly UnitTaskLine[], notes: readonly Note[]): AssignedNotes {
  const byLine = new Map<UnitTaskLine, Note>();
  if (notes.length === 0) return { byLine, left: [] };
  let left = [...notes];
  const hand = (keyOfLine: (line: UnitTaskLine) => string, keyOfNote: (note: Note) => string): void => {
    const queues = new Map<string, Note[]>();
    for (const note of left) queues.set(keyOfNote(note), [...(queues.get(keyOfNote(note)) ?? []), note]);
    for (const line of lines) {
      const note = byLine.has(line) ? undefined : queues.get(keyOfLine(line))?.shift();
      if (note) byLine.set(line, note);
    }
    const given = new Set(byLine.values());
    left = left.filter((note) => !given.has(note));
  };
  const lineText = ({ task }: UnitTaskLine): string => identifyingText(task.taskBlank ? "" : task.body);
  const noteText = ({ task }: Note): string => identifyingText(task);
  hand(
    (line) => `${lineText(line)}|${line.task.number?.value ?? ""}`,
    (note) => `${noteText(note)}|${isPlaceholderOrBlank(note.number) ? "" : note.number}`,
  );
  // Blank tasks have no words to be known by.
  hand(
    (line) => lineText(line) || "blank line",
    (note) => noteText(note) || "blank note",
  );
  const free = lines.filter((line) => !byLine.has(line));
  const { pairs, unmatched } = matchTasks(left.map(taskOfNote), free.map(taskOfLine));
  for (const [noteIndex, lineIndex] of pairs) {
    const [note, line] = [left[noteIndex], free[lineIndex]];
    if (note && line) byLine.set(line, note);
  }
  return { byLine, left: unmatched.flatMap((index) => left[index] ?? []) };
}

/** A unit sheet shows no sections: number and words must do. */
function taskOfNote({ number, task }: Note): IdentifiedTask {
  return { body: task, number: /^\d+$/.test(number) ? Number(number) : null, sections: [] };
}

function taskOfLine({ task }: UnitTaskLine): IdentifiedTask {
  return { body: task.body, number: task.number?.value ?? null, sections: [] };
}
