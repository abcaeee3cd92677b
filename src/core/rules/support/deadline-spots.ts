import type { ResponsibilityTable, SourceText, Task } from "../../table/responsibility-table";
import type { Spot } from "./one-issue";

/** A task's deadline cell with its task, quoting the whole cell; fits `oneIssue`. */
export interface DeadlineSpot extends Spot {
  readonly task: Task;
  readonly source: SourceText;
}

/** The deadline cells of the tasks that `isFaulty` holds for, those of blank cells left out. */
export function deadlineSpots(table: ResponsibilityTable, isFaulty: (task: Task) => boolean): DeadlineSpot[] {
  const spots: DeadlineSpot[] = [];
  for (const task of table.tasks) {
    const source = task.deadlineCell;
    if (source === null || task.deadlineBlank || !isFaulty(task)) continue;
    spots.push({ cell: source.position, quote: source.text.trim(), task, source });
  }
  return spots;
}
