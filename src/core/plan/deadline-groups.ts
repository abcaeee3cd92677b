import type { CalendarDate } from "../calendar/calendar-date";
import { cellAt } from "../sheet/cell-lookup";
import type { CellSnapshot } from "../sheet/sheet-snapshot";
import type { ResponsibilityTable, SourceText, Task } from "../table/responsibility-table";
import { fixedCell, holdsSame, sameRow } from "./cell-condition";
import { anyOf } from "./formula-text";
import { type ReferredProgress, lastFilled } from "./several-progress-cells";

/** Tasks whose deadline cells hold the same and that are judged alike: one set of highlight rules. */
export interface DeadlineGroup {
  /** The conditions that the row is one of these tasks: its deadline cell, and where that does not suffice the task itself. */
  readonly conditions: readonly string[];
  /** One of the deadline cells. */
  readonly cell: CellSnapshot;
  readonly due: CalendarDate;
  readonly pastLimitAfter: CalendarDate;
  readonly tasks: readonly Task[];
  /** What the progress and the day of completion of a row are, as formula references; null without such a column. */
  readonly progress: string | null;
  readonly doneDate: string | null;
  /** The cells of `progress` where the table has several columns for it, those that outweigh others behind them; empty in every other table. */
  readonly progressCells: readonly ReferredProgress[];
}

/** So many tasks told apart by their own cells fit into one formula. */
const guardedTogether = 10;

/**
 * The table's dated deadlines, in the order of the sheet, for rules whose area begins in `firstRow` (1-based). A deadline cell merged over
 * several tasks belongs to the first of them.
 */
export function deadlineGroups(table: ResponsibilityTable, firstRow: number): DeadlineGroup[] {
  const column = table.columns.deadline;
  if (column === null) return [];
  const byContent = new Map<string, Variant[]>();
  const rows = new Set<number>();
  for (const task of table.tasks) {
    const position = task.deadlineCell?.position;
    if (!position || rows.has(position.row)) continue;
    rows.add(position.row);
    const cell = cellAt(table.sheet, position.row, position.column);
    const condition = holdsSame(table.sheet, position, sameRow(column, firstRow));
    if (!cell || condition === null) continue;
    // Excel compares texts without regard to case.
    const variants = byContent.get(condition.toLowerCase()) ?? [];
    byContent.set(condition.toLowerCase(), variants);
    addTo(variants, task, {
      condition,
      cell,
      due: task.deadline.due,
      pastLimitAfter: task.deadline.pastLimitAfter,
      ...progressReferences(task, position.row, firstRow),
      doneDate: task.doneDate && besides(task.doneDate, position.row, firstRow),
    });
  }
  return [...byContent.values()].flatMap((variants) => groupsOf(table, variants, firstRow));
}

interface VariantHead {
  readonly condition: string;
  readonly cell: CellSnapshot;
  readonly due: CalendarDate | null;
  readonly pastLimitAfter: CalendarDate | null;
  readonly progress: string | null;
  readonly doneDate: string | null;
  readonly progressCells: readonly ReferredProgress[];
}

/** Tasks with equal deadline cells that also agree in their day and in where their progress stands. */
interface Variant extends VariantHead {
  readonly tasks: Task[];
}

function addTo(variants: Variant[], task: Task, head: VariantHead): void {
  const same = variants.find(
    (variant) =>
      variant.due === head.due &&
      variant.pastLimitAfter === head.pastLimitAfter &&
      variant.progress === head.progress &&
      variant.doneDate === head.doneDate,
  );
  if (same) same.tasks.push(task);
  else variants.push({ ...head, tasks: [task] });
}

function progressReferences(
  { progress, progressCells }: Task,
  deadlineRow: number,
  firstRow: number,
): Pick<DeadlineGroup, "progress" | "progressCells"> {
  const cells = progressCells.map((cell) => ({ reference: besides(cell, deadlineRow, firstRow), until: cell.until }));
  return { progress: cells.length === 0 && progress ? besides(progress, deadlineRow, firstRow) : lastFilled(cells), progressCells: cells };
}

/** A cell of the task as seen from its deadline cell: in the same row, or, where it is merged over several rows, one fixed cell. */
function besides(source: SourceText, deadlineRow: number, firstRow: number): string {
  return source.position.row === deadlineRow ? sameRow(source.position.column, firstRow) : fixedCell(source.position);
}

function groupsOf(table: ResponsibilityTable, variants: readonly Variant[], firstRow: number): DeadlineGroup[] {
  const guardOf = variants.length > 1 ? guards(table, variants, firstRow) : null;
  return variants.flatMap((variant) => {
    const { condition, due, pastLimitAfter } = variant;
    if (due === null || pastLimitAfter === null) return [];
    if (!guardOf) return [{ ...variant, due, pastLimitAfter, conditions: [condition] }];
    // A task that cannot be told from one with another day gets no mark: none is better than a wrong one.
    const guarded = variant.tasks.flatMap((task) => {
      const guard = guardOf.get(task);
      return guard === undefined ? [] : [{ task, guard }];
    });
    return inPieces(guarded, guardedTogether).map((piece) => ({
      ...variant,
      due,
      pastLimitAfter,
      conditions: [condition, anyOf(piece.map(({ guard }) => guard))],
      tasks: piece.map(({ task }) => task),
    }));
  });
}

/** What tells the tasks of the variants apart: their number cells where these all differ, otherwise the task cells that do. */
function guards(table: ResponsibilityTable, variants: readonly Variant[], firstRow: number): Map<Task, string> {
  const tasks = variants.flatMap((variant) => variant.tasks);
  const own = (source: SourceText | null, task: Task): string | null =>
    source !== null && source.position.row === task.deadlineCell?.position.row
      ? holdsSame(table.sheet, source.position, sameRow(source.position.column, firstRow))
      : null;
  const byNumber = tasks.map((task) => (task.number?.inTaskText === false ? own(task.number, task) : null));
  if (!byNumber.includes(null) && new Set(byNumber).size === tasks.length) return guardMap(tasks, byNumber);
  const byText = tasks.map((task) => own(task.task, task));
  const once = byText.map((guard) => (byText.indexOf(guard) === byText.lastIndexOf(guard) ? guard : null));
  return guardMap(tasks, once);
}

function guardMap(tasks: readonly Task[], conditions: readonly (string | null)[]): Map<Task, string> {
  const map = new Map<Task, string>();
  tasks.forEach((task, index) => {
    const condition = conditions[index];
    if (condition) map.set(task, condition);
  });
  return map;
}

function inPieces<Item>(items: readonly Item[], size: number): Item[][] {
  const pieces: Item[][] = [];
  for (let start = 0; start < items.length; start += size) pieces.push(items.slice(start, start + size));
  return pieces;
}
