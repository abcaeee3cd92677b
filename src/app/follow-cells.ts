import { fieldOf, fieldPosition } from "../core/plan/undo/cell-place";
import { locateTask } from "../core/plan/undo/locate-cell";
import { textAt } from "../core/sheet/cell-lookup";
import type { CellPosition } from "../core/sheet/cell-position";
import { laterRow } from "../core/sheet/changes/sheet-changes";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { ResponsibilityTable, Task } from "../core/table/responsibility-table";

/** A sheet as read once, with its tables. */
export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly ResponsibilityTable[];
}

/**
 * Follows cells of an earlier reading of a sheet to where they stand in a later one: a cell of a task by what the task says and by the cell's role in
 * it, any other by its row. Null where the task or row is gone or changed beyond recognition, or where two would fit: never a cell of another task.
 */
export function followCells(earlier: ReadSheet, later: ReadSheet): (cell: CellPosition) => CellPosition | null {
  let rowNow: ((row: number) => number | null) | null = null;
  return (cell) => {
    const task = taskAt(earlier.tables, cell.row);
    if (task) return followInTask(cell, task, later.tables);
    rowNow ??= laterRow(earlier.sheet, later.sheet);
    const row = rowNow(cell.row);
    return row === null ? null : { row, column: columnNow(cell, row, earlier, later) };
  };
}

function taskAt(tables: readonly ResponsibilityTable[], row: number): Task | undefined {
  for (const { tasks } of tables) {
    const found = tasks.find(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
    if (found) return found;
  }
  return undefined;
}

function followInTask(cell: CellPosition, task: Task, tables: readonly ResponsibilityTable[]): CellPosition | null {
  const { identity, body, number, sections } = task;
  const stored = { identity, body, number: number?.value ?? null, sections: sections.map(({ title }) => title) };
  const now = locateTask(stored, tables);
  if ("why" in now) return null;
  const field = fieldOf(task, cell);
  const position = field && fieldPosition(now, field);
  if (position) return position;
  // A column without a role (a category, a remark) stands beside the task's own as it did.
  const row = Math.min(now.firstRow + cell.row - task.firstRow, now.lastRow);
  const column = cell.column + now.task.position.column - task.task.position.column;
  return column < 1 ? null : { row, column };
}

/** The column of a title, a heading or a label: where the same words stand in the row now. */
function columnNow(cell: CellPosition, row: number, earlier: ReadSheet, later: ReadSheet): number {
  const text = textAt(earlier.sheet, cell.row, cell.column);
  if (text === "" || textAt(later.sheet, row, cell.column) === text) return cell.column;
  const [one, other] = [earlier.tables[0]?.columns.task, later.tables[0]?.columns.task];
  const moved = one === undefined || other === undefined ? cell.column : cell.column + other - one;
  return textAt(later.sheet, row, moved) === text ? moved : cell.column;
}
