import type { CalendarDate } from "../calendar/calendar-date";
import { cellAt } from "../sheet/cell-lookup";
import type { CellSnapshot } from "../sheet/sheet-snapshot";
import type { ResponsibilityTable, SourceText, Task } from "../table/responsibility-table";
import { fixedCell, holdsSame, sameRow } from "./cell-condition";
import { anyOf } from "./formula-text";
import { type ReferredProgress, isSilent, lastFilled } from "./several-progress-cells";

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
  /** The same tasks in smaller groups, each with less to ask for; none where there is one task, or where tasks cannot be told apart. */
  readonly smaller: () => readonly DeadlineGroup[];
}

/** The groups, and the tasks with a limit that are in none: nothing tells them from a task with another day in an equal cell. */
interface DeadlineGroups {
  readonly groups: readonly DeadlineGroup[];
  readonly untold: readonly Task[];
}

/** So many tasks told apart by their own cells fit into one formula. */
const guardedTogether = 10;

/**
 * The table's dated deadlines, in the order of the sheet, for rules whose area begins in `firstRow` (1-based). A deadline cell merged over
 * several tasks belongs to the first of them.
 */
export function deadlineGroups(table: ResponsibilityTable, firstRow: number): DeadlineGroups {
  const column = table.columns.deadline;
  if (column === null) return { groups: [], untold: [] };
  const byContent = new Map<string, Variant[]>();
  const rows = new Set<number>();
  const putOff: Task[] = [];
  for (const task of table.tasks) {
    const position = task.deadlineCell?.position;
    // A limit that was put off stands elsewhere, and has no mark.
    if (position?.column === table.putOffColumn && task.deadline.due !== null) putOff.push(task);
    if (!position || rows.has(position.row) || position.column === table.putOffColumn) continue;
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
  const found = [...byContent.values()].map((variants) => groupsOf(table, variants, firstRow));
  const groups = found.flatMap((each) => each.groups);
  const untold = [...putOff, ...found.flatMap((each) => each.untold)];
  if (table.putOffColumn === null) return { groups, untold };
  const stands = isSilent(sameRow(table.putOffColumn, firstRow));
  const whereItStands = (group: DeadlineGroup): DeadlineGroup => ({
    ...group,
    conditions: [...group.conditions, stands],
    smaller: () => group.smaller().map(whereItStands),
  });
  return { groups: groups.map(whereItStands), untold };
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

function groupsOf(table: ResponsibilityTable, variants: readonly Variant[], firstRow: number): DeadlineGroups {
  let known: ReadonlyMap<Task, string> | null = null;
  const guardOf = (): ReadonlyMap<Task, string> => (known ??= guards(table, variants, firstRow));
  const untold: Task[] = [];
  const groups = variants.flatMap((variant) => {
    const { due, pastLimitAfter } = variant;
    if (due === null || pastLimitAfter === null) return [];
    const dated = { ...variant, due, pastLimitAfter };
    if (variants.length === 1) return [{ ...dated, conditions: [variant.condition], smaller: () => inSmaller(dated, guardOf()) }];
    // A task that cannot be told from one with another day gets no mark: none is better than a wrong one.
    const told = variant.tasks.filter((task) => guardOf().has(task));
    untold.push(...variant.tasks.filter((task) => !guardOf().has(task)));
    return guardedGroups({ ...dated, tasks: told }, guardOf(), guardedTogether);
  });
  return { groups, untold };
}

type DatedVariant = Variant & Pick<DeadlineGroup, "due" | "pastLimitAfter">;

/** Groups of so many tasks at most, each of which is asked for by what tells it from the others. */
function guardedGroups(variant: DatedVariant, guardOf: ReadonlyMap<Task, string>, most: number): DeadlineGroup[] {
  return inPieces(variant.tasks, most).map((tasks) => {
    const conditions = [variant.condition, anyOf(tasks.map((task) => guardOf.get(task) ?? "FALSE"))];
    return { ...variant, conditions, tasks, smaller: () => inSmaller({ ...variant, tasks }, guardOf) };
  });
}

function inSmaller(variant: DatedVariant, guardOf: ReadonlyMap<Task, string>): DeadlineGroup[] {
  const { tasks } = variant;
  if (tasks.length < 2 || !tasks.every((task) => guardOf.has(task))) return [];
  return guardedGroups(variant, guardOf, Math.min(guardedTogether, Math.ceil(tasks.length / 2)));
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
