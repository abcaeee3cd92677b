import type { CellPosition } from "../../sheet/cell-position";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { CellPlace, StoredTask, TaskField } from "../../state/inverse";
import type { ResponsibilityTable, Task } from "../../table/responsibility-table";
import { cellSurroundings } from "./cell-surroundings";

/** Says of cells where they stand by what the table says: which task, which column role. Built once per reading of a sheet. */
export class CellPlaces {
  private readonly places = new Map<string, CellPlace>();

  /** @param sheet the sheet of the tables, where cells outside their tasks are to be known by what stands around them */
  constructor(
    private readonly tables: readonly ResponsibilityTable[],
    private readonly sheet: SheetSnapshot | null = null,
  ) {
    for (const table of tables) {
      for (const task of table.tasks) {
        const stored = storedTask(task);
        for (const [field, position] of fieldPositions(task)) {
          const key = keyOf(position);
          // A cell merged over several tasks belongs to the first of them.
          if (!this.places.has(key)) this.places.set(key, { id: "task", task: stored, field, position });
        }
      }
    }
  }

  placeOf(position: CellPosition): CellPlace {
    const known = this.places.get(keyOf(position)) ?? this.besideTask(position);
    if (known) return known;
    return this.sheet ? { id: "other", position, around: cellSurroundings(this.sheet, position) } : { id: "other", position };
  }

  private besideTask(position: CellPosition): CellPlace | null {
    for (const { tasks, labels } of this.tables) {
      const task = tasks.find(({ firstRow, lastRow }) => firstRow <= position.row && position.row <= lastRow);
      const label = labels.get(position.column);
      if (task && label !== undefined)
        return { id: "beside", task: storedTask(task), label, rowsDown: position.row - task.firstRow, position };
    }
    return null;
  }
}

/** Where a field of a task stands now; null where the task has no such cell any more. */
export function fieldPosition(task: Task, field: TaskField): CellPosition | null {
  return fieldPositions(task).find(([name]) => name === field)?.[1] ?? null;
}

/** Which field of a task a cell is, where it stands; null for none of those that can be written. */
export function fieldOf(task: Task, position: CellPosition): TaskField | null {
  return fieldPositions(task).find(([, each]) => keyOf(each) === keyOf(position))?.[0] ?? null;
}

function fieldPositions(task: Task): readonly (readonly [TaskField, CellPosition])[] {
  const cells: (readonly [TaskField, CellPosition | undefined])[] = [
    ["task", task.task.position],
    ["number", task.number && !task.number.inTaskText ? task.number.position : undefined],
    ...task.unitCells.map((cell) => [cell.role, cell.position] as const),
    ["deadline", task.deadlineCell?.position],
    ["progress", task.progress?.position],
    ["doneDate", task.doneDate?.position],
  ];
  return cells.flatMap(([field, position]) => (position ? [[field, position] as const] : []));
}

function storedTask(task: Task): StoredTask {
  return {
    identity: task.identity,
    body: task.body,
    number: task.number?.value ?? null,
    sections: task.sections.map((section) => section.title),
  };
}

function keyOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}
