import { type MergeLookup, mergeLookup, textAt } from "../../sheet/cell-lookup";
import { isPlaceholderOrBlank } from "../../sheet/plain-text";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { ColumnRoles, ResponsibilityTable, Task } from "../../table/responsibility-table";

/** Rows (1-based) that a paste from Word made of one row. */
export interface DamagedRows {
  readonly firstRow: number;
  readonly lastRow: number;
  /**
   * False where the table is read as if they were one already: paragraphs of the task, or of its units, in rows of their own. True where that is only
   * supposed: a task text that goes on below, under number, units and deadline merged over both; units and deadlines of one task that may be pairs.
   */
  readonly supposed: boolean;
}

/** The tasks of a table whose row a paste tore apart, from top to bottom. */
export function damagedRows(table: ResponsibilityTable): readonly DamagedRows[] {
  const merges = mergeLookup(table.sheet);
  const found: DamagedRows[] = [];
  for (const task of table.tasks) {
    const own = tornApart(task, table, merges);
    const last = found.at(-1);
    const before = table.tasks[task.index - 1];
    if (before && goesOn(before, task, table, merges)) {
      if (last?.lastRow === before.lastRow) found[found.length - 1] = { ...last, lastRow: task.lastRow, supposed: true };
      else found.push({ firstRow: before.firstRow, lastRow: task.lastRow, supposed: true });
    } else if (own !== null) found.push({ firstRow: task.firstRow, lastRow: task.lastRow, supposed: own === "supposed" });
  }
  return found;
}

function tornApart(task: Task, { sheet, columns }: ResponsibilityTable, merges: MergeLookup): "surely" | "supposed" | null {
  if (task.lastRow === task.firstRow) return null;
  const area = merges.areaAt(task.firstRow, columns.task);
  if (area === null || area.lastRow < task.lastRow) return "surely";
  const several = (column: number | null): boolean => column !== null && filledCells(sheet, merges, task, column) > 1;
  if (several(columns.deadline)) return "supposed";
  return unitColumns(columns).some(several) ? "surely" : null;
}

function filledCells(sheet: SheetSnapshot, merges: MergeLookup, { firstRow, lastRow }: Task, column: number): number {
  let filled = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const isOrigin = merges.originOf(row, column).row === row;
    if (isOrigin && !isPlaceholderOrBlank(textAt(sheet, row, column))) filled++;
  }
  return filled;
}

/** True where a task's text looks like the end of the one above: no stop there, no number here, and all else merged over both. */
function goesOn(above: Task, task: Task, { columns }: ResponsibilityTable, merges: MergeLookup): boolean {
  if (task.firstRow !== above.lastRow + 1 || above.taskBlank || task.taskBlank) return false;
  if (/[。；;!！?？]\s*$/.test(above.task.text)) return false;
  const together = (column: number): boolean => {
    const area = merges.areaAt(above.lastRow, column);
    return area !== null && area.lastRow >= task.firstRow;
  };
  if (together(columns.task)) return false;
  const numbered = columns.number !== null && above.number?.inTaskText !== true;
  if (numbered ? !together(columns.number) : above.number === null || task.number !== null) return false;
  const work = [...unitColumns(columns), ...(columns.deadline === null ? [] : [columns.deadline])];
  return work.every(together);
}

function unitColumns({ lead, responsible, support }: ColumnRoles): number[] {
  return [lead, responsible, support].filter((column) => column !== null);
}
