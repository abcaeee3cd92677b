import type { CellPosition } from "../../sheet/cell-position";
import { cellAt, textAt } from "../../sheet/cell-lookup";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { CellPlace, StoredTask } from "../../state/inverse";
import type { NotRestored } from "../../state/run-item";
import { alikeTasks } from "../../table/match-tasks";
import type { ResponsibilityTable, Task } from "../../table/responsibility-table";
import type { TaskIdentity } from "../../table/task-identity";
import { fieldPosition } from "./cell-place";

/** Where a written cell stands now, or why that cannot be said. */
export type LocatedCell = { readonly position: CellPosition } | { readonly why: NotRestored["why"] };

/**
 * Finds a cell that a run wrote, on the sheet as it is now: by its task and field; a cell of no task by the words that were written, in its own
 * column. Two candidates are no match.
 */
export function locateCell(place: CellPlace, wrote: string, sheet: SheetSnapshot, tables: readonly ResponsibilityTable[]): LocatedCell {
  if (place.id === "other") return locateByWords(place.position, wrote, sheet);
  const task = locateTask(place.task, tables);
  if ("why" in task) return task;
  const position = fieldPosition(task, place.field);
  return position ? { position } : { why: "task-gone" };
}

/** The task as it stands now, or why that cannot be said. Two candidates are no match. */
export function locateTask(stored: StoredTask, tables: readonly ResponsibilityTable[]): Task | { readonly why: NotRestored["why"] } {
  const same = byIdentity(tables).get(stored.identity) ?? [];
  const candidates = same.length > 0 ? same : tables.flatMap((table) => table.tasks.filter((task) => alikeTasks(stored, identified(task))));
  const [only, ...others] = candidates;
  if (!only) return { why: "task-gone" };
  return others.length === 0 ? only : { why: "task-ambiguous" };
}

/** Thousands of cells are looked for in the same tables. */
const identities = new WeakMap<readonly ResponsibilityTable[], ReadonlyMap<TaskIdentity, readonly Task[]>>();

function byIdentity(tables: readonly ResponsibilityTable[]): ReadonlyMap<TaskIdentity, readonly Task[]> {
  const known = identities.get(tables);
  if (known) return known;
  const made = new Map<TaskIdentity, Task[]>();
  for (const task of tables.flatMap((table) => table.tasks)) made.set(task.identity, [...(made.get(task.identity) ?? []), task]);
  identities.set(tables, made);
  return made;
}

function identified(task: Task): { body: string; number: number | null; sections: string[] } {
  return { body: task.body, number: task.number?.value ?? null, sections: task.sections.map((section) => section.title) };
}

function locateByWords(position: CellPosition, wrote: string, sheet: SheetSnapshot): LocatedCell {
  const { column } = position;
  const rows = sheet.rows.flatMap((_row, index) => (wrote !== "" && textAt(sheet, index + 1, column) === wrote ? [index + 1] : []));
  const [only, ...others] = rows;
  if (only === undefined) return { why: textAt(sheet, position.row, column) === "" ? "task-gone" : "edited-since" };
  if (others.length === 0) return { position: { row: only, column } };
  return { why: "task-ambiguous" };
}

/** True for a cell that a formula computes or that a merge covers: nothing may be written there. */
export function isClosed(sheet: SheetSnapshot, { row, column }: CellPosition): boolean {
  const covered = sheet.merges.some(
    (area) =>
      row >= area.firstRow &&
      row <= area.lastRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn &&
      (row !== area.firstRow || column !== area.firstColumn),
  );
  return covered || cellAt(sheet, row, column)?.formula === true;
}
